import { insightPath } from '#lib/addresses.ts';
import { dynamicPage } from '#app/_views/dynamic-page.ts';
import { conferenceSlugs, findConference } from '#app/_data/catalogue.ts';
import { InsightPage } from '#app/_views/insight-page.tsx';
import { pageMetadata } from '#app/_data/metadata.ts';

const route = dynamicPage({
  param: 'slug',
  values: conferenceSlugs,
  find: findConference,
  metadata(conference, slug) {
    return pageMetadata({
      title: `${conference.name}: insight`,
      description: `${conference.name} in figures: its sessions by track, kind, company, topic and speaker.`,
      path: insightPath(slug),
    });
  },
  render(conference, slug) {
    return <InsightPage conference={conference} path={insightPath(slug)} />;
  },
});

export const generateStaticParams = route.generateStaticParams;
export const generateMetadata = route.generateMetadata;
export default route.Page;
