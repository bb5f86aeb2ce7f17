import { groupBy } from '#lib/catalogue/group.ts';
import type { Person, Talk, TalkSpeaker } from '#lib/catalogue/schema.ts';
import { companyPath } from '#lib/addresses.ts';
import { yearOf } from '#lib/search/of-catalogue.ts';
import { emptyQuery, formatQuery } from '#lib/search/query.ts';
import { findConference, findTalks } from './catalogue.ts';

/** A role and company that a person was credited with, and at which conferences. */
export interface PersonCredit extends Pick<TalkSpeaker, 'role' | 'company' | 'companySlug'> {
  conferences: string[];
}

/** A person's credits, newest conference first, without those that only repeat part of another. */
export const creditsOf = (person: Person): PersonCredit[] => creditsIn(findTalks(person.talks), person);

function creditsIn(talks: readonly Talk[], person: Person): PersonCredit[] {
  const credits = new Map<string, PersonCredit>();
  for (const { conference, speakers } of talks) {
    const speaker = speakers.find(({ slug }) => slug === person.slug);
    if (!speaker) continue;
    const { role, company, companySlug } = speaker;
    const key = `${role}\n${company}`;
    const credit = credits.get(key) ?? { role, company, companySlug, conferences: [] };
    if (!credit.conferences.includes(conference)) credit.conferences.push(conference);
    credits.set(key, credit);
  }
  return withoutRepeats([...credits.values()].filter(({ role, company }) => role ?? company));
}

/** Credits without those that another one says, too, and with the first of those that say the same. */
const withoutRepeats = (credits: readonly PersonCredit[]) =>
  credits.filter(
    (credit, at) =>
      !credits.some(
        (other, place) => place !== at && repeats(credit, other) && (place < at || !repeats(other, credit)),
      ),
  );

/** Whether `other` says all that `credit` does. */
const repeats = (credit: PersonCredit, other: PersonCredit) =>
  (credit.role === null || credit.role === other.role) &&
  (credit.company === null || credit.companySlug === other.companySlug) &&
  credit.conferences.every((conference) => other.conferences.includes(conference));

/** “Senior Staff Engineer, VMware” */
export const creditText = ({ role, company }: Pick<PersonCredit, 'role' | 'company'>) =>
  [role, company].filter((part) => part !== null).join(', ');

/** What a person gave in a year, and as whom: role and company as they were printed at the time. */
export interface PersonYear {
  year: string;
  talks: Talk[];
  /** Each once within the year; the conferences are left out. */
  credits: PersonCredit[];
  /** The address at which the talks are listed. */
  href: string;
}

/** The years in which a person gave talks, newest first. */
export function yearsOfPerson(person: Person): PersonYear[] {
  const years = groupBy(findTalks(person.talks), ({ conference }) => yearOf(findConference(conference)));
  return [...years].map(([year, talks]) => ({
    year,
    talks,
    credits: withoutRepeats(creditsIn(talks, person).map((credit) => ({ ...credit, conferences: [] }))),
    href: `/${formatQuery({ ...emptyQuery, years: [year], speakers: [person.slug], scope: 'all' })}`,
  }));
}

/** The companies that a person spoke for, the earliest first, each with its years: “2017–2020, 2023”. */
export function companiesOf(years: readonly PersonYear[]) {
  const known = years
    .map(({ year, credits }) => ({ year, companies: companiesIn(credits) }))
    .filter(({ companies }) => companies.size > 0)
    .toReversed();
  const slugs = new Set(known.flatMap(({ companies }) => [...companies.keys()]));
  return [...slugs].map((slug) => ({
    path: companyPath(slug),
    name: known.findLast(({ companies }) => companies.has(slug))?.companies.get(slug) ?? slug,
    years: runsOf(known.map(({ year, companies }) => (companies.has(slug) ? year : null))),
  }));
}

const companiesIn = (credits: readonly PersonCredit[]) =>
  new Map(
    credits.flatMap(({ company, companySlug }) =>
      company !== null && companySlug !== null ? [[companySlug, company] as const] : [],
    ),
  );

/** Runs of years in words; `null` ends a run. */
function runsOf(years: readonly (string | null)[]): string {
  const runs: { from: string; to: string }[] = [];
  let run: { from: string; to: string } | undefined;
  for (const year of years) {
    if (year === null) run = undefined;
    else if (run) run.to = year;
    else runs.push((run = { from: year, to: year }));
  }
  return runs.map(({ from, to }) => (from === to ? from : `${from}–${to}`)).join(', ');
}
