import type { Heading, Nodes, Root, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { anchorOf } from './anchors.ts';
import { looksLikeDay } from './days.ts';
import { dayOrLabel, type EntryPart, type ListContext, type ListPart } from './entry.ts';
import { LIKELY, plainHeading, SURE } from './list-heading.ts';
import { positionOf } from './nodes.ts';
import { reportError, reportWarning } from './report.ts';
import type { PostDay } from './schema.ts';
import { walkList } from './list-parts.ts';
import { talkHeading } from './talk-heading.ts';
import { toText } from './text.ts';

/** The session list, with the nodes that were read as its links. */
export interface SessionList {
  anchor: string | null;
  days: PostDay[];
  claimed: ReadonlySet<Nodes>;
}

interface Options extends ListContext {
  listHeading: string | null;
}

/** Read the session list of a post: find its heading, or else the lists that mostly link videos. */
export function readList(tree: Root, file: VFile, options: Options): SessionList {
  const blocks = tree.children;
  const heading = findHeading(blocks, options);
  if (heading) {
    const parts = walkList(subtree(blocks, heading), options);
    const days = groupByDay(parts, heading, file);
    if (!days.some(({ entries }) => entries.length > 0)) reportEmpty(heading, file);
    return { anchor: anchorOf(heading), days, claimed: claimedBy(parts) };
  }
  return readWithoutHeading(blocks, file, options);
}

function reportEmpty(heading: Heading, file: VFile) {
  const reason = `Unexpected heading \`${toText(heading)}\` without a list, expected talks below it`;
  reportError(file, { reason, place: positionOf(heading), ruleId: 'list-empty' });
}

function findHeading(blocks: readonly RootContent[], options: Options): Heading | null {
  const headings = blocks.filter((block) => block.type === 'heading');
  const named = options.listHeading === null ? null : plainHeading(options.listHeading);
  const wanted = headings.find(
    (heading) => plainHeading(toText(heading)) === named || anchorOf(heading) === options.listHeading,
  );
  if (wanted) return wanted;
  const matches = (patterns: readonly RegExp[]) =>
    headings.filter((heading) => patterns.some((pattern) => pattern.test(plainHeading(toText(heading)))));
  const sure = matches(SURE);
  const hasEntries = (heading: Heading) =>
    walkList(subtree(blocks, heading), options).some((part) => part.kind === 'entry' && part.video);
  return sure.find(hasEntries) ?? matches(LIKELY).find(hasEntries) ?? sure[0] ?? null;
}

/** All up to the next heading that is not below this one. */
function subtree(blocks: readonly RootContent[], heading: Heading): readonly RootContent[] {
  const start = blocks.indexOf(heading) + 1;
  const length = blocks
    .slice(start)
    .findIndex((block) => block.type === 'heading' && block.depth <= heading.depth);
  return blocks.slice(start, length < 0 ? undefined : start + length);
}

const claimedBy = (parts: readonly ListPart[]) =>
  new Set(parts.flatMap((part) => (part.kind === 'entry' ? part.nodes : [])));

/** Sort entries under their days; a heading among the days that is none is an error, and its entries are kept. */
function groupByDay(parts: readonly ListPart[], heading: Heading | null, file: VFile): PostDay[] {
  const depths = new Set(parts.flatMap((part) => (part.kind === 'day' ? [part.depth] : [])));
  const days: PostDay[] = [];
  const said = new Map<string, PostDay>();
  parts.forEach((part, index) => {
    if (part.kind === 'entry') {
      const day = days.at(-1) ?? undated(heading, part);
      if (days.length === 0) days.push(day);
      day.entries.push(part.entry);
      return;
    }
    const next = parts[index + 1];
    const stray =
      part.kind === 'label' &&
      (looksLikeDay(part.text) || (depths.has(part.depth) && next?.kind === 'entry'));
    if (part.kind === 'label' && !stray) return;
    const day = {
      heading: part.text,
      says: part.kind === 'day' ? part.says : null,
      position: part.position,
      entries: [],
    };
    days.push(day);
    if (part.kind === 'label') {
      const reason = `Unexpected day \`${part.text}\`, expected a weekday, a date or a number, such as \`Tuesday\`, \`21 May\` or \`Day 2\``;
      reportError(file, { reason, place: part.position, ruleId: 'day-unknown' });
      return;
    }
    const key = JSON.stringify(part.says);
    const first = said.get(key);
    if (first) {
      const reason = `Unexpected second \`${part.text}\`, expected each day once (first in line ${first.position.start.line})`;
      reportError(file, { reason, place: part.position, ruleId: 'day-twice' });
    } else said.set(key, day);
  });
  if (days.some(({ entries }) => entries.length > 0)) {
    for (const day of days) if (day.entries.length === 0) reportEmptyDay(day, file);
  }
  return days;
}

function reportEmptyDay(day: PostDay, file: VFile) {
  const reason = `Unexpected day \`${day.heading}\` without talks, expected at least one`;
  reportWarning(file, { reason, place: day.position, ruleId: 'day-empty' });
}

const undated = (heading: Heading | null, first: EntryPart): PostDay => ({
  heading: null,
  says: null,
  position: heading ? positionOf(heading) : first.entry.position,
  entries: [],
});

/**
 * Without a heading over it, the session list is every list or table in which most entries link a video, and every
 * heading that is a talk. One alone may be a remark, unless it stands under a day.
 */
function readWithoutHeading(blocks: readonly RootContent[], file: VFile, options: Options): SessionList {
  const parts: ListPart[] = [];
  let above: Heading | null = null;
  let day: ListPart | null = null;
  let anchor: string | null = null;
  const add = (found: readonly ListPart[]) => {
    if (parts.length === 0 && above) anchor = anchorOf(above);
    if (day && !parts.includes(day)) parts.push(day);
    parts.push(...found);
  };
  blocks.forEach((block, index) => {
    if (block.type === 'heading') {
      const talk = talkHeading(blocks, index, block, options);
      const part = dayOrLabel(toText(block), block.depth, positionOf(block), options);
      if (talk && (day || /\s[-–—|]\s/.test(part.text))) add([talk]);
      else if (part.kind === 'day') day = part;
      else above = block;
    } else if (block.type === 'list' || block.type === 'table') {
      const found = walkList([block], options);
      const entries = found.filter((part) => part.kind === 'entry');
      const videos = entries.filter((part) => part.video).length;
      if (videos >= (day ? 1 : 2) && videos * 2 >= entries.length) add(found);
    }
  });
  const entries = parts.filter((part) => part.kind === 'entry');
  const [first, second] = entries;
  if (!first || !second) return { anchor: null, days: [], claimed: new Set() };
  const reason =
    'Unexpected session list without its heading, expected one such as `All The Sessions I Went To`';
  reportWarning(file, { reason, place: first.entry.position, ruleId: 'list-heading-missing' });
  return { anchor, days: groupByDay(parts, null, file), claimed: claimedBy(parts) };
}
