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
  /** What is known of it: short facts. */
  children: ReactNode;
}

/**
 * A page about somebody or something: what is known of it, and its sessions day by day. Where they are very many, those of
 * the newest conferences, and for each of the others the way to its programme narrowed to them.
 */
export function SubjectPage({ index, name, slug, talks, children }: SubjectPageProps) {
  const facet = INDEXES[index];
  const above = { name: index, path: `/${facet}` };
  const { together, others } = newestOf(talks);
  const rows = toRows(together);
  const narrowed = formatQuery({ ...emptyQuery, [facet]: [slug], scope: 'conference' });
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
          path: `${conferencePath(conference)}${narrowed}`,
          sessions: length,
        }))}
      />
    </Shell>
  );
}

/** “over three days”, or of how many the day is known. */
function whenOf(talks: readonly Talk[]): string {
  const days = talks.flatMap(({ conference, date }) => (date ? [`${conference} ${date}`] : []));
  if (days.length === talks.length) return overDays(new Set(days).size);
  return days.length === 0 ? 'none of them dated' : `${inWords(days.length)} of them dated`;
}
