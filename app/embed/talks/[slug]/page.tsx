import { EmbedFrame } from '#components/embed/embed-frame.tsx';
import { EmbedTalk } from '#components/embed/embed-talk.tsx';
import { talkPath } from '#lib/addresses.ts';
import { dynamicPage } from '#app/_views/dynamic-page.ts';
import { allTalkSlugs, findConference, findTalkAtAnySlug } from '#app/_data/catalogue.ts';
import { embedMetadata } from '#app/_data/metadata.ts';
import { toRows } from '#app/_data/rows.ts';
import { talkTitle } from '#app/_data/talk-title.ts';

// A frame that was pasted once keeps showing its talk, even after the talk's slug has changed.
const route = dynamicPage({
  param: 'slug',
  values: allTalkSlugs,
  find: findTalkAtAnySlug,
  metadata: (talk) => embedMetadata({ title: `${talkTitle(talk)}, for a frame`, of: talkPath(talk.slug) }),
  render(talk) {
    const conference = findConference(talk.conference)?.shortName ?? '';
    return (
      <EmbedFrame path={talkPath(talk.slug)}>
        {toRows([talk]).map((row) => (
          <EmbedTalk key={row.slug} row={row} conference={conference} level={1} />
        ))}
      </EmbedFrame>
    );
  },
});

export const generateStaticParams = route.generateStaticParams;
export const generateMetadata = route.generateMetadata;
export default route.Page;
