import type { ReactNode } from 'react';
import { count, inWords, overDays } from '#components/counts.ts';
import { Facts } from '#components/facts.tsx';
import { PageActions } from '#components/page-actions.tsx';
import { PageHead } from '#components/page-head.tsx';
import { Programme } from '#components/programme.tsx';
import { byDay, type Row } from '#components/row.ts';
import type { Talk } from '#lib/catalogue/schema.ts';
import { breadcrumbJsonLd } from '#lib/export/json-ld.ts';
import { conferenceNames } from './catalogue.ts';
import { JsonLd } from './json-ld.tsx';
import { toRows } from './rows.ts';
import { Shell } from './shell.tsx';

const INDEXES = { Speakers: '/speakers', Companies: '/companies', Topics: '/topics' } as const;

interface SubjectPageProps {
  index: keyof typeof INDEXES;
  name: string;
  path: string;
  talks: readonly Talk[];
  /** What is known of it: short facts. */
  children: ReactNode;
}

/** A page about somebody or something: what is known of it, and its sessions day by day. */
export function SubjectPage({ index, name, path, talks, children }: SubjectPageProps) {
  const above = { name: index, path: INDEXES[index] };
  const rows = toRows(talks);
  return (
    <Shell current={index} skipTo="sessions">
      <JsonLd data={breadcrumbJsonLd([above, { name, path }])} />
      <PageHead title={name} figure={count(rows.length, 'session')} under={whenOf(rows)} above={[above]}>
        <Facts>{children}</Facts>
        <PageActions rows={rows} />
      </PageHead>
      <Programme rows={rows} conferences={conferenceNames} />
    </Shell>
  );
}

/** “over three days”, or of how many the day is known. */
function whenOf(rows: readonly Row[]): string {
  const dated = rows.filter(({ date }) => date !== null);
  if (dated.length === rows.length) return overDays(byDay(rows).length);
  return dated.length === 0 ? 'none of them dated' : `${inWords(dated.length)} of them dated`;
}
