import { EmbedFrame } from '#components/embed/embed-frame.tsx';
import { EmbedTalk } from '#components/embed/embed-talk.tsx';
import { toFacetRow } from '#components/sessions/query/facets.ts';
import { VisuallyHidden } from '#components/ui/visually-hidden.tsx';
import type { Talk } from '#lib/catalogue/schema.ts';
import { findConference } from '#app/_data/catalogue.ts';
import { toRows } from '#app/_data/rows.ts';

/** Talks for an iframe; the query of its address filters them, as on the programme at `path`. */
export function EmbeddedList({ talks, path }: { talks: readonly Talk[]; path: string }) {
  return (
    <EmbedFrame path={path}>
      <h1>
        <VisuallyHidden>Sessions</VisuallyHidden>
      </h1>
      <embed-list>
        <ol>
          {toRows(talks).map((row) => (
            <li key={row.slug} data-facets={JSON.stringify(toFacetRow(row))}>
              <EmbedTalk row={row} conference={findConference(row.conference)?.shortName ?? ''} level={2} />
            </li>
          ))}
        </ol>
        <p data-when="empty" hidden>
          No session is like this.
        </p>
      </embed-list>
    </EmbedFrame>
  );
}
