import { conferenceJsonLd } from '#lib/export/json-ld/json-ld-events.ts';
import { breadcrumbJsonLd } from '#lib/export/json-ld/json-ld.ts';
import { conferencePath } from '#lib/addresses.ts';
import { dynamicPage } from '#app/_views/dynamic-page.ts';
import { conferenceSlugs, findConference, reportsOf, talksOf } from '#app/_data/catalogue.ts';
import { ConferenceProgramme } from '#app/_views/conference-programme.tsx';
import { JsonLd } from '#app/_views/json-ld.tsx';
import { pageMetadata } from '#app/_data/metadata.ts';
import { imageOfConference } from '#app/_data/page-images.ts';
import { calendarOf, markdownOf, schedulesOf } from '#app/_data/page-files.ts';
import { imageUrl } from '#app/_data/preview-image.ts';
import { ledeOf } from '#app/_data/words.ts';

const route = dynamicPage({
  param: 'slug',
  values: conferenceSlugs,
  find: findConference,
  metadata(conference, slug) {
    return pageMetadata({
      title: `${conference.name}: programme`,
      heading: conference.name,
      description: ledeOf(talksOf(slug), reportsOf(slug)),
      path: conferencePath(slug),
      image: imageOfConference(conference),
      files: [
        ...calendarOf(conferencePath(slug), talksOf(slug)),
        markdownOf(conferencePath(slug)),
        ...schedulesOf(conferencePath(slug), talksOf(slug)),
      ],
    });
  },
  render(conference, slug) {
    const path = conferencePath(slug);
    return (
      <>
        <JsonLd
          data={conferenceJsonLd(conference, { image: imageUrl(imageOfConference(conference).path) })}
        />
        <JsonLd
          data={breadcrumbJsonLd([
            { name: 'Conferences', path: '/conferences' },
            { name: conference.name, path },
          ])}
        />
        <ConferenceProgramme conference={conference} path={path} />
      </>
    );
  },
});

export const generateStaticParams = route.generateStaticParams;
export const generateMetadata = route.generateMetadata;
export default route.Page;
