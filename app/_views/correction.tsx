import type { Catalogue } from '#lib/catalogue/schema.ts';
import { notesPath, talkPath } from '#lib/addresses.ts';
import { printedAddress } from '#lib/video.ts';
import { catalogue, findReport } from '#app/_data/catalogue.ts';

/** A correction: what was changed, and why. */
export function Correction({ correction }: { correction: Catalogue['corrections'][number] }) {
  return (
    <div>
      {'link' in correction ? (
        <p>
          In{' '}
          <a href={notesPath(correction.report)}>
            {findReport(correction.report)?.title ?? correction.report}
          </a>
          , the link to <TalkLink mark={correction.link} /> is read as one to{' '}
          <TalkLink mark={correction.to} />.
        </p>
      ) : (
        <p>
          The {correction.field} of <TalkLink mark={correction.talk} /> was read as{' '}
          <code>{JSON.stringify(correction.was)}</code> and is <code>{JSON.stringify(correction.is)}</code>.
        </p>
      )}
      <p>{correction.reason}</p>
    </div>
  );
}

function TalkLink({ mark }: { mark: string }) {
  const talk = catalogue.talks.find(({ marks }) => marks.includes(mark));
  return talk ? <a href={talkPath(talk.slug)}>{talk.title}</a> : <code>{printedAddress(mark)}</code>;
}
