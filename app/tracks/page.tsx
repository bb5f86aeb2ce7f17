import { FindList } from '#components/index-pages/find-list.tsx';
import { GatheredGroup, IndexGroup } from '#components/index-pages/index-group.tsx';
import { PageHead } from '#components/page/page-head.tsx';
import { count } from '#lib/wording/counts.ts';
import { trackPath } from '#lib/addresses.ts';
import { catalogue } from '#app/_data/catalogue.ts';
import { pageMetadata } from '#app/_data/metadata.ts';
import { Shell } from '#app/_views/shell.tsx';

const { tracks } = catalogue;

export const metadata = pageMetadata({
  title: 'Tracks',
  description: `The ${tracks.length} tracks in which the conferences of this catalogue grouped their sessions.`,
  path: '/tracks',
});

export default function Page() {
  return (
    <Shell skipTo="tracks">
      <PageHead
        title="Tracks"
        figure={count(tracks.length, 'track')}
        under="as the conferences grouped their sessions"
      />
      <FindList one="track" many="tracks">
        <IndexGroup
          heading="A to Z"
          id="a-to-z"
          entries={tracks.map(({ slug, name, talks }) => ({
            name,
            path: trackPath(slug),
            sessions: talks.length,
          }))}
        />
        <GatheredGroup gathers="count" about={false} />
      </FindList>
    </Shell>
  );
}
