import { Day } from './day.tsx';
import { byDay, type Row } from './row.ts';

interface ProgrammeProps {
  rows: readonly Row[];
  /** Count the kinds beside each day. */
  tally?: boolean;
  /** The conferences' short names by slug, where the list spans several. */
  conferences?: Record<string, string> | undefined;
}

/** Talks day by day. */
export function Programme({ rows, tally = false, conferences }: ProgrammeProps) {
  return byDay(rows).map(({ conference, date, rows }) => (
    <Day
      key={`${conference} ${date}`}
      date={date}
      rows={rows}
      tally={tally}
      conference={conferences?.[conference]}
    />
  ));
}
