import { namesConference } from '#lib/talk/event-name.ts';
import { weigh } from '#lib/talk/evidence.ts';
import { kindPrefix } from '#lib/talk/kind.ts';
import { slice, tidy } from '#lib/talk/text.ts';
import type { Range } from '#lib/talk/schema.ts';
import { cutsOf, endsOf, frameKey, type Line, type Side } from './ends.ts';

/** Words that most lines of a list have before or after the talk: the conference's name, a label, a number. */
export interface Frame {
  side: Side;
  /** The spellings to cut off, as `frameKey` returns them. */
  keys: ReadonlySet<string>;
}

/** The share of lines that must have a frame in common; fewer are enough if it contains a year. */
const COMMON = 0.4;
const COMMON_WITH_YEAR = 0.1;
/** The fewest lines that must have it in common: with a year, and without. */
const FEWEST = 3;
const FEWEST_UNDATED = 5;
const YEAR = /(?:19|20)\d{2}/;

/**
 * Find the words that most lines begin or end with. Of all common ones, take the longest that is nearly as frequent as
 * the most frequent. A kind (`Keynote:`) is never a frame; what looks like a person's name is one only if nearly every
 * line has it.
 */
export function findFrame(lines: readonly Line[], side: Side): Frame | null {
  const counts = new Map<string, number>();
  const ends = lines.map((line) => endsOf(line, side));
  for (const { key } of ends.flat()) counts.set(key, (counts.get(key) ?? 0) + 1);
  const least = Math.max(FEWEST, lines.length * COMMON_WITH_YEAR);
  const frequent = new Map([...counts].filter(([, count]) => count >= least));
  const candidates = new Map<string, Candidate>();
  for (const [at, line] of frequent.size === 0 ? [] : lines.entries()) {
    for (const { key, rest, firm, behind } of cutsOf(line, side, frequent, ends[at])) {
      const known = candidates.get(key) ?? {
        count: 0,
        firm: 0,
        behind: { comma: 0, name: 0 },
        sample: sampleOf(line, rest, side),
        rests: new Set(),
      };
      known.count += 1;
      known.firm += firm ? 1 : 0;
      if (behind) known.behind[behind] += 1;
      known.rests.add(slice(line.text, rest));
      candidates.set(key, known);
    }
  }
  const common = [...candidates]
    .filter(([key, candidate]) => mayBeFrame(key, candidate, side, lines.length))
    .sort(([a, x], [b, y]) => y.count - x.count || b.length - a.length);
  const most = common[0]?.[1].count;
  if (most === undefined) return null;
  const [main] = common
    .filter(([, { count }]) => count >= most * 0.7)
    .sort(([a], [b]) => b.length - a.length);
  return main ? { side, keys: spellingsOf(main[0]) } : null;
}

const sampleOf = ({ text, range }: Line, rest: Range, side: Side) =>
  tidy(side === 'head' ? text.slice(range[0], rest[0]) : text.slice(rest[1], range[1]));

/** Words found at the start or end of some lines. */
interface Candidate {
  count: number;
  /** The number of lines in which a mark, a bracket or a year shows where the words end. */
  firm: number;
  /** The number of lines in which the words follow a comma, or what looks like a name. */
  behind: { comma: number; name: number };
  sample: string;
  /** The rests of these lines. */
  rests: Set<string>;
}

function mayBeFrame(key: string, candidate: Candidate, side: Side, lines: number): boolean {
  const { count, firm, behind, sample, rests } = candidate;
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
  const bare = sample.replace(/^[\s\-–—|:(@/[]+|[\s\-–—|:)\]]+$/g, '');
  // `XConf 2024 - Jane Doe`: the conference, and the speaker of most talks.
  if (dated) return !bare.split(PART).some((part) => !YEAR.test(part) && weigh(part).name >= NAME);
  const byAlmostAll = share >= ALL_BUT_FEW && lines >= MANY;
  if (side === 'tail') {
    // What follows the speakers may be their company, `Jane Doe (Acme)`, and surely is after a comma.
    if (behind.comma * 2 >= count) return false;
    if (namesConference(bare)) return true;
    if (behind.name * 2 >= count) return byAlmostAll;
  }
  // A name at the start or end of every line may be the only speaker of the whole list.
  const [first = ''] = bare.split(/\s*[,&;(]\s*/);
  return /\d/.test(first) || weigh(first).name < 2 || byAlmostAll;
}
const PART = /\s[-–—|]\s|:\s/;
/** The evidence from which words are surely a name. */
const NAME = 2.5;
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
