import { weigh } from '#lib/talk/evidence.ts';
import type { Range } from '#lib/talk/schema.ts';
import { spellingKey } from '#lib/talk/spelling.ts';
import { tidy, trim } from '#lib/talk/text.ts';

/** A line of a list: its text, and the range of it that remains to be read. */
export interface Line {
  text: string;
  range: Range;
  /** The link around the title; a frame is not cut off if nothing of this link would remain. */
  titleLink?: Range | null;
}

export type Side = 'head' | 'tail';

/** Anything longer at the start or end of a line is not the name of a conference. */
const MAX_WORDS = 9;
const MAX_LENGTH = 90;
/** A word ends at a space, or after a year that a mark follows: `RubyConf 2023-A Talk`. */
const WORD = /\S*?\d{4}(?=[-–—:|])|\S+/g;
const OPEN = '([【（';
const MARK = '-–—−|:@/·•,~#';
const JOINS = /(?:^|\s)(?:at|@|from)\s*$/i;
const HEAD_MARK = /^\s*(?:[-–—−|:·•~/]+|[)\]】）]\s*[-–—:|]?)\s*/;
/**
 * Return a key that is the same for all spellings of a name, such as `Ruby Conf 2012`, `RubyConf 2012:` and `Ruby
 * Conference 2013`: only letters, and `#` for each number.
 */
export const frameKey = (text: string): string => (text.match(WORD) ?? []).map(wordKey).join('');

/** A cache, because words recur; bounded so that unusual input cannot fill the memory. */
const knownKeys = new Map<string, string>();
const MAX_KNOWN = 20_000;

function wordKey(word: string): string {
  const found = knownKeys.get(word);
  if (found !== undefined) return found;
  if (knownKeys.size >= MAX_KNOWN) knownKeys.clear();
  const key = spellingKey(word)
    .replace(/\d+/g, '#')
    .replace(/conference/g, 'conf')
    .replace(/\s+/g, '');
  knownKeys.set(word, key);
  return key;
}

/** One piece that could be cut off the start or end of a line. */
export interface Cut {
  key: string;
  /** What it follows: a comma, as the company of a speaker does; what looks like a name; or something else. */
  behind: 'comma' | 'name' | null;
  /** The rest of the line. */
  rest: Range;
  /** Whether a mark, a bracket or a year shows that the name ends here. */
  firm: boolean;
}

/** An end of a line that could be cut off. */
interface End {
  key: string;
  /** The words near one end of the line, and their offset in the text. */
  shown: string;
  from: number;
  /** The offset within `shown` at which the piece ends (head) or starts (tail). */
  at: number;
}

/** Return everything that could be cut off one side of a line, the shortest first. */
export function endsOf({ text, range: [start, end] }: Line, side: Side): End[] {
  const from = side === 'head' ? start : Math.max(start, end - MAX_LENGTH);
  const shown = text.slice(from, Math.min(end, from + MAX_LENGTH));
  const words = [...shown.matchAll(WORD)];
  const ends: End[] = [];
  let key = '';
  for (const { 0: word, index } of side === 'head'
    ? words.slice(0, MAX_WORDS)
    : words.slice(-MAX_WORDS).reverse()) {
    const to = index + word.length;
    if (side === 'head' ? start + to >= end || to >= MAX_LENGTH : from + index <= start) break;
    const own = wordKey(word);
    if (own === '') continue;
    key = side === 'head' ? key + own : own + key;
    ends.push({ key, shown, from, at: side === 'head' ? to : index });
  }
  return ends;
}

/** Return the pieces with one of the keys that could be cut off one side of a line, the shortest first. */
export function cutsOf(
  line: Line,
  side: Side,
  keys: Pick<ReadonlySet<string>, 'has'>,
  ends: readonly End[] = endsOf(line, side),
): Cut[] {
  const cut = side === 'head' ? cutHead : cutTail;
  return ends.flatMap((end) => (keys.has(end.key) ? (cut(line, end) ?? []) : []));
}

function cutHead({ text, range: [start, end] }: Line, { key, shown, at }: End): Cut {
  const before = shown.slice(0, at).replace(/[\s:|–—−-]+$/, '');
  const mark = HEAD_MARK.exec(text.slice(start + before.length, Math.min(end, start + before.length + 8)));
  const closed = OPEN.includes(shown.charAt(0)) === /[)\]】）]$/.test(before);
  const rest = trim(text, [start + before.length + (mark?.[0].length ?? 0), end]);
  return {
    key,
    rest,
    behind: null,
    firm: closed && (mark !== null || /(?:\d{2,4}|[)\]】）])$/.test(before)),
  };
}

function cutTail({ text, range: [start] }: Line, { key, shown, from, at }: End): Cut | null {
  const before = shown.slice(0, at).trimEnd();
  const first = shown.charAt(at);
  // `… at XConf 2024` adds the conference to a title; in `How to speak at XConf` it is part of the title.
  const joined = key.includes('#') ? JOINS.exec(before) : null;
  const opens = OPEN.includes(first);
  const mark = opens || MARK.includes(before.charAt(before.length - 1)) || first === '#' || joined !== null;
  const kept = joined ? before.slice(0, joined.index) : before;
  const rest = trim(text, [start, from + kept.length], '-–—−|:@/·•~,');
  const firm = mark && opens === /[)\]】）]\.?$/.test(shown);
  return rest[0] < rest[1]
    ? { key, rest, behind: before.endsWith(',') ? 'comma' : endsInName(kept) ? 'name' : null, firm }
    : null;
}

/** Whether the last of several parts of a line looks like a person's name. */
function endsInName(words: string): boolean {
  const [last, ...before] = words
    .replace(/[\s\-–—|:(@/[]+$/, '')
    .split(PART)
    .reverse();
  return last !== undefined && before.length > 0 && weigh(tidy(last)).name >= NAME;
}
const PART = /\s[-–—|/]\s|\sby\s|[,(:|&]\s/;
const NAME = 2;
