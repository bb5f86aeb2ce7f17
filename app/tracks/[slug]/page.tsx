import { count } from '#lib/wording/counts.ts';
import { trackPath } from '#lib/addresses.ts';
import { dynamicPage } from '#app/_views/dynamic-page.ts';
import { catalogue, conferenceNames, findTalks } from '#app/_data/catalogue.ts';
import { pageMetadata } from '#app/_data/metadata.ts';
import { feedsOf, markdownOf } from '#app/_data/page-files.ts';
import { SubjectPage } from '#app/_views/subject-page.tsx';
import { listAnd } from '#lib/wording/lists.ts';

const route = dynamicPage({
  param: 'slug',
  values: catalogue.tracks.map(({ slug }) => slug),
  find: (wanted) => catalogue.tracks.find(({ slug }) => slug === wanted),
  metadata({ name, talks }, slug) {
    return pageMetadata({
      title: `${name}: sessions in the track`,
      heading: name,
      description: `${count(talks.length, 'session')} in the track ${name}, with videos and notes.`,
      path: trackPath(slug),
      files: [...feedsOf(trackPath(slug)), markdownOf(trackPath(slug))],
    });
  },
  render({ name, talks: slugs }, slug) {
    const talks = findTalks(slugs);
    const conferences = [...new Set(talks.map(({ conference }) => conference))];
    return (
      <SubjectPage index="Tracks" name={name} slug={slug} talks={talks}>
        {conferenceNames && (
          <p>
            A track of{' '}
            {conferences.length > NAMED
              ? count(conferences.length, 'conference')
              : listAnd(conferences.map((conference) => conferenceNames?.[conference] ?? conference))}
          </p>
        )}
      </SubjectPage>
    );
  },
});

/** How many conferences are named before they are only counted. */
const NAMED = 4;

export const generateStaticParams = route.generateStaticParams;
export const generateMetadata = route.generateMetadata;
export default route.Page;
