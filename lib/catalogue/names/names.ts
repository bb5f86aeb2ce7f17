import { checkAliases } from './aliases.ts';
import { plainLetters, spellingKey } from '#lib/talk/spelling.ts';
import { compare, type Say } from '#lib/catalogue/messages.ts';
import type { Aliases } from '#lib/catalogue/schema.ts';
import { slugOfName, takeSlug } from './slug.ts';
import type { Checked } from '#lib/catalogue/yaml.ts';

/** One person or company over all its spellings. */
export interface Name {
  key: string;
  slug: string;
  name: string;
  /** Every spelling met, `name` first, then the most used. */
  spellings: string[];
}

/** Finds the person or company that a printed name means, `undefined` for a name that was not gathered. */
export type FindName = (printed: string) => Name | undefined;

/**
 * Gather printed names into one each over their spellings: those that differ in case, accents or dots only, and those
 * that the aliases file joins. The file's name is kept, else the spelling most used. An alias of two names is said
 * (`alias-twice`). Given in order, the names get the same slugs on every run.
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

/** Tells whether two printed names are one: a key each for people and companies, over what the aliases join. */
export interface NameKeys {
  person(name: string): string;
  company(name: string): string;
}

export function nameKeys({
  people,
  companies,
}: Record<'people' | 'companies', Checked<Aliases> | null>): NameKeys {
  const [persons, firms] = [people, companies].map((aliases) => namesByKey(aliases?.value ?? []));
  return {
    person: (name) => keyOf(persons?.get(keyOf(name)) ?? name),
    company: (name) => keyOf(firms?.get(keyOf(name)) ?? name),
  };
}

/** The name that each spelling stands for; where two have one, the first is believed. */
function namesByKey(aliases: Aliases): Map<string, string> {
  const names = new Map<string, string>();
  for (const { name, aliases: others } of aliases) {
    for (const spelling of [name, ...others])
      if (!names.has(keyOf(spelling))) names.set(keyOf(spelling), name);
  }
  return names;
}

const keyOf = (name: string) => spellingKey(name) || plainLetters(name);

/** The order of an index page. */
export function sortByName<T extends { name: string }>(named: Iterable<T>): T[] {
  return Array.from(named, (one) => ({ one, key: plainLetters(one.name) }))
    .toSorted((a, b) => compare(a.key, b.key) || compare(a.one.name, b.one.name))
    .map(({ one }) => one);
}
