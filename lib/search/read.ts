import {
  completions,
  isKnown,
  placeOf,
  FIELD_BITS,
  FIELD_MASK,
  postings,
  type SearchIndex,
} from './index.ts';
import { type Mark, places } from './mark.ts';
import { allowance, misspellings, soundAlikes } from './misspelt.ts';

/** A word to find, or a phrase. */
export interface Term {
  words: readonly string[];
  /** The only field to look in, or `null` for all. */
  field: string | null;
  /** Still being typed. */
  open: boolean;
}

/**
 * What is taken for misspelt: words that are not known, or all; then also what sounds like unknown ones; at last, of words
 * that nothing is near, with one letter more wrong.
 */
export type Tolerance = 'unknown' | 'all' | 'sound' | 'bold';

/** How a term is understood: the postings that match it, and how well: 1 for the very word. */
export interface Reading {
  runs: { posts: Uint32Array; nearness: number }[];
  /** The fields to look in, as bits. */
  fields: number;
  /** Whether the index has the word, or words that begin so. */
  known: boolean;
  mark: Mark & { others: Map<string, number> };
}

// The least weight of a field is 0.6, so these keep exact words before begun ones and those before misspelt ones.
const SAME = 0.95;
const BEGUN_LAST = 0.55;
const BEGUN = 0.5;
const MISSPELT = 0.42;

/** Words of so many letters are often two, whether or not some text has them as one. */
const LONG = 9;
/** No word that people run into the next is longer. */
const LONGEST_PART = 20;

/** Understand the terms of a query as they are typed, each beside its neighbours: `multi cluster` may be one word. */
export function read(index: SearchIndex, terms: readonly Term[], exact: boolean): Reading[] {
  return terms.map((term, i) => {
    const { words, field, open } = term;
    const at = index.fields.findIndex(({ name }) => name === field);
    const prefix = open || (!exact && words.length === 1);
    const reading: Reading = {
      runs: [],
      fields: at < 0 ? FIELD_MASK : 1 << at,
      known: false,
      mark: { typed: words, field, prefix, others: new Map() },
    };
    const [word = ''] = words;
    if (words.length > 1) addPhrase(index, reading);
    else {
      addWord(index, word, open ? BEGUN_LAST : BEGUN, reading);
      if (!exact) addSingular(index, word, reading);
      addJoined(index, terms[i - 1], term, reading);
      addJoined(index, term, terms[i + 1], reading);
      reading.known = reading.runs.length > 0;
      if (!exact && (!reading.known || word.length >= LONG))
        addSplit(index, word, open && !reading.known, reading);
    }
    return reading;
  });
}

/** The same with what else the words may have meant. */
export function guess(index: SearchIndex, readings: readonly Reading[], tolerance: Tolerance): Reading[] {
  return readings.map((reading) => {
    const { mark, known, runs } = reading;
    const [word = '', ...more] = mark.typed;
    if (more.length > 0 || (known && tolerance === 'unknown')) return reading;
    const errors = allowance(word);
    const likely = misspellings(index, word, errors);
    const bold = errors > 0 && !known && tolerance === 'bold' && likely.length === 0;
    const near = [
      ...(bold ? misspellings(index, word, errors + 1) : likely),
      ...(!known && (tolerance === 'sound' || tolerance === 'bold') ? soundAlikes(index, word) : []),
    ];
    const others = new Map(mark.others);
    for (const { word, nearness } of near) others.set(index.words[word] ?? '', nearness);
    return {
      ...reading,
      runs: [
        ...runs,
        ...near.map(({ word, nearness }) => ({
          posts: postings(index, word),
          nearness: MISSPELT * nearness,
        })),
      ],
      mark: { ...mark, others },
    };
  });
}

function addWord(index: SearchIndex, word: string, begun: number, { runs, mark }: Reading): void {
  const [from, to] = completions(index, word);
  const others = index.words[from] === word ? from + 1 : from;
  if (others > from) runs.push({ posts: postings(index, from), nearness: 1 });
  if (mark.prefix && to > others) runs.push({ posts: postings(index, others, to), nearness: begun });
}

/** Two words that the texts have as one: `open shift`. */
function addJoined(
  index: SearchIndex,
  a: Term | undefined,
  b: Term | undefined,
  { runs, mark }: Reading,
): void {
  if (!a || !b || a.field !== b.field || a.words.length + b.words.length > 2) return;
  const word = `${a.words[0] ?? ''}${b.words[0] ?? ''}`;
  const [from, to] = completions(index, word);
  for (let w = from; w < to; w++) {
    const found = index.words[w] ?? '';
    if (found.length > word.length && !b.open) break;
    runs.push({ posts: postings(index, w), nearness: found === word ? SAME : BEGUN_LAST });
    mark.others.set(found, 1);
  }
}

/** One of what was typed as many: `operators`, `policies`. */
function addSingular(index: SearchIndex, word: string, { runs, mark }: Reading): void {
  if (word.length < 4 || !/[^s]s$/.test(word)) return;
  for (const one of [word.slice(0, -1), word.replace(/es$/, ''), word.replace(/ies$/, 'y')]) {
    const posts = exactly(index, one);
    if (one === word || posts.length === 0) continue;
    runs.push({ posts, nearness: BEGUN });
    mark.others.set(one, 1);
  }
}

/** One word that the texts have as two or three: `servicemesh`; of three letters on, the last may be a beginning. */
function addSplit(index: SearchIndex, word: string, open: boolean, { runs, fields, mark }: Reading): void {
  for (const parts of split(index, word, open)) {
    const last = parts.at(-1) ?? '';
    const begun = open && last.length > 2;
    const posts = standing(index, parts, fields, begun);
    if (posts.length === 0) continue;
    runs.push({ posts, nearness: SAME });
    const others = begun ? index.words.slice(...completions(index, last)) : [];
    for (const part of [...parts, ...others]) mark.others.set(part, 1);
  }
}

/** The ways to take a word apart into two known ones, or into three that are not so short that any letters would do. */
function* split(index: SearchIndex, word: string, open: boolean, least = 2): Generator<string[]> {
  for (let i = least; i <= Math.min(word.length - least, LONGEST_PART); i++) {
    const part = word.slice(0, i);
    const rest = word.slice(i);
    if (!isKnown(index, part)) continue;
    if (open && rest.length > 2 ? begins(index, rest) : isKnown(index, rest)) yield [part, rest];
    if (least === 2 && i > 2) for (const more of split(index, rest, open, 3)) yield [part, ...more];
  }
}

function addPhrase(index: SearchIndex, { runs, fields, mark }: Reading): void {
  const posts = standing(index, mark.typed, fields, mark.prefix);
  if (posts.length > 0) runs.push({ posts, nearness: 1 });
}

/** Postings of the rows where the words stand one after another. */
function standing(
  index: SearchIndex,
  typed: readonly string[],
  fields: number,
  prefix: boolean,
): Uint32Array {
  const phrase = { typed, field: null, prefix, others: new Map<string, number>() };
  const lists = typed.map((word, i) =>
    prefix && i === typed.length - 1 ? postings(index, ...completions(index, word)) : exactly(index, word),
  );
  return together(lists).filter((post) =>
    index.fields.some(
      (_, field) =>
        post & fields & (1 << field) &&
        index.texts(post >>> FIELD_BITS, field).some((text) => places(text, [phrase], null).length > 0),
    ),
  );
}

const exactly = (index: SearchIndex, word: string): Uint32Array =>
  isKnown(index, word) ? postings(index, placeOf(index, word)) : new Uint32Array();

const begins = (index: SearchIndex, start: string) =>
  index.words[placeOf(index, start)]?.startsWith(start) ?? false;

/** Postings of the rows that are in each of the lists, with the fields that are. */
function together([first = new Uint32Array(), ...more]: Uint32Array[]): Uint32Array {
  let kept = new Map<number, number>();
  for (const post of first) kept.set(post >>> FIELD_BITS, post & FIELD_MASK);
  for (const posts of more) {
    const both = new Map<number, number>();
    for (const post of posts) {
      const row = post >>> FIELD_BITS;
      const fields = (kept.get(row) ?? 0) & post;
      if (fields) both.set(row, (both.get(row) ?? 0) | fields);
    }
    kept = both;
  }
  return Uint32Array.from(kept, ([row, fields]) => (row << FIELD_BITS) | fields);
}
