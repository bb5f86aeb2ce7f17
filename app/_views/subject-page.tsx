import type { ReactNode } from 'react';
import { count, overDays } from '#lib/wording/counts.ts';
import { Facts } from '#components/page/facts.tsx';
import { IndexGroup } from '#components/index-pages/index-group.tsx';
import { PageActions } from '#components/talk/page-actions.tsx';
import { PageHead } from '#components/page/page-head.tsx';
import { Programme } from '#components/talk/programme.tsx';
import type { SectionName } from '#components/page/header.tsx';
import type { Talk } from '#lib/catalogue/schema.ts';
import { breadcrumbJsonLd } from '#lib/export/json-ld/json-ld.ts';
import type { Facet } from '#lib/search/facets.ts';
import { yearOf } from '#lib/search/of-catalogue.ts';
import { emptyQuery, formatQuery } from '#lib/search/query.ts';
import { conferencePath } from '#lib/addresses.ts';
import { conferenceNames, findConference } from '#app/_data/catalogue.ts';
import { JsonLd } from './json-ld.tsx';
import { newestOf } from '#app/_data/newest.ts';
import { spanOf } from '#app/_data/over-years.ts';
import { toRows } from '#app/_data/rows.ts';
import { Shell } from './shell.tsx';
import { Peak, YearChart } from './year-chart.tsx';

/** The indexes that lead to such pages: their facets, which are their paths, too, and their sections in the header. */
const INDEXES = {
  Speakers: { facet: 'speakers', section: 'Speakers' },
  Companies: { facet: 'companies', section: 'Companies' },
  Topics: { facet: 'topics', section: 'Topics' },
  Tracks: { facet: 'tracks' },
} as const satisfies Record<string, { facet: Facet; section?: SectionName }>;

interface SubjectPageProps {
  index: keyof typeof INDEXES;
  name: string;
  slug: string;
  talks: readonly Talk[];
  /** Its sessions over the years, above the list of them; by default the chart of counts and shares. */
  chart?: ReactNode;
  /** Short facts about it. */
  children?: ReactNode;
  /** What comes after its sessions. */
  below?: ReactNode;
}

/**
 * The page of a speaker, company, topic or track: facts, a chart over the years, and the sessions by conference. If there
 * are very many, only those of the newest conferences are listed, with links to the filtered programmes of the others.
 */
export function SubjectPage({ index, name, slug, talks, chart, children, below }: SubjectPageProps) {
  const { facet, section }: { facet: Facet; section?: SectionName } = INDEXES[index];
  const subject = { facet, slug, name, talks };
  const above = { name: index, path: `/${facet}` };
  const { together, others } = newestOf(talks);
  const rows = toRows(together);
  const filter = formatQuery({ ...emptyQuery, [facet]: [slug], scope: 'conference' });
  return (
    <Shell {...(section && { current: section })} skipTo="sessions">
      <JsonLd data={breadcrumbJsonLd([above, { name, path: `${above.path}/${slug}` }])} />
      <PageHead title={name} figure={count(talks.length, 'session')} under={whenOf(talks)} above={[above]}>
        <Facts>
          {chart === undefined && <Peak {...subject} />}
          {children}
        </Facts>
        <PageActions rows={rows} />
      </PageHead>
      {chart === undefined ? <YearChart {...subject} /> : chart}
      <Programme rows={rows} conferences={conferenceNames} />
      <IndexGroup
        heading="Other conferences"
        id="other-conferences"
        entries={others.map(([conference, { length }]) => ({
          name: findConference(conference)?.name ?? conference,
          path: `${conferencePath(conference)}${filter}`,
          sessions: length,
        }))}
      />
      {below}
    </Shell>
  );
}

/** “2017 to 2026”; within a year over how many days or, where they are not known, in which year. */
function whenOf(talks: readonly Talk[]): string {
  const years = new Set(talks.map(({ conference }) => yearOf(findConference(conference))));
  if (years.size > 1) return spanOf([...years]);
  const days = new Set(talks.map(({ conference, date }) => date && `${conference} ${date}`));
  return days.has(null) ? `in ${[...years][0]}` : overDays(days.size);
}
