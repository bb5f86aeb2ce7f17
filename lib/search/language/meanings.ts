import { fold } from '#lib/search/fold.ts';
import { NOUNS } from './nouns.ts';
import { SET_PHRASES } from './set-phrases.ts';
import { VERBS } from './verbs.ts';
import { otherSpellings } from './spellings.ts';
import { otherNumbers, stemsOf } from './stem.ts';
import { OTHER_NAMES, SYNONYMS } from './synonyms.ts';

// What people write for a word that the talks have, by the tables of other languages and of English. A table has a line for
// each thing meant: what the texts call it, a colon, and what is typed for it. Words joined by a hyphen are typed as several.

const MEANT = readTable(`${NOUNS}${SET_PHRASES}${VERBS}${OTHER_NAMES}`);
const NEAR = readTable(SYNONYMS);

function readTable(table: string): Map<string, string[]> {
  const meant = new Map<string, string[]>();
  for (const line of table.split('\n')) {
    const [meaning = '', typed = ''] = line.trim().split(': ');
    for (const entry of fold(typed).split(' ')) {
      const words = entry.replaceAll('-', ' ');
      if (words) meant.set(words, [...(meant.get(words) ?? []), meaning]);
    }
  }
  return meant;
}

/** What the texts may say for what was typed, each in both numbers: for the same thing, and for what is near to it. */
export interface Meanings {
  same: readonly string[];
  near: readonly string[];
}

/** No word of any language is longer, and no phrase of the tables. */
const LONGEST = 60;

/** What was looked up lately: from one key to the next, most words stay the same. */
const lately = new Map<string, Meanings>();

/** The meanings of a word, or of two or three as one phrase, which are given folded. */
export function meaningsOf(typed: string): Meanings {
  const known = lately.get(typed);
  if (known) return known;
  if (typed.length > LONGEST) return NOTHING;
  const found = {
    same: inBothNumbers([...alsoMeant(typed), ...otherSpellings(typed)]),
    near: inBothNumbers(nearlyMeant(typed)),
  };
  if (lately.size > 1000) lately.clear();
  lately.set(typed, found);
  return found;
}

const NOTHING: Meanings = { same: [], near: [] };

const inBothNumbers = (meanings: readonly string[]) =>
  meanings.flatMap((meaning) => [meaning, ...otherNumbers(meaning)]);

/**
 * What the texts may say for what was typed, which is given folded: a word, or two or three. A meaning is one word or
 * several; most words have none.
 */
export const alsoMeant = (word: string): readonly string[] =>
  // French joins short words by an apostrophe, which folding removes: `d’approvisionnement`.
  MEANT.get(word) ?? MEANT.get(word.replace(/^[dl](?=[aeiouh])/, '')) ?? [];

/** What the texts may say that is near to what was typed, in this form or another: `attack` for hack and hackers. */
export const nearlyMeant = (typed: string): readonly string[] => [
  ...new Set([typed, ...otherNumbers(typed), ...stemsOf(typed)].flatMap((form) => NEAR.get(form) ?? [])),
];

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]/u;
const SCRIPTS = new RegExp(`${CJK.source}+|(?:(?!${CJK.source}).)+`, 'gu');
/** The shortest part of a German compound. */
const LEAST = 4;

/**
 * The parts of a word of another language that its writers do not divide, `Netzwerksicherheit` or `Kubernetesセキュリティ`;
 * the word itself if it has no such parts. `isKnown` tells the words of the texts.
 */
export function partsOf(word: string, isKnown: (word: string) => boolean): string[] {
  if (word.length > LONGEST) return [word];
  if (CJK.test(word))
    return (word.match(SCRIPTS) ?? []).flatMap((part) => (CJK.test(part) ? nounsIn(part) : part));
  if (means(word) || isKnown(word)) return [word];
  for (let at = LEAST; at <= word.length - LEAST; at++) {
    const [one, other] = [word.slice(0, at), word.slice(at)];
    const joined = MEANT.has(one) || isKnown(one) ? one : one.replace(/s$/, '');
    if (means(one) ? means(other) || isKnown(other) : isKnown(one) && MEANT.has(other))
      return [joined, other];
  }
  return [word];
}

/** Whether the table has a word, or it without the s that joins German words. */
const means = (word: string) => MEANT.has(word) || MEANT.has(word.replace(/s$/, ''));

/** The nouns of the table in a text without spaces, the longest first at each place; the text itself if there is none. */
function nounsIn(text: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < text.length; at++) {
    let end = text.length;
    while (end > at && !MEANT.has(text.slice(at, end))) end--;
    if (end === at) continue;
    found.push(text.slice(at, end));
    at = end - 1;
  }
  return found.length > 0 ? found : [text];
}
