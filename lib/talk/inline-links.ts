import { readReferences } from '#lib/source/character-references.ts';

/** A Markdown link `[text](address)`: where its text ends, where the line goes on after it, and its address. */
export interface InlineLink {
  close: number;
  next: number;
  url: string;
}

const BRACKET = /\\.|[[\]]/g;
/** Longer than any address. Without a bound, a line of a million `](` would take quadratic time. */
const REACH = 2048;
/** The nesting limit of CommonMark for brackets within an address. */
const MAX_DEPTH = 32;
const ESCAPE = /\\([!-/:-@[-`{-~])/g;

/** Return the inline links of a line, keyed by the offset of their opening bracket. */
export function inlineLinks(line: string): Map<number, InlineLink> {
  const links = new Map<number, InlineLink>();
  const open: number[] = [];
  for (const { 0: mark, index } of line.matchAll(BRACKET)) {
    if (mark === '[') open.push(index);
    if (mark !== ']') continue;
    const start = open.pop();
    const target = start === undefined || line.charAt(index + 1) !== '(' ? null : readTarget(line, index + 2);
    if (start !== undefined && target) links.set(start, { close: index, ...target });
  }
  return links;
}

/** Read what follows `](`: ` <address> "title")`, or `address)` with balanced brackets within the address. */
function readTarget(line: string, start: number): { next: number; url: string } | null {
  const limit = Math.min(line.length, start + REACH);
  let at = skipBlanks(line, start, limit);
  const pointed = line.charAt(at) === '<';
  if (pointed) at += 1;
  const from = at;
  for (let depth = 0; at < limit; at += 1) {
    const char = line.charAt(at);
    if (char === '\\') at += 1;
    else if (pointed ? char === '>' : char <= ' ') break;
    else if (!pointed && char === '(') {
      depth += 1;
      if (depth > MAX_DEPTH) return null;
    } else if (!pointed && char === ')') {
      if (depth === 0) break;
      depth -= 1;
    }
  }
  const url = readReferences(line.slice(from, at).replace(ESCAPE, '$1'));
  const end = closeTarget(line, pointed ? at + 1 : at, limit);
  return end < 0 ? null : { next: end, url };
}

/** Read what follows the address: an optional title in quotes, then the closing bracket. */
function closeTarget(line: string, from: number, limit: number): number {
  let at = skipBlanks(line, from, limit);
  const quote = line.charAt(at);
  if (quote === '"' || quote === "'") {
    const end = line.indexOf(quote, at + 1);
    if (end < 0 || end >= limit) return -1;
    at = skipBlanks(line, end + 1, limit);
  }
  return at < limit && line.charAt(at) === ')' ? at + 1 : -1;
}

function skipBlanks(line: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && line.charAt(at) <= ' ') at += 1;
  return at;
}
