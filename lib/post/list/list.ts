import type { Heading, Nodes, Root, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { anchorOf } from '#lib/post/anchors.ts';
import { dayOrLabel, videosOf, type DayPart, type ListContext, type ListPart } from './entry.ts';
import { groupByDay } from './group-days.ts';
import { isLikely, isSure, plainHeading } from './list-heading.ts';
import { walkList } from './list-parts.ts';
import { positionOf } from '#lib/post/nodes.ts';
import { reportError } from '#lib/post/report.ts';
import type { PostDay } from '#lib/post/schema.ts';
import { toText } from '#lib/post/text.ts';
import { readUnheaded } from './unheaded-list.ts';

/** The session list, with the nodes that were read as its links. */
export interface SessionList {
  anchor: string | null;
  days: PostDay[];
  claimed: ReadonlySet<Nodes>;
}

export interface ListOptions extends ListContext {
  listHeading: string | null;
}

/** A heading that may stand over the list, with all that is below it. */
interface Candidate {
  heading: Heading;
  text: string;
  blocks: readonly RootContent[];
}

/** Read the session list of a post: below its heading, or else in the lists that mostly link videos. */
export function readList({ children }: Root, file: VFile, options: ListOptions): SessionList {
  const { listHeading } = options;
  const candidates = candidatesIn(children);
  const named = listHeading === null ? null : plainHeading(listHeading);
  const sure = candidates.filter(({ text }) => isSure(text));
  const found =
    readBelow(
      candidates.filter(({ text }) => text === named),
      isEntry,
      options,
    ) ??
    readBelow(sure, linksVideo, options) ??
    readBelow(
      candidates.filter(({ text }) => isLikely(text)),
      linksVideo,
      options,
    ) ??
    readBelow(sure, isEntry, options);
  const { heading, parts } = found ?? { heading: null, parts: readUnheaded(children, file, options) };
  const days = groupByDay(parts, file);
  const empty = candidates.find(({ text }) => text === named || isSure(text));
  if (parts.length === 0 && empty) reportEmpty(empty, file, options);
  return {
    anchor: heading ? anchorOf(heading) : null,
    days,
    claimed: new Set(parts.flatMap((part) => (part.kind === 'entry' ? part.nodes : []))),
  };
}

const isEntry = (part: ListPart) => part.kind === 'entry';
const linksVideo = (part: ListPart) => part.kind === 'entry' && part.video;

/** Every heading, with the blocks up to the next that is not below it. */
function candidatesIn(blocks: readonly RootContent[]): Candidate[] {
  const candidates: Candidate[] = [];
  const open: { heading: Heading; start: number }[] = [];
  const close = (depth: number, end: number) => {
    while ((open.at(-1)?.heading.depth ?? 0) >= depth) {
      const last = open.pop();
      if (!last) return;
      const text = plainHeading(toText(last.heading));
      candidates.push({ heading: last.heading, text, blocks: blocks.slice(last.start, end) });
    }
  };
  blocks.forEach((block, index) => {
    if (block.type !== 'heading') return;
    close(block.depth, index);
    open.push({ heading: block, start: index + 1 });
  });
  close(1, blocks.length);
  return candidates.sort((a, b) => positionOf(a.heading).start.line - positionOf(b.heading).start.line);
}

/** The first candidate with talks below it; where it speaks of one day, those of the other days with it. */
function readBelow(
  candidates: readonly Candidate[],
  isTalk: (part: ListPart) => boolean,
  options: ListOptions,
) {
  const lists: { heading: Heading; day: DayPart | null; parts: ListPart[] }[] = [];
  for (const { heading, blocks } of candidates) {
    const parts = walkList(blocks, options);
    if (!parts.some(isTalk)) continue;
    const day = dayOrLabel(toText(heading), heading.depth, positionOf(heading), options);
    lists.push({ heading, day: day.kind === 'day' ? day : null, parts });
    if (day.kind !== 'day') break;
  }
  const [first] = lists;
  if (!first) return null;
  const all = first.day ? lists.filter(({ day }) => day) : [first];
  return { heading: first.heading, parts: all.flatMap(({ day, parts }) => (day ? [day, ...parts] : parts)) };
}

/** A heading that promises a list; where talks are told in prose below it, that will do. */
function reportEmpty({ heading, blocks }: Candidate, file: VFile, options: ListOptions) {
  if (videosOf(blocks, options).length > 0) return;
  const reason = `Unexpected heading \`${toText(heading)}\` without a list, expected talks below it`;
  reportError(file, { reason, place: positionOf(heading), ruleId: 'list-empty' });
}
