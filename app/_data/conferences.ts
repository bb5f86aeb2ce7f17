import type { LedgerConference, LedgerYear } from '#components/index-pages/conference-ledger.tsx';
import { conferencePath } from '#lib/addresses.ts';
import { groupBy } from '#lib/catalogue/group.ts';
import type { Conference } from '#lib/catalogue/schema.ts';
import { shortDateRange, yearOf } from '#lib/wording/dates.ts';
import { allTalksOf, catalogue } from './catalogue.ts';

/** All conferences, by the years in which they began, newest first. */
export function conferencesByYear(): LedgerYear[] {
  const years = groupBy(catalogue.conferences, ({ days }) => yearOf(days[0] ?? ''));
  return [...years].map(([year, conferences]) => ({ year, conferences: conferences.map(toLine) }));
}

/** A conference's short name without its year: “KubeCon Europe”. */
export const seriesOf = (shortName: string) => shortName.replace(/\s*\b(?:19|20)\d\d\b/, '');

function toLine({ slug, name, shortName, city, days }: Conference): LedgerConference {
  const talks = allTalksOf(slug);
  return {
    name: shortName,
    path: conferencePath(slug),
    where: city ?? 'Online',
    series: seriesOf(shortName) || name,
    dates: shortDateRange(days),
    sessions: talks.length,
    recorded: talks.filter(({ recordings }) => recordings.length > 0).length,
    discussed: talks.filter(({ notes }) => notes.length > 0).length,
  };
}
