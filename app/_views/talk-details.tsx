import { LinkList } from '#components/ui/link-list.tsx';
import { DetailList } from '#components/page/side-column.tsx';
import { VisuallyHidden } from '#components/ui/visually-hidden.tsx';
import type { Talk } from '#lib/catalogue/schema.ts';
import { briefly, watchAddress } from '#lib/recording.ts';
import { playlistUrl, printedAddress } from '#lib/video.ts';
import { catalogue } from '#app/_data/catalogue.ts';
import { filesOfTalk } from '#app/_data/page-files.ts';
import { editUrl, lineUrl } from '#app/_data/words.ts';

/** What authors and programs want of a talk, folded: the addresses of its recordings, files, the line it was read from. */
export function TalkDetails({ talk }: { talk: Talk }) {
  const { recordings, source } = talk;
  const [first] = recordings;
  const { playlist = null, playlistIndex = null } = first ?? {};
  const report = catalogue.reports.find(({ file }) => file === source.file);
  return (
    <DetailList
      heading="Sources and files"
      lines={{
        [recordings.length > 1 ? 'Videos' : 'Video']:
          recordings.length > 0 ? <Videos recordings={recordings} /> : null,
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
