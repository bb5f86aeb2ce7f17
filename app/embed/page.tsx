import { toFacetRow } from '#components/facets.ts';
import { EmbedFrame } from '#components/embed-frame.tsx';
import { EmbedTalk } from '#components/embed-talk.tsx';
import { VisuallyHidden } from '#components/visually-hidden.tsx';
import { catalogue, findConference } from '#app/catalogue.ts';
import { embedMetadata } from '#app/metadata.ts';
import { toRows } from '#app/rows.ts';

export const metadata = embedMetadata({ title: 'Sessions, for a frame', of: '/embed' });

/** All sessions for a frame; the query part of the address narrows them, as it does on the programme. */
export default function Page() {
  return (
    <EmbedFrame path="/">
      <h1>
        <VisuallyHidden>Sessions</VisuallyHidden>
      </h1>
      <embed-list>
        <ol>
          {toRows(catalogue.talks).map((row) => (
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
