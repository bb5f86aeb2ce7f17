import { talkPath } from '#lib/addresses.ts';
import { catalogue, findTalk } from '#app/_data/catalogue.ts';
import { dynamicPage } from '#app/_views/dynamic-page.ts';
import { Moved } from '#app/_views/moved.tsx';

// A video's own address, for whoever has only its id: it leads to the talk.

const route = dynamicPage({
  param: 'video',
  values: Object.keys(catalogue.videos),
  find: (video) => findTalk(catalogue.videos[video] ?? ''),
  metadata: ({ title }) => ({ title, robots: { index: false } }),
  render: ({ title, slug }) => (
    <Moved heading="This video is of a session" title={title} path={talkPath(slug)} />
  ),
});

export const generateStaticParams = route.generateStaticParams;
export const generateMetadata = route.generateMetadata;
export default route.Page;
