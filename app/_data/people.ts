import type { Person, TalkSpeaker } from '#lib/catalogue/schema.ts';
import { findTalks } from './catalogue.ts';

/** A role and company that a person was credited with, and at which conferences. */
export interface PersonCredit extends Pick<TalkSpeaker, 'role' | 'company' | 'companySlug'> {
  conferences: string[];
}

/** A person's credits, newest conference first, without those that only repeat part of another. */
export function creditsOf(person: Person): PersonCredit[] {
  const credits = new Map<string, PersonCredit>();
  for (const { conference, speakers } of findTalks(person.talks)) {
    const speaker = speakers.find(({ slug }) => slug === person.slug);
    if (!speaker) continue;
    const { role, company, companySlug } = speaker;
    const key = `${role}\n${company}`;
    const credit = credits.get(key) ?? { role, company, companySlug, conferences: [] };
    if (!credit.conferences.includes(conference)) credit.conferences.push(conference);
    credits.set(key, credit);
  }
  const all = [...credits.values()].filter(({ role, company }) => role ?? company);
  return all.filter((credit) => !all.some((other) => repeats(credit, other)));
}

/** Whether `other` says all that `credit` does. */
const repeats = (credit: PersonCredit, other: PersonCredit) =>
  credit !== other &&
  (credit.role === null || credit.role === other.role) &&
  (credit.company === null || credit.companySlug === other.companySlug) &&
  credit.conferences.every((conference) => other.conferences.includes(conference));

/** “Senior Staff Engineer, VMware” */
export const creditText = ({ role, company }: PersonCredit) =>
  [role, company].filter((part) => part !== null).join(', ');
