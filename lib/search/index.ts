import type { Collection } from './collection.ts';
import { readProperties, type ReadProperty } from './operators/property.ts';
import { compounds, initials, words } from './words.ts';

/** How many bits of a posting are for fields; the others hold the row. */
export const FIELD_BITS = 7;
export const FIELD_MASK = 2 ** FIELD_BITS - 1;

/** The words of a collection and which records have them. A row is a record's position in the list that was indexed. */
export interface SearchIndex {
  /** Every word, folded, sorted by code units. */
  words: readonly string[];
  /** Word `w`'s postings are `posts[starts[w]]` to `posts[starts[w + 1]]`, by row. */
  starts: Uint32Array;
  /** `row << FIELD_BITS | fields`, with a bit for each field of the row that has the word. */
  posts: Uint32Array;
  /** The letters of each word as bits: a word that lacks two letters of another is at least two edits away from it. */
  letters: Uint32Array;
  rows: number;
  fields: readonly { name: string; weight: number; circumstance?: boolean; people?: boolean }[];
  /** For the fields of a posting: the highest of their weights, and a little for each other field. */
  weights: Float64Array;
  texts: (row: number, field: number) => readonly string[];
  /** The row that a part of an address stands for. */
  named: (key: string) => number | undefined;
  /** By operator. */
  properties: Readonly<Record<string, ReadProperty>>;
  /** Misspellings that were looked up lately: while one word is being typed, the words before it stay the same. */
  recent: Map<string, readonly Near[]>;
  /** Arrays with a number for each row, allocated once and used by each match; `best` is all zeros in between. */
  scratch: { score: Float32Array; best: Float32Array; hits: Uint8Array; touched: Uint32Array };
}

/** A word of the index that a typed word may have been meant to be, and how near it is: 1 for the same word. */
export interface Near {
  word: number;
  nearness: number;
}

/** An index that is being built. */
export interface Indexing<R> {
  /** Index further records. The rows of results are their positions among all that were added. */
  add: (records: Iterable<R>) => void;
  /** The index of all records added. */
  finish: () => SearchIndex;
}

/** Index records. The rows of results are positions in this list. */
export function buildIndex<R>(records: readonly R[], collection: Collection<R>): SearchIndex {
  const indexing = beginIndex(collection);
  indexing.add(records);
  return indexing.finish();
}

/** Build an index little by little, where all at once would keep the reader waiting. */
export function beginIndex<R>(collection: Collection<R>): Indexing<R> {
  const records: R[] = [];
  const ids = new Map<string, number>();
  // For each word, in the order of first use: the row of its last posting, and where that posting is.
  const lastRow: number[] = [];
  const lastPost: number[] = [];
  const counts: number[] = [];
  const wordOf: number[] = [];
  const posts: number[] = [];
  // Compounds (Multi-Cluster as `multicluster`) need no entry where the search can split them into their two words.
  const needed: boolean[] = [];
  const addWord = (word: string, row: number, field: number, need: boolean) => {
    let id = ids.get(word);
    if (id === undefined) {
      ids.set(word, (id = counts.length));
      counts.push(0);
      lastRow.push(-1);
      lastPost.push(0);
    }
    needed[id] ||= need;
    if (lastRow[id] === row) {
      const at = lastPost[id] ?? 0;
      posts[at] = (posts[at] ?? 0) | (1 << field);
      return;
    }
    lastRow[id] = row;
    lastPost[id] = posts.length;
    counts[id] = (counts[id] ?? 0) + 1;
    wordOf.push(id);
    posts.push((row << FIELD_BITS) | (1 << field));
  };
  const addRecord = (record: R) => {
    const row = records.push(record) - 1;
    for (const [field, { texts, shortened }] of collection.fields.entries()) {
      for (const text of texts(record)) {
        const found = words(text);
        for (const word of found) addWord(word.text, row, field, true);
        for (const word of compounds(text, found)) addWord(word.text, row, field, !word.plain);
        if (shortened) for (const word of initials(text, found)) addWord(word.text, row, field, true);
      }
    }
  };
  return {
    add(more) {
      for (const record of more) addRecord(record);
    },
    finish() {
      const sorted = [...ids.keys()]
        .filter((word) => needed[ids.get(word) ?? -1])
        .sort((a, b) => (a < b ? -1 : 1));
      const starts = new Uint32Array(sorted.length + 1);
      const next = new Uint32Array(counts.length);
      let total = 0;
      for (const [place, word] of sorted.entries()) {
        const id = ids.get(word) ?? 0;
        next[id] = total;
        total += counts[id] ?? 0;
        starts[place + 1] = total;
      }
      const ordered = new Uint32Array(total);
      for (const [i, id] of wordOf.entries()) {
        if (!needed[id]) continue;
        const at = next[id] ?? 0;
        ordered[at] = posts[i] ?? 0;
        next[id] = at + 1;
      }
      return assemble({ words: sorted, starts, posts: ordered }, records, collection);
    },
  };
}

/** Join the lists of an index, just built or unpacked, with the records that it was made from. */
export function assemble<R>(
  lists: Pick<SearchIndex, 'words' | 'starts' | 'posts'>,
  records: readonly R[],
  { fields, properties, keys }: Collection<R>,
): SearchIndex {
  let rows: Map<string, number> | undefined;
  return {
    ...lists,
    letters: Uint32Array.from(lists.words.map(letters)),
    rows: records.length,
    fields,
    weights: weightsOf(fields),
    texts: (row, field) => {
      const record = records[row];
      return record === undefined ? [] : (fields[field]?.texts(record) ?? []);
    },
    named: (key) => {
      rows ??= new Map(keys ? records.flatMap((record, row) => keys(record).map((key) => [key, row])) : []);
      return rows.get(key);
    },
    properties: readProperties(properties, records),
    recent: new Map(),
    scratch: {
      score: new Float32Array(records.length),
      best: new Float32Array(records.length),
      hits: new Uint8Array(records.length),
      touched: new Uint32Array(records.length),
    },
  };
}

/** What each further field adds: enough to settle a tie, too little to rank a company above a title. */
const OTHERS = 0.02;

function weightsOf(fields: readonly { weight: number }[]): Float64Array {
  const weights = new Float64Array(FIELD_MASK + 1);
  for (const [field, { weight }] of fields.entries()) {
    for (let bits = 0; bits <= FIELD_MASK; bits++) {
      if (!(bits & (1 << field))) continue;
      const before = weights[bits] ?? 0;
      weights[bits] = Math.max(before, weight) + OTHERS * Math.min(before, weight);
    }
  }
  return weights;
}

/** The letters of a word, or of a beginning of one, as bits. */
export function letters(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits >>> 0;
}

/** The words that begin with `prefix`, as `[from, to)`. If the prefix is a word itself, it comes first. */
export const withPrefix = (index: SearchIndex, prefix: string): [from: number, to: number] => [
  placeOf(index, prefix),
  placeOf(index, `${prefix}\uffff`),
];

/** Whether the index has exactly this word. */
export const isKnown = (index: SearchIndex, word: string) => index.words[placeOf(index, word)] === word;

/** The position of a word, or of the first that would come after it. */
export function placeOf({ words }: SearchIndex, word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The postings of the words `[from, to)`. */
export const postings = (index: SearchIndex, from: number, to = from + 1) =>
  index.posts.subarray(index.starts[from], index.starts[to]);

/** Postings of the rows that all lists have, with the fields that all of them name. */
export function together([first = new Uint32Array(), ...more]: Uint32Array[]): Uint32Array {
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

/** The fields that name people, as bits. */
export const peopleBits = ({ fields }: Pick<SearchIndex, 'fields'>) =>
  fields.reduce((sum, { people = false }, at) => sum | (Number(people) << at), 0);

/** Postings in some of the fields alone. */
export const inFields = (posts: Uint32Array, fields: number): Uint32Array =>
  posts.filter((post) => (post & fields) !== 0).map((post) => post & (~FIELD_MASK | fields));
