import { KIND_WORDS, PRECEDENCE } from './words/kind-words.ts';
import type { Kind, Range } from './schema.ts';
import { spellingKey } from './spelling.ts';
import { slice, tidy, trim } from './text.ts';

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
/** At the end of a title or before its colon: `Kubeflow BoF`, `CI/CD BoF: Delivering Quality`. */
const BOF = /(?<![\p{L}\p{N}])(?:bofs?|birds[ -]of[ -]a[ -]feather)(?=\s*(?::|$))/iu;
/** `Acme Sponsored Session - `; with a kind before it also `Acme - `. */
const SPONSOR = new RegExp(
  `^(\\S.{0,40}?)(?:\\s+(sponsored\\s+${PHRASES})\\s*:|(?:\\s+(sponsored\\s+${PHRASES}))?\\s+[-–—|])\\s+(?=\\S)`,
  'i',
);
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

/**
 * Find the kind among the words of a title, of which it remains a part. Only “BoF” is sure enough; in `Helm Deep Dive` the
 * words say what the talk is about.
 */
export function kindWithin(text: string, title: Range): KindFound | null {
  const found = BOF.exec(slice(text, title));
  if (!found) return null;
  const start = title[0] + found.index;
  return { kind: 'bof', range: [start, start + found[0].length], rest: title };
}

/** What is known of the kind of a title, and the range of the title without the words for it. */
export interface Titled {
  kind: Kind | null;
  range: Range | null;
  rest: Range;
}

/**
 * Take the sponsor's name off a title, if a speaker is of that company, so that it is not lost: `IBM Sponsored Session -
 * Pods`, `Sponsored Session: IBM - Pods`.
 */
export function withoutSponsor(text: string, titled: Titled, companies: readonly string[]): Titled {
  const found = SPONSOR.exec(slice(text, titled.rest));
  const phrase = found?.[2] ?? found?.[3];
  if (!found?.[1] || (titled.kind ? !titled.kind.startsWith('sponsored') : !phrase)) return titled;
  const sponsor = `${spellingKey(tidy(found[1]))} `;
  const isNamed = companies.some((company) => {
    const key = `${spellingKey(company)} `;
    return key.startsWith(sponsor) || sponsor.startsWith(key);
  });
  if (!isNamed) return titled;
  const [start, end] = titled.rest;
  const rest: Range = [start + found[0].length, end];
  if (titled.kind || !phrase) return { ...titled, rest };
  const from = start + found[0].indexOf(phrase);
  return { kind: kindOf(phrase), range: [from, from + phrase.length], rest };
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
