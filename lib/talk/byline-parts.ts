import { weigh } from './evidence.ts';
import { nobody } from './words/lexicon.ts';
import type { Range } from './schema.ts';
import { tidy, slice, trim } from './text.ts';

/** What precedes a part of a byline; `(` is any opening bracket, `-` any dash. */
export type Separator = 'start' | ',' | '&' | ';' | '(' | '-';

/** A piece of a byline between two separators. */
export interface Part {
  range: Range;
  separator: Separator;
}

/**
 * Everything that may separate two parts. `&`, `+`, `-` and `/` count only next to spaces, so that `AT&T`, `C++`,
 * `Meder-Marouelli` and `CTO/COO` stay whole. A bracket counts only at the end of a part, so that `Yang (Gabriel) Yu`
 * stays whole, or if it holds a handle.
 */
const SEPARATOR =
  /[,，、;；·•]|&(?=\s)|(?<=\s)(?:\+|and|with|y|und|et|from|at|@|\/|w\/|\||[-–—−]{1,3})(?=\s)|(?<=\S\s{0,3})[([](?=@|[^()[\]]{1,120}[)\]]\s*(?:$|[,;&+|()[\]#.–—-]|(?:and|et|und|y)\s))/g;
/** What separates role and company within brackets. */
const WITHIN_BRACKETS = /,|\s[-–—|]\s/g;
const CLOSING = /^[^()[\]]{0,120}[)\]]/;
const LEADING_CUE =
  /^(?:[^:,;&]{0,60}\b(?:co-?chairs?|moderators?|speakers?|hosts?|presenters?|panell?ists?)\s*:|(?:co-?)?(?:moderated|presented|hosted|led|facilitated|delivered|introduced|given)\s+by|by|with|w\/|featuring|feat\.)\s+/i;
const MAY_BE_CUE = /\sby\s|:|^(?:by|w|feat)/i;
/** Remarks about a speaker that are not part of name, role or company: pronouns, `Moderator`, `virtual`. */
const ASIDE =
  /^(?:@.*|https?:\/\/\S+|aka\s.*|(?:she|he|they|any)\s*\/.*|moderators?|panell?ists?|hosts?|speakers?|virtual|remote|in person)$/i;
/** What the author thinks of the talk: `(my favourite)`. */
const OPINION =
  /^(?:my|our|very|really|so|great|good|nice|excellent|highly|must|loved|recommended|favou?rite|best|worth)\b/;
const TRAILING_HANDLE = /\s+@[\w.]{2,40}$/;
const SLACK = ',，、;；:|&+/·•~–—-→';

const RANK: Record<Separator, number> = { start: 5, ';': 4, '&': 3, ',': 2, '-': 1, '(': 0 };

const separatorOf = (text: string): Separator => {
  if (/^[,，、·•]$/.test(text)) return ',';
  if (text === ';' || text === '；' || text === '|') return ';';
  if (text === '(' || text === '[') return '(';
  return /^[-–—−]/.test(text) ? '-' : '&';
};

/** Return the range without leading words such as `Moderated by`, so that it starts at the first name. */
export function afterCue(text: string, [start, end]: Range): Range {
  const range = withPluses(text, trim(text, [start, end], SLACK), end);
  // `KubeCon + CloudNativeCon Europe 2021 Co-Chairs: A & B`
  const head = text.slice(range[0], Math.min(range[1], range[0] + 90));
  const cue = MAY_BE_CUE.test(head) ? LEADING_CUE.exec(head) : null;
  return cue ? trim(text, [range[0] + cue[0].length, range[1]]) : range;
}

/** Return the range with the `+` that touch its last letter, which belong to a word: `C++`, `Disney+`. */
function withPluses(text: string, [from, to]: Range, end: number): Range {
  if (text.charAt(to) !== '+' || !/[\p{L}\p{N}]/u.test(text.charAt(to - 1))) return [from, to];
  const pluses = /^\++/.exec(text.slice(to, end))?.[0] ?? '';
  return [from, to + pluses.length];
}

/** Return the first part of a byline. Much cheaper than splitting all of it. */
export function firstPart(text: string, range: Range): Range {
  const [start, end] = afterCue(text, range);
  // `by Jane Doe from Acme`, but `Lessons from Production`.
  let to = end;
  SEPARATOR.lastIndex = start;
  for (let found = SEPARATOR.exec(text); found && found.index < end; found = SEPARATOR.exec(text)) {
    if (found[0] !== ',' && FROM.test(found[0]) && !isBehindBy(text, start)) continue;
    to = found.index;
    break;
  }
  return withoutHandle(text, trim(text, [start, to]));
}

const isBehindBy = (text: string, at: number) => /\bby\s+$/i.test(text.slice(Math.max(0, at - 6), at));

/** Split a byline at everything that may be a separator; `readPieces` later rejoins what belongs together. */
export function splitByline(text: string, [start, end]: Range): Part[] {
  const parts: Part[] = [];
  let separator: Separator = 'start';
  let from = start;
  const push = (to: number, next: Separator) => {
    const range = withoutHandle(text, afterCue(text, [from, to]));
    const words = slice(text, range);
    if (
      /[\p{L}\p{N}]/u.test(words) &&
      !ASIDE.test(words) &&
      !OPINION.test(words) &&
      !nobody.has(words.toLowerCase())
    ) {
      parts.push({ range, separator });
      separator = next;
    } else if (RANK[next] > RANK[separator]) separator = next;
  };
  SEPARATOR.lastIndex = start;
  for (let found = SEPARATOR.exec(text); found && found.index < end; found = SEPARATOR.exec(text)) {
    const next = found.index + found[0].length;
    const kind = kindOf(text, [from, found.index], found[0], [next, end]);
    SEPARATOR.lastIndex = next;
    if (!kind) continue;
    push(found.index, kind);
    from = next;
    if (kind !== '(') continue;
    const opened = from;
    const inside = CLOSING.exec(text.slice(from, from + 130));
    if (!inside) continue;
    // `(CTO, Acme)`: each part within the brackets is one of its own, and none of them is a further speaker.
    const close = from + inside[0].length - 1;
    for (const { index } of slice(text, [opened, close]).matchAll(WITHIN_BRACKETS)) {
      push(opened + index, '(');
      from = opened + index + 1;
    }
    push(close, ',');
    from = close + 1;
    SEPARATOR.lastIndex = from;
  }
  push(end, ',');
  return parts;
}

/** What a separator between two ranges says about what follows, or `null` if it separates nothing there. */
function kindOf(text: string, before: Range, separator: string, after: Range): Separator | null {
  if (separator === ',' || separator === '&' || separator === ';') return separator;
  const isName = (range: Range) =>
    range[1] - range[0] > LONGEST_NAME ? 0 : weigh(tidy(slice(text, range))).name;
  // These separate only before a name: not in `Caching with Redis`, `Ramón y Cajal` or `SRE / Lead`.
  if (/^(?:with|y|und|et|\/)$/i.test(separator) && isName(firstPart(text, after)) < 2)
    return separator === '/' && isName(afterCue(text, before)) >= FULL_NAME ? ',' : null;
  // And these only between a name and a company: `Jane Doe from Acme`, but not `Engineer at Acme`.
  if (FROM.test(separator))
    return isName(afterCue(text, before)) >= FULL_NAME &&
      /^\s*\p{L}/u.test(text.slice(after[0], after[0] + 9))
      ? ','
      : null;
  // `Jane Doe (IBM)`, but `Institute of Standards (NIST)`.
  const inside = /^[([]/.test(separator) ? text.slice(after[0], after[0] + MOST_INSIDE) : '';
  const isShort = /^[^()[\]@a-z]*[)\]]/.test(inside);
  return isShort && isName(afterCue(text, before)) < FULL_NAME ? null : separatorOf(separator);
}
const MOST_INSIDE = 130;
const FULL_NAME = 2.5;
const LONGEST_NAME = 160;
const FROM = /^(?:from|at|@)$/i;

function withoutHandle(text: string, range: Range): Range {
  const tail = text.slice(Math.max(range[0], range[1] - 50), range[1]);
  const handle = tail.includes('@') && !tail.startsWith('@') ? TRAILING_HANDLE.exec(tail) : null;
  return handle ? [range[0], range[1] - handle[0].length] : range;
}
