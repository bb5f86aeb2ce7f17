import { fullDate } from '#lib/wording/dates.ts';
import { kinds } from '#lib/wording/kinds.ts';
import { LinkList } from '#components/ui/link-list.tsx';
import { DetailList } from '#components/page/side-column.tsx';
import { VisuallyHidden } from '#components/ui/visually-hidden.tsx';
import type { Talk } from '#lib/catalogue/schema.ts';
import { slugOfName } from '#lib/catalogue/names/slug.ts';
import { conferencePath, dayPath, trackPath } from '#lib/addresses.ts';
import { briefly, watchAddress } from '#lib/recording.ts';
import { playlistUrl, printedAddress } from '#lib/video.ts';
import { noRecordingShort } from '#lib/wording/recordings.ts';
import { catalogue, findConference } from '#app/_data/catalogue.ts';
import { filesOfTalk } from '#app/_data/page-files.ts';
import { editUrl, lineUrl } from '#app/_data/words.ts';

/** The details of a talk, and the line of the data they were read from. */
export function TalkDetails({ talk }: { talk: Talk }) {
  const { kind, date, start, end, room, track, slides, recordings, page, source } = talk;
  const [first] = recordings;
  const { playlist = null, playlistIndex = null } = first ?? {};
  const conference = findConference(talk.conference);
  const report = catalogue.reports.find(({ file }) => file === source.file);
  return (
    <DetailList
      heading="Details"
      lines={{
        Kind: kinds[kind].label,
        Day: date && <a href={dayPath(date)}>{fullDate(date)}</a>,
        Time: start && <Hours start={start} end={end} />,
        Room: room,
        Event: conference ? <a href={conferencePath(conference.slug)}>{conference.shortName}</a> : null,
        Track: track && <a href={trackPath(slugOfName(track))}>{track}</a>,
        Slides: slides && (
          <a href={slides} rel="noreferrer">
            {new URL(slides).hostname}
          </a>
        ),
        [recordings.length > 1 ? 'Videos' : 'Video']:
          recordings.length > 0 ? (
            <Videos recordings={recordings} />
          ) : (
            noRecordingShort(talk.recordingState ?? undefined)
          ),
        Page: page && (
          <a href={page} rel="noreferrer">
            {new URL(page).hostname}
          </a>
        ),
        Playlist: playlist && (
          <a href={playlistUrl(playlist)} rel="noreferrer">
            {playlistIndex ? `No. ${playlistIndex} on YouTube` : 'On YouTube'}
          </a>
        ),
        Files: <LinkList links={filesOfTalk(talk)} />,
        Source: <Source source={source} of={report ? 'report' : 'playlist'} />,
      }}
    />
  );
}

/** Where to watch a talk: on one line each. */
const Videos = ({ recordings }: Pick<Talk, 'recordings'>) =>
  recordings.map((recording) => (
    <span key={recording.url}>
      <a href={watchAddress(recording)} rel="noreferrer">
        {printedAddress(briefly(recording))}
      </a>{' '}
    </span>
  ));

const Hours = ({ start, end }: { start: string; end: string | null }) => (
  <>
    {start}
    {end && `–${end}`}
  </>
);

/** The line of the data that a talk was read from, with links where the site has a repository. */
function Source({ source, of }: { source: Talk['source']; of: string }) {
  const [line, edit] = [lineUrl(source), editUrl(source.file)];
  const name = `Line ${source.line} of the ${of}`;
  if (!line || !edit) return name;
  return (
    <>
      <a href={line}>{name}</a>
      {' · '}
      <a href={edit}>
        Edit<VisuallyHidden> this line</VisuallyHidden>
      </a>
    </>
  );
}
