import { APOSTROPHES, fold, isAscii } from './fold.ts';

/** A folded word, and where it is in the text, as `[start, end)`. */
export interface Word {
  text: string;
  start: number;
  end: number;
}

/** A compound as one word: `multicluster` for Multi-Cluster. */
export interface Compound extends Word {
  /** Whether it has just two parts of more than one letter, so that the search can split it again. */
  plain: boolean;
}

const ASCII_WORD = /[a-z0-9]+(?:['`][a-z0-9]+)*/gi;
const WORD = new RegExp(`[\\p{L}\\p{N}\\p{M}]+(?:[${APOSTROPHES}][\\p{L}\\p{N}\\p{M}]+)*`, 'gu');
/** What joins two words to a compound: Multi-Cluster, CI/CD, 1&1, 10,000; but not a date or a range of numbers. */
const JOINT = /^(?:[^\d]+[-‐‑–/][^]+|[^]+[-‐‑–/][^\d]+|[^]+&[^]+|\d+,\d+)$/;

/** The words of a text, folded, in order; `Istio's` is read as `istio`. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  for (const { 0: match, index: start } of text.matchAll(isAscii(text) ? ASCII_WORD : WORD)) {
    const word = APOSTROPHES.includes(match.at(-2) ?? ' ') && /s$/i.test(match) ? match.slice(0, -2) : match;
    const folded = fold(word);
    if (folded) found.push({ text: folded, start, end: start + word.length });
  }
  return found;
}

/**
 * More words that find the same text: compounds as one word (`multicluster` for Multi-Cluster, `cicd` for CI/CD) and
 * possessives without their apostrophe (`istios`).
 */
export function compounds(text: string, found: readonly Word[]): Compound[] {
  const more: Compound[] = [];
  let first: Word | undefined;
  let plain = true;
  let joined = '';
  for (let i = 0; i < found.length; i++) {
    const word = found[i];
    const next = found[i + 1];
    if (!word) continue;
    const sign = text[word.end] ?? ' ';
    if (sign !== ' ' && next && next.start === word.end + 1 && JOINT.test(text.slice(word.start, next.end))) {
      plain = !first && word.text.length > 1 && next.text.length > 1;
      first ??= word;
      joined += word.text;
      continue;
    }
    if (first) more.push({ text: joined + word.text, start: first.start, end: word.end, plain });
    else if (APOSTROPHES.includes(sign) && /s/i.test(text[word.end + 1] ?? ''))
      more.push({ text: `${word.text}s`, start: word.start, end: word.end + 2, plain: false });
    first = undefined;
    joined = '';
  }
  return more;
}

/** A name of three or four words, which people shorten to its initials: Open Policy Agent. */
const NAME = /^\p{Lu}[\p{L}\p{M}]+(?: \p{Lu}[\p{L}\p{M}]+){2,3}$/u;
const ASCII_NAME = /^[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+){2,3}$/;

/** The initials of a text that is such a name and nothing else, as one word: `opa`. */
export function initials(text: string, found: readonly Word[]): Word[] {
  if (found.length < 3 || found.length > 4) return [];
  if (!(isAscii(text) ? ASCII_NAME : NAME).test(text)) return [];
  return [{ text: found.map((word) => word.text[0]).join(''), start: 0, end: text.length }];
}
