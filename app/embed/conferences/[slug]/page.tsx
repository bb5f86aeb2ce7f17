import { conferencePath } from '#lib/addresses.ts';
import { dynamicPage } from '#app/_views/dynamic-page.ts';
import { allTalksOf, conferenceSlugs, findConference } from '#app/_data/catalogue.ts';
import { EmbeddedList } from '#app/_views/embed-list.tsx';
import { embedMetadata } from '#app/_data/metadata.ts';

const route = dynamicPage({
  param: 'slug',
  values: conferenceSlugs,
  find: findConference,
  metadata: ({ name, slug }) => embedMetadata({ title: `${name}, for a frame`, of: conferencePath(slug) }),
  render: ({ slug }) => <EmbeddedList talks={allTalksOf(slug)} path={conferencePath(slug)} />,
});

export const generateStaticParams = route.generateStaticParams;
export const generateMetadata = route.generateMetadata;
export default route.Page;
