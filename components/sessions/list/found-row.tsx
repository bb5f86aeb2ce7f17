import { memo } from 'react';
import { weekdayAndDate } from '#lib/wording/dates.ts';
import type { Marking } from '#components/ui/marked.tsx';
import type { Row } from '#components/talk/row.ts';
import type { ConferenceNames } from '#components/sessions/query/facets.ts';
import type { Found } from '#components/sessions/query/search-engine.ts';
import { TalkRow } from '#components/talk/talk-row.tsx';

interface FoundRowProps {
  row: Row;
  /** What the text found; `null` if only filters were asked. */
  found: Found | null;
  mark: Marking;
  conferences: ConferenceNames;
}

/** A session with when it was and, among several conferences, at which. */
export const FoundRow = memo(function FoundRow({ row, found, mark, conferences }: FoundRowProps) {
  const { date, slug, conference } = row;
  const where = conferences?.[conference];
  return (
    <TalkRow
      row={row}
      when={where ?? (date ? weekdayAndDate(date) : 'Day not published')}
      quote={found && found.quote(slug)}
      marking={mark}
    />
  );
});
