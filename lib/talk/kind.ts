import { KIND_WORDS, PRECEDENCE } from './words/kind-words.ts';
import type { Kind, Range } from './schema.ts';
import { slice, trim } from './text.ts';

/** A kind, the range of the words that state it, and the rest of the text. */
export interface KindFound {
  kind: Kind;
  range: Range;
  rest: Range;
}

const PHRASE = `(?:${Object.keys(KIND_WORDS)
  .sort((a, b) => b.length - a.length)
  .join('|')
  .replaceAll(' ', '\\s+')})`;
const PHRASES = `${PHRASE}(?:(?:\\s*[+&/,]\\s*|\\s+and\\s+|\\s+)${PHRASE}){0,5}`;
const AFTER_PREFIX = '(?:\\s*\\([^()]{1,20}\\))?(?:\\s*:|\\s+[-–—|])(?=\\s|$)';
const PREFIX = new RegExp(`^(?:(${PHRASES})${AFTER_PREFIX}|[[(](${PHRASES})[\\])]\\s*[:-]?)\\s*`, 'i');
const SUFFIX = new RegExp(`(?:\\s*\\|\\s*(${PHRASES})|\\s*[[(](${PHRASES})[\\])])$`, 'i');
/** The only kinds recognised after a dash: "… - Panel" states the kind, but "Harbor - Intro" is a title. */
const DASH_SUFFIX = /\s[-–—]\s+((?:project\s+)?lightning\s+talk|plt|panel(?:\s+discussion)?)$/i;
const EACH_PHRASE = new RegExp(PHRASE, 'gi');
/** The longest prefix or suffix that is looked for. */
const REACH = 80;

/** Find the kind at the start of the text: `Sponsored Keynote: …`, `Lightning Talk - …`, `[Tutorial] …`. */
export function kindPrefix(text: string, within: Range): KindFound | null {
  const found = PREFIX.exec(text.slice(within[0], Math.min(within[1], within[0] + REACH)));
  const phrase = found?.[1] ?? found?.[2];
  const kind = phrase && kindOf(phrase);
  if (!found || !phrase || !kind) return null;
  const start = within[0] + found[0].indexOf(phrase);
  const rest = trim(text, [within[0] + found[0].length, within[1]]);
  return rest[0] === rest[1] ? null : { kind, range: [start, start + phrase.length], rest };
}

/** Find the kind at the end of the text: `… | Project Lightning Talk`, `… - Panel`, `… (Tutorial)`. */
export function kindSuffix(text: string, within: Range): KindFound | null {
  const from = Math.max(within[0], within[1] - REACH);
  const tail = slice(text, [from, within[1]]);
  if (!tail.includes('|') && !/[\])tlnk]$/i.test(tail)) return null;
  const found = SUFFIX.exec(tail) ?? DASH_SUFFIX.exec(tail);
  const phrase = found?.[1] ?? found?.[2];
  const kind = phrase && kindOf(phrase);
  if (!found || !phrase || !kind) return null;
  const start = from + found.index + found[0].indexOf(phrase);
  const rest = trim(text, [within[0], from + found.index]);
  return rest[0] === rest[1] ? null : { kind, range: [start, start + phrase.length], rest };
}

function kindOf(words: string): Kind | null {
  const phrases = Array.from(words.matchAll(EACH_PHRASE), ([phrase]) =>
    phrase.toLowerCase().replace(/\s+/g, ' '),
  );
  const kinds = new Set(phrases.map((phrase) => KIND_WORDS[phrase] ?? null));
  const main = PRECEDENCE.find((kind) => kinds.has(kind));
  if (kinds.has('sponsored')) {
    if (main === 'keynote') return 'sponsored-keynote';
    if (main === 'lightning-talk') return 'sponsored-lightning-talk';
    return main ?? (phrases.includes('demo') ? 'sponsored-demo' : 'sponsored-session');
  }
  if (main) return main;
  if (kinds.has('intro')) return kinds.has('deep-dive') ? 'intro-deep-dive' : 'intro';
  return kinds.has('deep-dive') ? 'deep-dive' : null;
}
