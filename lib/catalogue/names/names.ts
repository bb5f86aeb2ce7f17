import { checkAliases } from './aliases.ts';
import { plainLetters, spellingKey } from '#lib/talk/spelling.ts';
import { compare, type Say } from '#lib/catalogue/messages.ts';
import type { Aliases } from '#lib/catalogue/files.ts';
import { slugOfName, takeSlug } from './slug.ts';
import type { Checked } from '#lib/catalogue/yaml/yaml.ts';

/** One person or company, whatever the spelling. */
export interface Name {
  /** The spelling key. */
  key: string;
  slug: string;
  name: string;
  /** Every spelling in use: `name` first, then by frequency. */
  spellings: string[];
}

/** Finds the person or company that a printed name means; `undefined` for a name that was not gathered. */
export type FindName = (printed: string) => Name | undefined;

/**
 * Gather printed names, each repeated as often as it is printed, into people or companies. Spellings that differ only in
 * case, accents or dots are one name, and so are those that the aliases file joins. The name shown is that of the file,
 * else the most frequent spelling. Reports aliases that belong to two names (`alias-twice`). Slugs are given out in the
 * order of the keys, so that they are the same on every run.
 */
export function gatherNames(printed: Iterable<string>, aliases: Checked<Aliases> | null, say: Say): FindName {
  if (aliases) checkAliases(aliases, keyOf, say);
  const chosen = namesByKey(aliases?.value ?? []);
  const keys = new Map<string, string>();
  const keyFor = (name: string) => {
    const key = keys.get(name) ?? keyOf(chosen.get(keyOf(name)) ?? name);
    keys.set(name, key);
    return key;
  };

  const counts = new Map<string, Map<string, number>>();
  for (const name of printed) {
    const spellings = counts.get(keyFor(name)) ?? new Map<string, number>();
    counts.set(keyFor(name), spellings.set(name, (spellings.get(name) ?? 0) + 1));
  }
  const taken = new Set<string>();
  const names = new Map<string, Name>();
  for (const [key, spellings] of [...counts].toSorted(([a], [b]) => compare(a, b))) {
    const byUse = [...spellings].toSorted(([, a], [, b]) => b - a).map(([spelling]) => spelling);
    const name = chosen.get(key) ?? byUse[0] ?? key;
    const slug = takeSlug(slugOfName(name), taken);
    names.set(key, { key, slug, name, spellings: [...new Set([name, ...byUse])] });
  }
  return (name) => names.get(keyFor(name));
}

/** Keys of printed names: two names of people, or of companies, mean the same if their keys are equal. */
export interface NameKeys {
  person(name: string): string;
  company(name: string): string;
}

/** The keys of names, from the aliases of people.yaml and companies.yaml. */
export function nameKeys({
  people,
  companies,
}: Record<'people' | 'companies', Checked<Aliases> | null>): NameKeys {
  const [personNames, companyNames] = [people, companies].map((aliases) => namesByKey(aliases?.value ?? []));
  return {
    person: (name) => keyOf(personNames?.get(keyOf(name)) ?? name),
    company: (name) => keyOf(companyNames?.get(keyOf(name)) ?? name),
  };
}

/** The name that each spelling stands for, by spelling key; if two names claim a spelling, the first one gets it. */
function namesByKey(aliases: Aliases): Map<string, string> {
  const names = new Map<string, string>();
  for (const { name, aliases: others } of aliases) {
    for (const spelling of [name, ...others])
      if (!names.has(keyOf(spelling))) names.set(keyOf(spelling), name);
  }
  return names;
}

const keyOf = (name: string) => spellingKey(name) || plainLetters(name);

/** Sort as index pages do: by name, ignoring case and accents. */
export function sortByName<T extends { name: string }>(named: Iterable<T>): T[] {
  return Array.from(named, (one) => ({ one, key: plainLetters(one.name) }))
    .toSorted((a, b) => compare(a.key, b.key) || compare(a.one.name, b.one.name))
    .map(({ one }) => one);
}
