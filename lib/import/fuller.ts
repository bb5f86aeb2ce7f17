import type { Kind, Speaker } from '#lib/talk/schema.ts';
import { completes, isCut } from '#lib/talk/near.ts';
import { spellingKey } from '#lib/talk/spelling.ts';

interface Read {
  title: string;
  kind: Kind;
  speakers: readonly Speaker[];
}

/** Whether `a` says all that `b` says and more: the rest of a cut title, a kind, a speaker, a role or a company. */
export const isFuller = (a: Read, b: Read): boolean =>
  saysAll(a, b) && (completes(a.title, b.title) || factsOf(a) > factsOf(b));

/** Whether `a` says all that `b` says, ignoring spelling differences: `DNS Cache!` equals `DNSCache`. */
export function saysAll(a: Read, b: Read): boolean {
  const people = new Map(a.speakers.map((speaker) => [speaker.name, speaker]));
  return (
    (completes(a.title, b.title) || ((isCut(b.title) || !isCut(a.title)) && letters(a) === letters(b))) &&
    (b.kind === 'session' || b.kind === a.kind) &&
    b.speakers.every(({ name, role, company }) => {
      const same = people.get(name);
      return same && (role === null || role === same.role) && (company === null || company === same.company);
    })
  );
}

const letters = ({ title }: Read) => spellingKey(title).replaceAll(' ', '');

const factsOf = ({ kind, speakers }: Read) =>
  speakers.reduce(
    (sum, { role, company }) => sum + 1 + Number(role !== null) + Number(company !== null),
    Number(kind !== 'session'),
  );
