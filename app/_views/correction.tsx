import type { Catalogue } from '#lib/catalogue/schema.ts';
import { notesPath, talkPath } from '#lib/addresses.ts';
import { shortUrl } from '#lib/video.ts';
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
          , the link to <TalkLink videoId={correction.link} /> is read as one to{' '}
          <TalkLink videoId={correction.to} />.
        </p>
      ) : (
        <p>
          The {correction.field} of <TalkLink videoId={correction.talk} /> was read as{' '}
          <code>{JSON.stringify(correction.was)}</code> and is <code>{JSON.stringify(correction.is)}</code>.
        </p>
      )}
      <p>{correction.reason}</p>
    </div>
  );
}

function TalkLink({ videoId }: { videoId: string }) {
  const talk = catalogue.talks.find((talk) => talk.videoId === videoId);
  return talk ? <a href={talkPath(talk.slug)}>{talk.title}</a> : <code>{shortUrl(videoId)}</code>;
}
