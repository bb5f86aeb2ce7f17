import { spellingKey } from '#lib/talk/spelling.ts';
import { weigh } from '#lib/talk/evidence.ts';
import { kindPrefix } from '#lib/talk/kind.ts';
import { slice, tidy, trim } from '#lib/talk/text.ts';
import type { Range } from '#lib/talk/schema.ts';

/** A line of a list: its text, and the range of it that remains to be read. */
export interface Line {
  text: string;
  range: Range;
  /** The link around the title; a frame is not cut off if nothing of this link would remain. */
  titleLink?: Range | null;
}

/** Words that most lines of a list have before or after the talk: the conference's name, a label, a number. */
export interface Frame {
  side: 'head' | 'tail';
  /** The spellings to cut off, as `frameKey` returns them. */
  keys: ReadonlySet<string>;
}

/** Anything longer at the start or end of a line is not the name of a conference. */
const MAX_WORDS = 9;
const MAX_LENGTH = 90;
/** A word ends at a space, or after a year that a mark follows: `RubyConf 2023-A Talk`. */
const WORD = /\S*?\d{4}(?=[-–—:|])|\S+/g;
const OPEN = '([【（';
const MARK = '-–—−|:@/·•,~#';
const JOINS = /(?:^|\s)(?:at|@|from)\s*$/i;
const HEAD_MARK = /^\s*(?:[-–—−|:·•~/]+|[)\]】）]\s*[-–—:|]?)\s*/;
/** The share of lines that must have a frame in common; fewer are enough if it contains a year. */
const COMMON = 0.4;
const COMMON_WITH_YEAR = 0.1;
/** The fewest lines that must have it in common: with a year, and without. */
const FEWEST = 3;
const FEWEST_UNDATED = 5;
const YEAR = /(?:19|20)\d{2}/;

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
interface Cut {
  key: string;
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
function endsOf({ text, range: [start, end] }: Line, side: Frame['side']): End[] {
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
function cutsOf(line: Line, side: Frame['side'], keys: Pick<Frame['keys'], 'has'>): Cut[] {
  const cut = side === 'head' ? cutHead : cutTail;
  return endsOf(line, side).flatMap((end) => (keys.has(end.key) ? (cut(line, end) ?? []) : []));
}

function cutHead({ text, range: [start, end] }: Line, { key, shown, at }: End): Cut {
  const before = shown.slice(0, at).replace(/[\s:|–—−-]+$/, '');
  const mark = HEAD_MARK.exec(text.slice(start + before.length, Math.min(end, start + before.length + 8)));
  const closed = OPEN.includes(shown.charAt(0)) === /[)\]】）]$/.test(before);
  const rest = trim(text, [start + before.length + (mark?.[0].length ?? 0), end]);
  return { key, rest, firm: closed && (mark !== null || /(?:\d{2,4}|[)\]】）])$/.test(before)) };
}

function cutTail({ text, range: [start] }: Line, { key, shown, from, at }: End): Cut | null {
  const before = shown.slice(0, at).trimEnd();
  const first = shown.charAt(at);
  // `… at XConf 2024` adds the conference to a title; in `How to speak at XConf` it is part of the title.
  const joined = key.includes('#') ? JOINS.exec(before) : null;
  const opens = OPEN.includes(first);
  const mark = opens || MARK.includes(before.charAt(before.length - 1)) || first === '#' || joined !== null;
  const kept = joined ? before.slice(0, joined.index) : before;
  const rest = trim(text, [start, from + kept.length], '-–—−|:@/·•~');
  return rest[0] < rest[1] ? { key, rest, firm: mark && opens === /[)\]】）]\.?$/.test(shown) } : null;
}

/**
 * Find the words that most lines begin or end with. Of all common ones, take the longest that is nearly as frequent as
 * the most frequent. A kind (`Keynote:`) is never a frame; what looks like a person's name is one only if nearly every
 * line has it.
 */
export function findFrame(lines: readonly Line[], side: Frame['side']): Frame | null {
  const counts = new Map<string, number>();
  for (const line of lines)
    for (const { key } of endsOf(line, side)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const least = Math.max(FEWEST, lines.length * COMMON_WITH_YEAR);
  const frequent = new Map([...counts].filter(([, count]) => count >= least));
  const candidates = new Map<string, Candidate>();
  for (const line of frequent.size === 0 ? [] : lines) {
    for (const { key, rest, firm } of cutsOf(line, side, frequent)) {
      const known = candidates.get(key) ?? {
        count: 0,
        firm: 0,
        sample: sampleOf(line, rest, side),
        rests: new Set(),
      };
      known.count += 1;
      known.firm += firm ? 1 : 0;
      known.rests.add(slice(line.text, rest));
      candidates.set(key, known);
    }
  }
  const common = [...candidates]
    .filter(([key, candidate]) => mayBeFrame(key, candidate, lines.length))
    .sort(([a, x], [b, y]) => y.count - x.count || b.length - a.length);
  const most = common[0]?.[1].count;
  if (most === undefined) return null;
  const [main] = common
    .filter(([, { count }]) => count >= most * 0.7)
    .sort(([a], [b]) => b.length - a.length);
  return main ? { side, keys: spellingsOf(main[0]) } : null;
}

const sampleOf = ({ text, range }: Line, rest: Range, side: Frame['side']) =>
  tidy(side === 'head' ? text.slice(range[0], rest[0]) : text.slice(rest[1], range[1]));

/** Words found at the start or end of some lines. */
interface Candidate {
  count: number;
  /** The number of lines in which a mark, a bracket or a year shows where the words end. */
  firm: number;
  sample: string;
  /** The rests of these lines. */
  rests: Set<string>;
}

function mayBeFrame(key: string, { count, firm, sample, rests }: Candidate, lines: number): boolean {
  const dated = key.length >= 5 && YEAR.test(sample);
  const share = count / lines;
  if (
    count < (dated ? FEWEST : FEWEST_UNDATED) ||
    share < (dated ? COMMON_WITH_YEAR : COMMON) ||
    firm * 2 < count
  )
    return false;
  // `Talk 1 - Jane Doe`, `Talk 2 - Jane Doe`: not a frame, because the lines would no longer differ.
  if (rests.size * 2 < count) return false;
  const padded = `${sample.replace(/[\s:|–—-]+$/, '')}: x`;
  if (kindPrefix(padded, [0, padded.length])) return false;
  // A name at the start or end of every line may be the only speaker of the whole list.
  const [first = ''] = sample.replace(/^[\s\-–—|:(@/[]+|[\s\-–—|:)\]]+$/g, '').split(/\s*[,&;(]\s*/);
  return dated || /\d/.test(first) || weigh(first).name < 2 || (share >= ALL_BUT_FEW && lines >= MANY);
}
/** In this share of at least this many lines, even what looks like a person is the conference: `Balkan Ruby - …`. */
const ALL_BUT_FEW = 0.9;
const MANY = 8;

/** The key of a frame with and without the year. */
function spellingsOf(key: string): Set<string> {
  const bare = key.replace(/#$/, '');
  return new Set(bare.length >= 4 ? [key, bare, `${bare}#`, `${bare.replace(/conf$/, '')}#`] : [key]);
}

/** Return the frames made of the known names of the conference. */
export function framesOfNames(names: readonly string[]): Frame[] {
  const keys = new Set(
    names.flatMap((name) => (frameKey(name) === '' ? [] : [...spellingsOf(frameKey(name))])),
  );
  return keys.size === 0
    ? []
    : [
        { side: 'head', keys },
        { side: 'tail', keys },
      ];
}

const leavesTitle = ({ titleLink }: Line, rest: Range) =>
  !titleLink || (titleLink[0] < rest[1] && titleLink[1] > rest[0]);

/** Return the line without the frame, unless neither a year nor a mark sets the frame off from the title. */
export function cutFrame(line: Line, frame: Frame): Line {
  const found = cutsOf(line, frame.side, frame.keys).filter(({ key, firm }) => firm || /#/.test(key));
  const cut = found.findLast(({ rest }) => leavesTitle(line, rest));
  return cut ? { ...line, range: cut.rest } : line;
}

const ROUNDS = 3;
const withNumbers = ({ keys }: Frame) =>
  new Set([...keys].filter((key) => key.length >= 5 && key.endsWith('#')));

/** Return the lines without the known names of the conference and without the words that most begin or end with. */
export function withoutFrames(lines: readonly Line[], names: readonly string[]): Line[] {
  let cut: Line[] = [...lines];
  for (const frame of framesOfNames(names)) cut = cut.map((line) => cutFrame(line, frame));
  for (let round = 0; round < ROUNDS; round += 1) {
    const heads = findFrame(cut, 'head');
    if (heads) cut = cut.map((line) => cutFrame(line, heads));
    const tails = findFrame(cut, 'tail');
    if (tails) cut = cut.map((line) => cutFrame(line, tails));
    // The conference that most lines end with may be at the start of others: `XConf 2024 Opening - Ann Lee`.
    if (heads) cut = cut.map((line) => cutFrame(line, { side: 'tail', keys: withNumbers(heads) }));
    if (tails) cut = cut.map((line) => cutFrame(line, { side: 'head', keys: withNumbers(tails) }));
    if (!heads && !tails) break;
  }
  return cut;
}
