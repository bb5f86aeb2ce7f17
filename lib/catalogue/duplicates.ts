import { bareCompany } from './companies.ts';
import type { Credit } from './credits.ts';
import { placeOfRange } from './entries.ts';
import { addTo, groupBy } from './group.ts';
import type { Say } from './messages.ts';
import type { Name } from './names.ts';

/** Shorter names differ by one letter without being one: `Jing Xu`, `Jing Xi`. */
const LONG_ENOUGH = 8;

/**
 * Say who may be one person under two names (`person-duplicate`): names one edit apart, if they are long or share a
 * company; or one surname and company where one given name begins the other (`Dan`, `Daniel`; `J.`, `José`). The work
 * grows with the number of names, not of pairs.
 */
export function checkPeople(credits: readonly Credit[], say: Say): void {
  const people = groupBy(credits, ({ person }) => person);
  const companies = new Map(
    [...people].map(([person, own]) => [person, new Set(own.flatMap(({ company }) => company ?? []))]),
  );
  const shareCompany = (a: Name, b: Name) =>
    [...(companies.get(a) ?? [])].some((company) => companies.get(b)?.has(company));
  const suspects = new Map<Name, Name>();
  for (const [a, b] of oneEditApart([...people.keys()])) {
    if (Math.min(a.key.length, b.key.length) >= LONG_ENOUGH || shareCompany(a, b)) suspects.set(b, a);
  }
  for (const [a, b] of oneGivenNameApart(companies)) suspects.set(b, a);
  for (const [person, other] of suspects) {
    const credit = people.get(person)?.[0];
    if (credit)
      saySuspect(credit, { name: person.name, other: other.name, what: 'person', range: 'name' }, say);
  }
}

/** Say which companies differ only in legal form or spaces (`company-duplicate`). */
export function checkCompanies(credits: readonly Credit[], say: Say): void {
  const firsts = new Map<Name, Credit>();
  for (const credit of credits) {
    if (credit.company && !firsts.has(credit.company)) firsts.set(credit.company, credit);
  }
  for (const [first, ...rest] of groupBy(firsts.keys(), ({ key }) => bareCompany(key)).values()) {
    for (const company of rest) {
      const credit = firsts.get(company);
      if (!first || !credit) continue;
      saySuspect(credit, { name: company.name, other: first.name, what: 'company', range: 'company' }, say);
    }
  }
}

interface Suspect {
  name: string;
  other: string;
  what: 'person' | 'company';
  range: 'name' | 'company';
}

function saySuspect({ talk, index }: Credit, { name, other, what, range }: Suspect, say: Say) {
  const file = what === 'person' ? 'people.yaml' : 'companies.yaml';
  say({
    file: talk.file,
    place: placeOfRange(talk, talk.ranges.speakers[index]?.[range]),
    severity: 'warning',
    ruleId: `${what}-duplicate`,
    reason: `Unexpected \`${name}\` beside \`${other}\`, expected one spelling: join them in ${file} if they are one ${what}`,
  });
}

/** Pairs that one letter more, less, changed or swapped makes equal: they share a key or a key without a letter. */
function* oneEditApart(names: readonly Name[]): Generator<[Name, Name]> {
  const shapes = new Map<string, Name[]>();
  for (const name of names) {
    const own = new Set([name.key]);
    for (let at = 0; at < name.key.length; at += 1) own.add(name.key.slice(0, at) + name.key.slice(at + 1));
    for (const shape of own) {
      for (const other of shapes.get(shape) ?? []) if (isOneEdit(other.key, name.key)) yield [other, name];
      addTo(shapes, shape, name);
    }
  }
}

/** Sharing a shape may also mean a letter moved far, so look: the differing middle is at most a letter, or a swap. */
function isOneEdit(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const swapped = left.length === 2 && right === `${left[1]}${left[0]}`;
  return swapped || Math.max(left.length, right.length) <= 1;
}

function* oneGivenNameApart(companies: ReadonlyMap<Name, ReadonlySet<Name>>): Generator<[Name, Name]> {
  const families = new Map<string, Name[]>();
  for (const [person, own] of companies) {
    const surname = person.key.split(' ').at(-1);
    if (!person.key.includes(' ')) continue;
    for (const { key } of own) addTo(families, `${surname}, ${key}`, person);
  }
  for (const family of families.values()) {
    // Sorted, a name that begins another stands right before it.
    const sorted = family.toSorted((a, b) => (a.key < b.key ? -1 : 1));
    for (const [at, person] of sorted.entries()) {
      const before = sorted[at - 1];
      if (before && given(person).startsWith(given(before)) && given(person) !== given(before))
        yield [before, person];
    }
  }
}

const given = ({ key }: Name) => key.split(' ')[0] ?? '';
