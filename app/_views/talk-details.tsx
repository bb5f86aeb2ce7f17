import { fullDate } from '#lib/wording/dates.ts';
import { kinds } from '#lib/wording/kinds.ts';
import { LinkList } from '#components/ui/link-list.tsx';
import { DetailList } from '#components/page/side-column.tsx';
import { VisuallyHidden } from '#components/ui/visually-hidden.tsx';
import type { Talk } from '#lib/catalogue/schema.ts';
import { slugOfName } from '#lib/catalogue/names/slug.ts';
import { emptyQuery, formatQuery } from '#lib/search/query.ts';
import { conferencePath, dayPath } from '#lib/addresses.ts';
import { playlistUrl, shortUrl, watchUrl } from '#lib/video.ts';
import { catalogue, findConference } from '#app/_data/catalogue.ts';
import { filesOfTalk } from '#app/_data/page-files.ts';
import { editUrl, lineUrl } from '#app/_data/words.ts';

/** The details of a talk, and the line of the data they were read from. */
export function TalkDetails({ talk }: { talk: Talk }) {
  const { kind, date, track, slides, videoId, playlist, playlistIndex, source } = talk;
  const conference = findConference(talk.conference);
  const report = catalogue.reports.find(({ file }) => file === source.file);
  return (
    <DetailList
      heading="Details"
      lines={{
        Kind: kinds[kind].label,
        Day: date && <a href={dayPath(date)}>{fullDate(date)}</a>,
        Event: conference ? <a href={conferencePath(conference.slug)}>{conference.shortName}</a> : null,
        Track: track && <a href={trackPath(talk.conference, track)}>{track}</a>,
        Slides: slides && (
          <a href={slides} rel="noreferrer">
            {new URL(slides).hostname}
          </a>
        ),
        Video: (
          <a href={watchUrl(videoId)} rel="noreferrer">
            {shortUrl(videoId)}
          </a>
        ),
        Playlist: playlist && (
          <a href={playlistUrl(playlist)} rel="noreferrer">
            {playlistIndex ? `No. ${playlistIndex} on YouTube` : 'On YouTube'}
          </a>
        ),
        Files: <LinkList links={filesOfTalk(talk)} />,
        Source: (
          <>
            <a href={lineUrl(source)}>{`Line ${source.line} of the ${report ? 'report' : 'playlist'}`}</a>
            {' · '}
            <a href={editUrl(source.file)}>
              Edit<VisuallyHidden> this line</VisuallyHidden>
            </a>
          </>
        ),
      }}
    />
  );
}

/** The programme of the whole conference, filtered by track. */
const trackPath = (conference: string, track: string) =>
  `${conferencePath(conference)}${formatQuery({ ...emptyQuery, scope: 'conference', tracks: [slugOfName(track)] })}`;
