import { bareCompany } from '#lib/catalogue/names/companies.ts';
import type { Credit } from '#lib/catalogue/names/credits.ts';
import { placeOfRange } from '#lib/catalogue/entries.ts';
import { addTo, groupBy } from '#lib/catalogue/group.ts';
import type { Say } from '#lib/catalogue/messages.ts';
import type { Name } from '#lib/catalogue/names/names.ts';
import type { Aliases } from '#lib/catalogue/files.ts';
import { spellingKey } from '#lib/talk/spelling.ts';

/** In characters. Shorter names one letter apart are often two people: `Jing Xu`, `Jing Xi`. */
const LONG_ENOUGH = 8;

/**
 * Report names that may belong to one person (`person-duplicate`): names one edit apart that are long or share a company,
 * and names with the same surname and company where one given name begins the other (`Dan`, `Daniel`; `J.`, `José`).
 * `known` is people.yaml: two names that both stand there are two people. Takes time linear in the number of names;
 * comparing every pair would be quadratic.
 */
export function checkPeople(credits: readonly Credit[], known: Aliases, say: Say): void {
  const people = groupBy(credits, ({ person }) => person);
  const companies = new Map(
    [...people].map(([person, own]) => [person, new Set(own.flatMap(({ company }) => company ?? []))]),
  );
  const shareCompany = (a: Name, b: Name) =>
    [...(companies.get(a) ?? [])].some((company) => companies.get(b)?.has(company));
  const settled = new Set(known.map(({ name }) => spellingKey(name)));
  const suspects = new Map<Name, Name>();
  const suspect = (a: Name, b: Name) => {
    if (!settled.has(a.key) || !settled.has(b.key)) suspects.set(b, a);
  };
  for (const [a, b] of oneEditApart([...people.keys()])) {
    if (Math.min(a.key.length, b.key.length) >= LONG_ENOUGH || shareCompany(a, b)) suspect(a, b);
  }
  for (const [a, b] of oneGivenNameApart(companies)) suspect(a, b);
  for (const [person, other] of suspects) {
    const credit = people.get(person)?.[0];
    if (credit)
      saySuspect(credit, { name: person.name, other: other.name, what: 'person', range: 'name' }, say);
  }
}

/** Report companies whose names differ only in legal form or spaces, like `Red Hat` and `RedHat Inc.` (`company-duplicate`). */
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
    ruleId: what === 'person' ? 'person-duplicate' : 'company-duplicate',
    reason: `Unexpected \`${name}\` beside \`${other}\`, expected one spelling: join them in ${file} if they are one ${what}`,
  });
}

/**
 * The pairs of names whose keys differ by one letter added, removed, replaced, or swapped with its neighbour. Two such
 * keys are equal once at most one letter is left out of each, so names are looked up by their key and by their key
 * without each of its letters. The index holds hashes, since the texts would be millions of strings; `isOneEdit` then
 * rejects pairs that share a hash by chance.
 */
function* oneEditApart(names: readonly Name[]): Generator<[Name, Name]> {
  const shapes = new Map<number, Name | Name[]>();
  for (const name of names) {
    for (const shape of new Set(shapesOf(name.key))) {
      const known = shapes.get(shape);
      const others = known === undefined || Array.isArray(known) ? known : [known];
      for (const other of others ?? []) if (isOneEdit(other.key, name.key)) yield [other, name];
      if (!others) shapes.set(shape, name);
      else if (Array.isArray(known)) known.push(name);
      else shapes.set(shape, [...others, name]);
    }
  }
}

const BASE = 0x01000193;

/** The hash of a text, and the hashes of that text with each of its letters left out in turn. */
function* shapesOf(text: string): Generator<number> {
  const { length } = text;
  const ends = new Int32Array(length + 1);
  const powers = new Int32Array(length + 1).fill(1);
  for (let at = length - 1; at >= 0; at -= 1) {
    const step = length - at;
    powers[step] = Math.imul(powers[step - 1] ?? 1, BASE);
    ends[at] = (Math.imul(text.charCodeAt(at), powers[step - 1] ?? 1) + (ends[at + 1] ?? 0)) | 0;
  }
  yield ends[0] ?? 0;
  let start = 0;
  for (let at = 0; at < length; at += 1) {
    yield (Math.imul(start, powers[length - at - 1] ?? 1) + (ends[at + 1] ?? 0)) | 0;
    start = (Math.imul(start, BASE) + text.charCodeAt(at)) | 0;
  }
}

/**
 * Whether two keys are truly one edit apart: what differs between their common start and end is at most one letter in
 * each, or two swapped letters. Keys can share a shape without that, if a letter moved by more than one place.
 */
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
