import {
  isKnown,
  placeOf,
  FIELD_BITS,
  FIELD_MASK,
  inFields,
  peopleBits,
  postings,
  type SearchIndex,
  together,
  withPrefix,
} from './index.ts';
import { type Mark, occurrences } from './mark.ts';
import { meaningsOf } from './language/meanings.ts';
import { nicknames } from './language/nicknames.ts';
import { numeronym } from './language/numeronym.ts';
import { isForm, otherNumbers, stemsOf } from './language/stem.ts';

/** A word or a phrase to find. */
export interface Term {
  words: readonly string[];
  /** The only field to search, or `null` for all. */
  field: string | null;
  /** Still being typed. */
  open: boolean;
}

/** A term expanded to all the words of the index that may stand for it. */
export interface Expansion {
  /** Postings of those words, and how near they are to what was typed: 1 for the word itself. */
  runs: { posts: Uint32Array; nearness: number }[];
  /** The fields to search, as bits. */
  fields: number;
  /** Whether the index has the word, or one that begins with it. */
  known: boolean;
  mark: Mark & { others: Map<string, number> };
}

// Beside the weights of the fields, from 0.5 for topics to 1 for titles, these values rank the other number of a word in a
// title above the word in the notes, that above the beginning of one in a title, that above another form of a word, and all
// of them above a topic's name and misspellings.
const SAME = 0.95;
const NUMBER = 0.8;
const NEAR = 0.75;
const BEGUN_LAST = 0.6;
const BEGUN = 0.56;
const FORM = 0.53;
export const MISSPELT = 0.42;

/** A word of this many letters is often two run together, even if some text has it as one. */
const LONG = 9;
/** The first part of words run together is no longer than this. */
const LONGEST_PART = 20;

/** Expand terms as they were typed. Each is seen with its neighbours, because `multi cluster` may be one word. */
export function expand(index: SearchIndex, terms: readonly Term[], exact: boolean): Expansion[] {
  return terms.map((term, i) => {
    const { words, field, open } = term;
    const at = index.fields.findIndex(({ name }) => name === field);
    const prefix = open || (!exact && words.length === 1);
    const expansion: Expansion = {
      runs: [],
      fields: at < 0 ? FIELD_MASK : 1 << at,
      known: false,
      mark: { typed: words, field, prefix, others: new Map() },
    };
    const [word = ''] = words;
    if (words.length > 1) addPhrase(index, expansion);
    else {
      const sequences = sequencesWith(terms, i);
      addWord(index, word, open ? BEGUN_LAST : BEGUN, expansion);
      if (!exact) {
        addNumber(index, word, expansion);
        for (const sequence of sequences) {
          const { same, near } = meaningsOf(joined(sequence, ' '));
          addMeant(index, same, SAME, expansion);
          addMeant(index, near, NEAR, expansion);
        }
        addNicknames(index, word, expansion);
        addNumeronym(index, word, expansion);
        addForms(index, word, expansion);
      }
      for (const sequence of sequences) if (sequence.length > 1) addJoined(index, sequence, expansion);
      expansion.known = expansion.runs.length > 0;
      if (!exact && (!expansion.known || word.length >= LONG))
        addSplit(index, word, open && !expansion.known, expansion);
    }
    return expansion;
  });
}

/** Words as they were typed, and other forms of them: `writing` for write. */
export function expandForms(index: SearchIndex, terms: readonly Term[]): Expansion[] {
  const expansions = expand(index, terms, true);
  for (const expansion of expansions) addForms(index, expansion.mark.typed[0] ?? '', expansion);
  return expansions;
}

function addWord(index: SearchIndex, word: string, begun: number, { runs, mark }: Expansion): void {
  const [from, to] = withPrefix(index, word);
  const others = index.words[from] === word ? from + 1 : from;
  if (others > from) runs.push({ posts: postings(index, from), nearness: 1 });
  if (mark.prefix && to > others) runs.push({ posts: postings(index, others, to), nearness: begun });
}

/** Add the word that neighbours are when written as one: `open shift`, `leader worker set`. */
function addJoined(index: SearchIndex, sequence: readonly Term[], { runs, mark }: Expansion): void {
  const word = joined(sequence, '');
  const [from, to] = withPrefix(index, word);
  for (let w = from; w < to; w++) {
    const found = index.words[w] ?? '';
    if (found.length > word.length && !sequence.at(-1)?.open) break;
    runs.push({ posts: postings(index, w), nearness: found === word ? SAME : BEGUN_LAST });
    mark.others.set(found, 1);
  }
}

/** Add the plural of a word, which comes before longer words that begin with it, or the singular. */
function addNumber(index: SearchIndex, word: string, { runs, mark }: Expansion): void {
  for (const other of otherNumbers(word)) {
    const posts = exactly(index, other);
    if (posts.length === 0) continue;
    runs.push({ posts, nearness: NUMBER });
    if (!other.startsWith(word)) mark.others.set(other, 1);
  }
}

/** A term by itself, and with its neighbours in sequences of two and three; none of them is a phrase in quotes. */
function sequencesWith(terms: readonly Term[], at: number): (readonly Term[])[] {
  const found: (readonly Term[])[] = [];
  for (let start = Math.max(0, at - 2); start <= at; start++)
    for (let end = at + 1; end <= Math.min(start + 3, terms.length); end++)
      found.push(terms.slice(start, end));
  const isWord = ({ words, field }: Term) => words.length === 1 && field === terms[at]?.field;
  return found.filter((sequence) => sequence.every(isWord));
}

const joined = (sequence: readonly Term[], by: string) => sequence.map(({ words }) => words[0]).join(by);

/** Add what the texts say for it: `security` for Sicherheit. */
function addMeant(
  index: SearchIndex,
  meanings: readonly string[],
  nearness: number,
  { runs, fields, mark }: Expansion,
): void {
  for (const meant of meanings) {
    const parts = meant.split(' ');
    const posts = parts.length > 1 ? standing(index, parts, fields, false) : exactly(index, meant);
    if (posts.length === 0) continue;
    runs.push({ posts, nearness });
    for (const part of parts) mark.others.set(part, 1);
  }
}

/** Add other forms of a first name, in the fields that name people: Lachlan for Lachie. */
function addNicknames(index: SearchIndex, word: string, { runs, mark }: Expansion): void {
  for (const name of nicknames(word)) {
    const posts = inFields(exactly(index, name), peopleBits(index));
    if (posts.length === 0) continue;
    runs.push({ posts, nearness: NEAR });
    mark.others.set(name, 1);
  }
}

/** Add the long word that a numeronym stands for: `observability` for o11y. */
function addNumeronym(index: SearchIndex, word: string, expansion: Expansion): void {
  const long = numeronym(word);
  if (long) addWords(index, long.first, long.isFor, SAME, expansion);
}

/** Add other forms of a word: `security` for secure. */
function addForms(index: SearchIndex, word: string, expansion: Expansion): void {
  for (const stem of stemsOf(word)) {
    const isOther = (form: string) => !form.startsWith(word) && isForm(form, stem);
    addWords(index, stem, isOther, FORM, expansion);
  }
}

/** Add those of the words that begin with `start` which pass a test. */
function addWords(
  index: SearchIndex,
  start: string,
  isMeant: (word: string) => boolean,
  nearness: number,
  { runs, mark: { others } }: Expansion,
): void {
  const [from, to] = withPrefix(index, start);
  for (let w = from; w < to; w++) {
    const word = index.words[w] ?? '';
    if (others.has(word) || !isMeant(word)) continue;
    runs.push({ posts: postings(index, w), nearness });
    others.set(word, 1);
  }
}

/** Add the two or three words that a word is made of: `servicemesh`. A last part of three letters may be a beginning. */
function addSplit(index: SearchIndex, word: string, open: boolean, { runs, fields, mark }: Expansion): void {
  for (const parts of split(index, word, open)) {
    const last = parts.at(-1) ?? '';
    const begun = open && last.length > 2;
    const posts = standing(index, parts, fields, begun);
    if (posts.length === 0) continue;
    runs.push({ posts, nearness: SAME });
    const others = begun ? index.words.slice(...withPrefix(index, last)) : [];
    for (const part of [...parts, ...others]) mark.others.set(part, 1);
  }
}

/** All ways to split a word into two known ones, or into three of at least three letters, as shorter ones fit anything. */
function* split(index: SearchIndex, word: string, open: boolean, least = 2): Generator<string[]> {
  for (let i = least; i <= Math.min(word.length - least, LONGEST_PART); i++) {
    const part = word.slice(0, i);
    const rest = word.slice(i);
    if (!isKnown(index, part)) continue;
    if (open && rest.length > 2 ? begins(index, rest) : isKnown(index, rest)) yield [part, rest];
    if (least === 2 && i > 2) for (const more of split(index, rest, open, 3)) yield [part, ...more];
  }
}

function addPhrase(index: SearchIndex, { runs, fields, mark }: Expansion): void {
  const posts = standing(index, mark.typed, fields, mark.prefix);
  if (posts.length > 0) runs.push({ posts, nearness: 1 });
}

/** Postings of the rows that have the words in a sequence. */
function standing(
  index: SearchIndex,
  typed: readonly string[],
  fields: number,
  prefix: boolean,
): Uint32Array {
  const phrase = { typed, field: null, prefix, others: new Map<string, number>() };
  const lists = typed.map((word, i) =>
    prefix && i === typed.length - 1 ? postings(index, ...withPrefix(index, word)) : exactly(index, word),
  );
  return together(lists).filter((post) =>
    index.fields.some(
      (_, field) =>
        post & fields & (1 << field) &&
        index.texts(post >>> FIELD_BITS, field).some((text) => occurrences(text, [phrase], null).length > 0),
    ),
  );
}

const exactly = (index: SearchIndex, word: string): Uint32Array =>
  isKnown(index, word) ? postings(index, placeOf(index, word)) : new Uint32Array();

const begins = (index: SearchIndex, start: string) =>
  index.words[placeOf(index, start)]?.startsWith(start) ?? false;
