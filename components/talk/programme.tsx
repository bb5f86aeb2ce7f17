import type { ReactNode } from 'react';
import { Day } from './day.tsx';
import { byConference, byDay, type RowGroup, groupAnchor, type Row } from './row.ts';

interface ProgrammeProps {
  rows: readonly Row[];
  /** Renders what goes below the facts of a day. */
  tally?: (group: RowGroup) => ReactNode;
  /** The conferences' short names by slug, where the list spans several. */
  conferences?: Record<string, string> | undefined;
}

/** Talks day by day or, where the list spans several conferences, conference by conference. */
export function Programme({ rows, tally, conferences }: ProgrammeProps) {
  const groups = conferences ? byConference(rows) : byDay(rows);
  return groups.map((group) => (
    <Day
      key={`${group.conference} ${groupAnchor(group)}`}
      group={group}
      tally={tally?.(group)}
      conference={conferences?.[group.conference]}
    />
  ));
}
