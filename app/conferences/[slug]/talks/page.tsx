import { count } from '#lib/wording/counts.ts';
import { Facts } from '#components/page/facts.tsx';
import { PageHead } from '#components/page/page-head.tsx';
import { Programme } from '#components/talk/programme.tsx';
import { breadcrumbJsonLd } from '#lib/export/json-ld/json-ld.ts';
import { allTalksPath, conferencePath } from '#lib/addresses.ts';
import { dynamicPage } from '#app/_views/dynamic-page.ts';
import { allTalksOf, conferenceSlugs, findConference } from '#app/_data/catalogue.ts';
import { JsonLd } from '#app/_views/json-ld.tsx';
import { pageMetadata } from '#app/_data/metadata.ts';
import { markdownOf } from '#app/_data/page-files.ts';
import { toRows } from '#app/_data/rows.ts';
import { Shell } from '#app/_views/shell.tsx';

/** All talks of a conference as a plain list, for readers without script: with script, the programme can show them. */
const route = dynamicPage({
  param: 'slug',
  values: conferenceSlugs,
  find: findConference,
  metadata(conference, slug) {
    return pageMetadata({
      title: `${conference.name}: all sessions`,
      description: `All ${count(allTalksOf(slug).length, 'session')} of ${conference.name}, by day, or by track where the day was not published.`,
      path: allTalksPath(slug),
      files: [markdownOf(conferencePath(slug))],
    });
  },
  render(conference, slug) {
    const talks = allTalksOf(slug);
    const undated = talks.some(({ date }) => date === null);
    const listed = talks.filter(({ attended }) => attended).length;
    const above = { name: 'Programme', path: conferencePath(slug) };
    return (
      <Shell current="Programme" skipTo="sessions" conference={conference}>
        <JsonLd data={breadcrumbJsonLd([above, { name: 'All sessions', path: allTalksPath(slug) }])} />
        <PageHead
          title="All sessions"
          figure={count(talks.length, 'session')}
          under={`at ${conference.shortName}`}
          above={[above]}
        >
          <Facts>
            <p>
              {listed > 0 && `${listed} are in the reports. `}
              {undated && 'Sessions without a published day come last, track by track.'}
            </p>
            <p>
              <a href={`${conferencePath(slug)}?scope=conference`}>Search and filter</a>
            </p>
          </Facts>
        </PageHead>
        <Programme rows={toRows(talks)} />
      </Shell>
    );
  },
});

export const generateStaticParams = route.generateStaticParams;
export const generateMetadata = route.generateMetadata;
export default route.Page;
