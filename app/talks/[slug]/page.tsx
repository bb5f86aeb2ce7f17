import { fullTitle } from '#lib/wording/kinds.ts';
import { talkPath } from '#lib/addresses.ts';
import { kinds } from '#lib/wording/kinds.ts';
import { fullDate } from '#lib/wording/dates.ts';
import { dynamicPage } from '#app/_views/dynamic-page.ts';
import { allTalkSlugs, findConference, findTalkAtAnySlug } from '#app/_data/catalogue.ts';
import { pageMetadata } from '#app/_data/metadata.ts';
import { imageOfTalk } from '#app/_data/page-images.ts';
import { filesOfTalk, oembedOfTalk } from '#app/_data/page-files.ts';
import { Moved } from '#app/_views/moved.tsx';
import { TalkPage } from '#app/_views/talk-page.tsx';
import { talkTitle } from '#app/_data/talk-title.ts';
import { speakersOf } from '#app/_data/words.ts';

const route = dynamicPage({
  param: 'slug',
  values: allTalkSlugs,
  find: findTalkAtAnySlug,
  metadata(talk, slug) {
    const { kind, date, conference } = talk;
    const by = talk.speakers.length > 0 ? ` by ${speakersOf(talk)}` : '';
    return {
      ...pageMetadata({
        title: talkTitle(talk),
        heading: fullTitle(talk),
        description: `${kinds[kind].label}${by} at ${findConference(conference)?.name}${date ? `, ${fullDate(date)}` : ''}.`,
        path: talkPath(talk.slug),
        image: imageOfTalk(talk),
        files: [...filesOfTalk(talk), ...oembedOfTalk(talk)],
      }),
      ...(talk.slug !== slug && { robots: { index: false } }),
    };
  },
  render(talk, slug) {
    if (talk.slug === slug) return <TalkPage talk={talk} />;
    return <Moved title={talk.title} path={talkPath(talk.slug)} />;
  },
});

export const generateStaticParams = route.generateStaticParams;
export const generateMetadata = route.generateMetadata;
export default route.Page;
