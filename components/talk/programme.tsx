import type { ReactNode } from 'react';
import { Day } from './day.tsx';
import { byDay, type DayRows, partId, type Row } from './row.ts';

interface ProgrammeProps {
  rows: readonly Row[];
  /** What stands below the facts of a day. */
  tally?: (part: DayRows) => ReactNode;
  /** The conferences' short names by slug, where the list spans several. */
  conferences?: Record<string, string> | undefined;
}

/** Talks day by day. */
export function Programme({ rows, tally, conferences }: ProgrammeProps) {
  return byDay(rows).map((part) => (
    <Day
      key={`${part.conference} ${partId(part)}`}
      part={part}
      tally={tally?.(part)}
      conference={conferences?.[part.conference]}
    />
  ));
}
