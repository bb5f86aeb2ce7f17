import Fuse from 'fuse.js/min-basic';
import {
  inFields,
  letters,
  type Near,
  peopleBits,
  placeOf,
  postings,
  withPrefix,
  type SearchIndex,
} from './index.ts';
import { type Expansion, MISSPELT } from './expand.ts';

/**
 * Which words may be misspelt: those that the index does not know (`unknown`), or every word (`all`). `sound` also takes
 * words that sound like an unknown one, and `bold` allows one more wrong letter where nothing else is near.
 */
export type Tolerance = 'unknown' | 'all' | 'sound' | 'bold';

/** Where a word is alone, a guess must be so near beside the nearest: “kubecotl” is kubectl, and no KubeCon. */
const LIKELY = 0.5;

/** Expand further, by what the words may have been meant to be. */
export function guess(
  index: SearchIndex,
  expansions: readonly Expansion[],
  tolerance: Tolerance,
): Expansion[] {
  return expansions.map((expansion, at) => {
    const { mark, known, runs } = expansion;
    const [word = '', ...more] = mark.typed;
    if (more.length > 0 || (known && tolerance === 'unknown')) return expansion;
    const errors = allowance(word);
    const spelt = misspellings(index, word, errors).filter(
      // A word that is known in full was not meant to begin a longer one.
      (near) => !known || (index.words[near.word] ?? '').length <= word.length + errors,
    );
    const bold = errors > 0 && !known && tolerance === 'bold' && spelt.length === 0;
    const near = [
      ...(bold ? misspellings(index, word, errors + 1) : spelt),
      ...(known ? [] : joinedWith(expansions, at).flatMap((one) => misspellings(index, one, allowance(one)))),
      ...(!known && (tolerance === 'sound' || tolerance === 'bold') ? soundAlikes(index, word) : []),
    ];
    const most = near.reduce((most, one) => Math.max(most, one.nearness), 0);
    const likely = near.filter((one) => expansions.length > 1 || one.nearness >= LIKELY * most);
    const isCommon = known && runs.reduce((sum, { posts }) => sum + posts.length, 0) > RARE;
    const others = new Map(mark.others);
    for (const { word, nearness } of likely) others.set(index.words[word] ?? '', nearness);
    return {
      ...expansion,
      runs: [
        ...runs,
        ...likely.map(({ word, nearness }) => ({
          posts: isCommon ? namesIn(index, postings(index, word)) : postings(index, word),
          nearness: MISSPELT * nearness,
        })),
      ],
      mark: { ...mark, others },
    };
  });
}

/** A word that so few rows have may be a slip that became a word: `mash` for mesh. */
const RARE = 4;

/**
 * Postings of names alone, if any field names people: `brian` may be meant to be Bryan, but a word that many rows have (helm)
 * is no misspelling of another (hello).
 */
function namesIn(index: SearchIndex, posts: Uint32Array): Uint32Array {
  const people = peopleBits(index);
  return people === 0 ? posts : inFields(posts, people);
}

/** A typed word as one with the word before it, and with the one behind it: `opentelemetery` for open telemetery. */
function joinedWith(expansions: readonly Expansion[], at: number): string[] {
  const pairs = [expansions.slice(Math.max(0, at - 1), at + 1), expansions.slice(at, at + 2)];
  return pairs
    .filter((pair) => pair.length === 2 && pair.every(({ mark }) => mark.typed.length === 1))
    .map((pair) => pair.map(({ mark }) => mark.typed[0]).join(''));
}

/**
 * How many letters may be wrong: none in a word of three or in a number, as another year is no misspelling of one; one in a
 * word of four to seven, two in a longer one.
 */
export const allowance = (word: string) =>
  word.length < 4 || /^\d+$/.test(word) ? 0 : word.length < 8 ? 1 : 2;

/**
 * The words that a misspelt word, or the beginning of one, may have been meant to be, in no order. Fuse.js tells how near
 * they are. Because it reads every letter of each word, it is given only those that can be near.
 */
export function misspellings(index: SearchIndex, typed: string, errors: number): readonly Near[] {
  const key = `${errors} ${typed}`;
  const known = index.recent.get(key);
  if (known) return known;
  const found =
    errors > 0 && typed.length <= 32 ? [...swapped(index, typed), ...wrong(index, typed, errors)] : [];
  if (index.recent.size > 99) index.recent.clear();
  index.recent.set(key, found);
  return found;
}

/** How near a word is with so many wrong letters. One that is longer by more than a letter, or ends in another, is less likely. */
const nearness = (typed: string, word: string, errors: number) =>
  (1 - 0.3 * errors) *
  Math.min(1, (typed.length + 1) / word.length) *
  (typed.at(-1) === word.at(-1) ? 1 : 0.8);

/** Words with two neighbouring letters swapped: one mistake to people, two to Fuse.js. */
function* swapped(index: SearchIndex, typed: string): Generator<Near> {
  for (let i = 1; i < typed.length; i++) {
    if (typed[i] === typed[i - 1]) continue;
    const swap = `${typed.slice(0, i - 1)}${typed[i] ?? ''}${typed[i - 1] ?? ''}${typed.slice(i + 1)}`;
    for (let word = placeOf(index, swap); ; word++) {
      const text = index.words[word];
      if (!text?.startsWith(swap)) break;
      yield { word, nearness: nearness(typed, text, 1) };
    }
  }
}

function wrong(index: SearchIndex, typed: string, errors: number): Near[] {
  const { near, ended } = candidates(index, typed, errors);
  const ends = ended.map((word) => ({ word, nearness: nearness(typed, index.words[word] ?? '', 1) }));
  if (near.length === 0) return ends;
  const length = typed.length;
  const fuse = new Fuse(
    index.words,
    {
      threshold: (errors + 0.1) / length,
      distance: length,
      isCaseSensitive: true,
      ignoreFieldNorm: true,
      includeScore: true,
      shouldSort: false,
    },
    Fuse.parseIndex<string>({
      keys: [],
      records: near.map((word) => ({ v: index.words[word] ?? '', i: word, n: 1 })),
    }),
  );
  const found = fuse.search(typed).map(({ item, refIndex, score = 0 }) => ({
    word: refIndex,
    nearness: nearness(typed, item, score * length),
  }));
  return [...found, ...ends];
}

/** The end of a word is looked for from this length on: shorter ones are ends of words of all sorts. */
const LEAST_END = 6;

/**
 * Words that may be within so many mistakes, and share one of the first two letters; and words that end in what was typed:
 * JustFootball for `football`.
 */
function candidates(index: SearchIndex, typed: string, errors: number): { near: number[]; ended: number[] } {
  const [from, to] = withPrefix(index, typed);
  const first = typed.charCodeAt(0);
  const second = typed.charCodeAt(1);
  const asked = letters(typed);
  const { words, letters: has } = index;
  const near: number[] = [];
  const ended: number[] = [];
  const ends = typed.length >= LEAST_END;
  for (let w = 0; w < words.length; w++) {
    if (count(asked & ~(has[w] ?? 0)) > errors || (w >= from && w < to)) continue;
    const word = words[w] ?? '';
    if (ends && word.length > typed.length && word.endsWith(typed)) ended.push(w);
    const a = word.charCodeAt(0);
    const b = word.charCodeAt(1);
    if (a !== first && b !== second && a !== second && b !== first) continue;
    const start = typed.length - errors;
    if (word.length < start) continue;
    if (inPlace(typed, word, typed.length, errors) && inPlace(word, typed, start, errors)) near.push(w);
  }
  return { near, ended };
}

/** Whether each of the first `length` letters of a word is in the other, at most `errors` places away; `errors` may be missing. */
function inPlace(word: string, other: string, length: number, errors: number): boolean {
  let missing = 0;
  for (let i = 0; i < length; i++) {
    const letter = word.charCodeAt(i);
    let at = Math.max(0, i - errors);
    while (at <= i + errors && other.charCodeAt(at) !== letter) at++;
    if (at > i + errors && ++missing > errors) return false;
  }
  return true;
}

/** Letters that may be written for the same sound at the beginning of a word. */
const FIRST = ['ckqx', 'cstz', 'dt', 'fpv', 'vw', 'jy'];

/** Letters that stand for one sound alone, as bits. */
const CLEAR = letters('bglmnr');

/** Shorter words than this are initials more often than not. */
const LEAST_HEARD = 4;

/** The words that sound like a typed one of some length, whatever their spelling: `kristof`. */
export function soundAlikes(index: SearchIndex, typed: string): Near[] {
  const near: Near[] = [];
  if (typed.length < 5 || consonants(typed).length < 3) return near;
  // `ch` may be heard as `k`, or be how somebody writes a Polish `cz`.
  const heard = [sound(typed), sound(typed.replace(/t?s?ch/g, 'cz'))];
  const asked = letters(typed);
  const first = typed.charAt(0);
  for (const letter of new Set(FIRST.filter((some) => some.includes(first)).join('') + first)) {
    const [from, to] = withPrefix(index, letter);
    for (let word = from; word < to; word++) {
      const text = index.words[word] ?? '';
      if (text.length < LEAST_HEARD) continue;
      if ((asked ^ (index.letters[word] ?? 0)) & CLEAR || Math.abs(text.length - typed.length) > 3) continue;
      if (heard.includes(sound(text))) near.push({ word, nearness: nearness(typed, text, 2) });
    }
  }
  return near;
}

/** Whether two words have the same consonants. */
export const soundsLike = (a: string, b: string) => consonants(a) === consonants(b);

const consonants = (word: string) =>
  sound(word)
    .replace(/\Ba/g, '')
    .replace(/(.)\1+/g, '$1');

/** A word reduced to how it sounds: `lancey` and `lansey` become the same, and so do `mathew` and `matthew`. */
const sound = (word: string) =>
  word
    .replaceAll('ph', 'f')
    .replace(/sch|tch|[cs]z|c(?=[eiy])|t?[sz]/g, 's')
    .replaceAll('x', 'ks')
    .replace(/[cq]/g, 'k')
    .replaceAll('w', 'v')
    .replaceAll('h', '')
    .replaceAll('d', 't')
    .replace(/[aeiouyj]+/g, 'a')
    .replace(/(.)\1+/g, '$1');

/** How many bits are set. */
function count(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
