import { completions, FIELD_BITS, FIELD_MASK, type Near, postings, type SearchIndex } from './index.ts';
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

/** How far from the typed words: nothing else, misspellings of unknown words, of all; then what sounds like unknown ones; at last with one more letter wrong. */
export type Tolerance = 'none' | 'unknown' | 'all' | 'sound' | 'bold';

/** How a term is understood: the postings that match it, and how well: 1 for the very word. */
export interface Reading {
  runs: { posts: Uint32Array; nearness: number }[];
  /** The fields to look in, as bits. */
  fields: number;
  /** Whether the index has the word, or words that begin so. */
  known: boolean;
  mark: Mark & { same: Set<string>; near: Map<string, number> };
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
const NO_WORDS = new Map<string, number>();

/** Understand the terms of a query, each beside its neighbours: `multi cluster` may be one word. */
export function read(index: SearchIndex, terms: readonly Term[], tolerance: Tolerance): Reading[] {
  return terms.map((term, i) => {
    const { words, field, open } = term;
    const at = index.fields.findIndex(({ name }) => name === field);
    const reading: Reading = {
      runs: [],
      fields: at < 0 ? FIELD_MASK : 1 << at,
      known: false,
      mark: {
        typed: words,
        field,
        prefix: open || (tolerance !== 'none' && words.length === 1),
        same: new Set(),
        near: new Map(),
      },
    };
    const [word = '', ...more] = words;
    if (more.length > 0) {
      addPhrase(index, reading);
      return reading;
    }
    addWord(index, word, open ? BEGUN_LAST : BEGUN, reading);
    if (tolerance !== 'none') addSingular(index, word, reading);
    addJoined(index, terms[i - 1], term, reading);
    addJoined(index, term, terms[i + 1], reading);
    const known = reading.runs.length > 0;
    reading.known = known;
    if (tolerance === 'none') return reading;
    if (!known || word.length >= LONG) addSplit(index, word, open && !known, reading);
    if (!known || tolerance === 'all') {
      const errors = allowance(word);
      const more = errors > 0 && tolerance === 'bold' ? 1 : 0;
      addNear(index, misspellings(index, word, errors + more), reading);
      if (tolerance === 'sound' || tolerance === 'bold') addNear(index, soundAlikes(index, word), reading);
    }
    return reading;
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
    mark.same.add(found);
  }
}

/** One of what was typed as many: `operators`, `policies`. */
function addSingular(index: SearchIndex, word: string, { runs, mark }: Reading): void {
  if (word.length < 4 || !/[^s]s$/.test(word)) return;
  for (const one of [word.slice(0, -1), word.replace(/es$/, ''), word.replace(/ies$/, 'y')]) {
    const posts = exactly(index, one);
    if (one === word || posts.length === 0) continue;
    runs.push({ posts, nearness: BEGUN });
    mark.same.add(one);
  }
}

/** One word that the texts have as two or three: `servicemesh`; of three letters on, the last may be a beginning. */
function addSplit(index: SearchIndex, word: string, open: boolean, { runs, fields, mark }: Reading): void {
  for (const parts of split(index, word, open, 3)) {
    const last = parts.at(-1) ?? '';
    const begun = open && last.length > 2;
    const posts = standing(index, parts, fields, begun);
    if (posts.length === 0) continue;
    runs.push({ posts, nearness: SAME });
    const others = begun ? index.words.slice(...completions(index, last)) : [];
    for (const part of [...parts, ...others]) mark.same.add(part);
  }
}

/** The ways to take a word apart into words that are known. */
function* split(index: SearchIndex, word: string, open: boolean, most: number): Generator<string[]> {
  for (let i = 2; i < Math.min(word.length - 1, LONGEST_PART); i++) {
    const part = word.slice(0, i);
    const rest = word.slice(i);
    if (exactly(index, part).length === 0) continue;
    const [from, to] = completions(index, rest);
    if (open && rest.length > 2 ? from < to : index.words[from] === rest) yield [part, rest];
    if (most > 2) for (const more of split(index, rest, open, most - 1)) yield [part, ...more];
  }
}

function addNear(index: SearchIndex, list: readonly Near[], { runs, mark }: Reading): void {
  for (const near of list) {
    runs.push({ posts: postings(index, near.word), nearness: MISSPELT * near.nearness });
    mark.near.set(index.words[near.word] ?? '', near.nearness);
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
  const phrase = { typed, field: null, prefix, same: new Set<string>(), near: NO_WORDS };
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

function exactly(index: SearchIndex, word: string): Uint32Array {
  const [at] = completions(index, word);
  return postings(index, at, index.words[at] === word ? at + 1 : at);
}

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
