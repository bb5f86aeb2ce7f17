import type { SearchTalk } from '#lib/search/talks.ts';
import { pick, randomFrom } from './random.ts';
import { distance, misspell } from './typos.ts';

/** A query and the rows that are right answers. It succeeds if any of them comes first. */
export interface KnownItem {
  text: string;
  rows: ReadonlySet<number>;
}

/** Queries by number of typos, and nonsense to which there is no right answer. */
export type Queries = Record<'no typo' | 'one typo' | 'two typos' | 'nonsense', KnownItem[]>;

/** The words of a text, without accents and case. Not the engines' own functions, so that judging is independent of them. */
export const plainWords = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Make queries from the talks themselves: a name, the start of a name, a name and a company, words of a title, a word of a
 * title and a name. There are `each` of every form; the same seed gives the same queries.
 */
export function makeQueries(talks: readonly SearchTalk[], each: number, seed: number): Queries {
  const random = randomFrom(seed);
  const rowsOf = new Map<string, Set<number>>();
  for (const [row, talk] of talks.entries()) {
    for (const word of plainWords(
      [talk.title, ...talk.speakers, ...talk.companies, ...talk.topics, talk.notes].join(' '),
    )) {
      rowsOf.set(word, (rowsOf.get(word) ?? new Set()).add(row));
    }
  }
  const vocabulary = [...rowsOf.keys()];
  const having = (words: readonly string[]) =>
    new Set(
      [...(rowsOf.get(words[0] ?? '') ?? [])].filter((row) =>
        words.every((word) => rowsOf.get(word)?.has(row)),
      ),
    );
  const beginning = (start: string) =>
    new Set(
      vocabulary.filter((word) => word.startsWith(start)).flatMap((word) => [...(rowsOf.get(word) ?? [])]),
    );
  /** Rows with a word one mistake away; `null` if what is typed is itself a word or the start of one. */
  const near = (typed: string) =>
    vocabulary.some((word) => word.startsWith(typed))
      ? null
      : new Set(
          vocabulary
            .filter((word) => distance(typed, word) < 2)
            .flatMap((word) => [...(rowsOf.get(word) ?? [])]),
        );
  const join = (typed: string, word: string, others: readonly string[]) =>
    near(typed) && { text: [...others, typed].join(' '), rows: having([word, ...others]) };

  const drawn = () => {
    const talk = pick(random, talks);
    const name = plainWords(talk.speakers.length > 0 ? pick(random, talk.speakers) : '');
    const title = plainWords(talk.title).filter(
      (word) => word.length > 4 && (rowsOf.get(word)?.size ?? 0) < talks.length / 12,
    );
    return {
      name,
      first: name[0] ?? '',
      last: name.at(-1) ?? '',
      title,
      company: plainWords(talk.companies[0] ?? '')[0],
    };
  };
  type Draw = ReturnType<typeof drawn>;
  type Make = (draw: Draw) => KnownItem | null | false | '' | undefined;
  const mistyped = (word: string) => misspell(random, word);
  const makers: Record<Exclude<keyof Queries, 'nonsense'>, Make[]> = {
    'no typo': [
      ({ name }) => name.length > 1 && { text: name.join(' '), rows: having(name) },
      ({ last }) => last.length > 5 && { text: last.slice(0, 5), rows: beginning(last.slice(0, 5)) },
      ({ last, company }) => last && company && { text: `${last} ${company}`, rows: having([last, company]) },
      ({ title }) =>
        title.length > 2 && { text: title.slice(0, 3).join(' '), rows: having(title.slice(0, 3)) },
      ({ title: [word], last }) => word && last && { text: `${word} ${last}`, rows: having([word, last]) },
    ],
    'one typo': [
      ({ last }) => {
        const typed = mistyped(last);
        const rows = last.length > 5 && near(typed);
        return rows && { text: typed, rows: new Set([...rows, ...(rowsOf.get(last) ?? [])]) };
      },
      ({ first, last }) => last.length > 4 && join(mistyped(last), last, [first]),
      ({ title: [a = '', b = ''] }) => b.length > 5 && join(mistyped(b), b, [a]),
      ({ title: [word = ''], last }) => word.length > 5 && last && join(mistyped(word), word, [last]),
    ],
    'two typos': [
      ({ first, last }) => {
        const typed = [mistyped(first), mistyped(last)];
        return (
          first.length > 4 &&
          last.length > 4 &&
          typed.every(near) && { text: typed.join(' '), rows: having([first, last]) }
        );
      },
      ({ first, last }) => last.length > 7 && join(mistyped(mistyped(last)), last, [first]),
      ({ title: [a = '', b = ''] }) => {
        const typed = [mistyped(a), mistyped(b)];
        return (
          b.length > 5 && a.length > 5 && typed.every(near) && { text: typed.join(' '), rows: having([a, b]) }
        );
      },
    ],
  };
  const fill = (make: Make) => {
    const items: KnownItem[] = [];
    for (let tries = 0; items.length < each && tries < each * 40; tries++) {
      const item = make(drawn());
      if (item && item.rows.size > 0 && !items.some(({ text }) => text === item.text)) items.push(item);
    }
    return items;
  };
  const letters = 'bcdfghjklmnpqrstvwxzaeiouy'.split('');
  const nonsense = () =>
    Array.from({ length: 5 + Math.floor(random() * 5) }, () => pick(random, letters)).join('');
  return {
    'no typo': makers['no typo'].flatMap(fill),
    'one typo': makers['one typo'].flatMap(fill),
    'two typos': makers['two typos'].flatMap(fill),
    nonsense: Array.from({ length: each }, (_, i) => ({
      text: i % 2 ? nonsense() : `${nonsense()} ${nonsense()}`,
      rows: new Set<number>(),
    })),
  };
}

/** Queries as they are typed: the text in the search box after each key, for `sessions` queries drawn at random. */
export function keystrokes(queries: Queries, sessions: number): string[] {
  const random = randomFrom(99);
  const all = Object.values(queries).flat();
  const typed = Array.from({ length: sessions }, () => pick(random, all).text);
  return typed.flatMap((text) =>
    Array.from(text, (_, i) => text.slice(0, i + 1)).filter((part) => !part.endsWith(' ')),
  );
}
