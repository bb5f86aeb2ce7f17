import { fold, isAscii } from './fold.ts';

/** A folded word and where it stands in the text, as `[start, end)`. */
export interface Word {
  text: string;
  start: number;
  end: number;
}

/** A word made of others: Multi-Cluster as one. */
export interface Compound extends Word {
  parts: number;
}

const ASCII_WORD = /[a-z0-9]+(?:['`][a-z0-9]+)*/gi;
const WORD = /[\p{L}\p{N}\p{M}]+(?:['‘’‛ʼʹ´`′＇][\p{L}\p{N}\p{M}]+)*/gu;
const APOSTROPHE = /['‘’ʼ´`′＇]/;
const POSSESSIVE = /['‘’ʼ´`′＇]s$/i;
/** What makes one word of two: Multi-Cluster, CI/CD, 1&1, 10,000; but not a date or a range of numbers. */
const JOINT = /^(?:[^\d]+[-‐‑–/][^]+|[^]+[-‐‑–/][^\d]+|[^]+&[^]+|\d+,\d+)$/;

/** The words of a text, folded, in order; `Istio's` is read as `istio`. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  for (const { 0: match, index: start } of text.matchAll(isAscii(text) ? ASCII_WORD : WORD)) {
    const word = POSSESSIVE.test(match) ? match.slice(0, -2) : match;
    const folded = fold(word);
    if (folded) found.push({ text: folded, start, end: start + word.length });
  }
  return found;
}

/**
 * Further words that the same text may be found by: compounds as one word (`multicluster` for Multi-Cluster, `cicd` for
 * CI/CD) and possessives without their apostrophe (`istios`).
 */
export function compounds(text: string, found: readonly Word[]): Compound[] {
  const more: Compound[] = [];
  let chain: Compound | undefined;
  for (const [i, word] of found.entries()) {
    const next = found[i + 1];
    chain = chain
      ? { text: chain.text + word.text, start: chain.start, end: word.end, parts: chain.parts + 1 }
      : { ...word, parts: 1 };
    if (next && isJoint(text, word, next)) continue;
    if (chain.parts > 1) more.push(chain);
    else if (APOSTROPHE.test(text[word.end] ?? ''))
      more.push({ ...chain, text: `${word.text}s`, end: word.end + 2 });
    chain = undefined;
  }
  return more;
}

function isJoint(text: string, a: Word, b: Word): boolean {
  return b.start === a.end + 1 && text[a.end] !== ' ' && JOINT.test(text.slice(a.start, b.end));
}

/** A name of three or four words, which people shorten to its initials: Open Policy Agent. */
const NAME = /^\p{Lu}[\p{L}\p{M}]+(?: \p{Lu}[\p{L}\p{M}]+){2,3}$/u;

/** The initials of a text that is such a name and nothing else, as one word: `opa`. */
export function initials(text: string, found: readonly Word[]): Word[] {
  if (!NAME.test(text)) return [];
  return [{ text: found.map((word) => word.text[0]).join(''), start: 0, end: text.length }];
}
