import type { ReactNode } from 'react';
import { count, inWords, overDays } from '#lib/wording/counts.ts';
import { Facts } from '#components/page/facts.tsx';
import { IndexGroup } from '#components/index-pages/index-group.tsx';
import { PageActions } from '#components/talk/page-actions.tsx';
import { PageHead } from '#components/page/page-head.tsx';
import { Programme } from '#components/talk/programme.tsx';
import type { Talk } from '#lib/catalogue/schema.ts';
import { breadcrumbJsonLd } from '#lib/export/json-ld/json-ld.ts';
import { emptyQuery, formatQuery } from '#lib/search/query.ts';
import { groupBy } from '#lib/catalogue/group.ts';
import { yearOf } from '#lib/wording/dates.ts';
import { conferencePath } from '#lib/addresses.ts';
import { conferenceNames, findConference } from '#app/_data/catalogue.ts';
import { JsonLd } from './json-ld.tsx';
import { newestOf } from '#app/_data/newest.ts';
import { toRows } from '#app/_data/rows.ts';
import { Shell } from './shell.tsx';

const INDEXES = { Speakers: 'speakers', Companies: 'companies', Topics: 'topics' } as const;

interface SubjectPageProps {
  index: keyof typeof INDEXES;
  name: string;
  slug: string;
  talks: readonly Talk[];
  /** Short facts about it. */
  children: ReactNode;
}

/**
 * The page of a speaker, company or topic: facts, and the sessions by conference. If there are very many, only those of the
 * newest conferences are listed, with links to the filtered programmes of the others.
 */
export function SubjectPage({ index, name, slug, talks, children }: SubjectPageProps) {
  const facet = INDEXES[index];
  const above = { name: index, path: `/${facet}` };
  const { together, others } = newestOf(talks);
  const rows = toRows(together);
  const filter = formatQuery({ ...emptyQuery, [facet]: [slug], scope: 'conference' });
  return (
    <Shell current={index} skipTo="sessions">
      <JsonLd data={breadcrumbJsonLd([above, { name, path: `${above.path}/${slug}` }])} />
      <PageHead title={name} figure={count(talks.length, 'session')} under={whenOf(talks)} above={[above]}>
        <Facts>{children}</Facts>
        <PageActions rows={rows} />
      </PageHead>
      <Programme rows={rows} conferences={conferenceNames} />
      <IndexGroup
        heading="By event"
        id="by-event"
        entries={others.map(([conference, { length }]) => ({
          name: findConference(conference)?.name ?? conference,
          path: `${conferencePath(conference)}${filter}`,
          sessions: length,
        }))}
      />
    </Shell>
  );
}

/** Over how many days, or at how many conferences of which years. */
function whenOf(talks: readonly Talk[]): string {
  const conferences = [...groupBy(talks, ({ conference }) => conference).keys()];
  const years = conferences.map((slug) => yearOf(findConference(slug)?.days[0] ?? '')).toSorted();
  const [first = '', last = ''] = [years[0], years.at(-1)];
  if (conferences.length > 1)
    return `at ${inWords(conferences.length)} conferences ${first === last ? `in ${first}` : `from ${first} to ${last}`}`;
  const days = new Set(talks.map(({ date }) => date));
  return days.has(null) ? `in ${first}` : overDays(days.size);
}
