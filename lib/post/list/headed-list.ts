import type { Heading, RootContent } from 'mdast';
import { dayOrLabel, type DayPart, type ListContext, type ListPart } from './entry.ts';
import { isLikely, isSure, plainHeading } from './list-heading.ts';
import { walkList } from './list-parts.ts';
import { positionOf } from '#lib/post/nodes.ts';
import { toText } from '#lib/post/text.ts';

/** A heading that may be above a session list, with everything below it. */
export interface Candidate {
  heading: Heading;
  text: string;
  blocks: readonly RootContent[];
  /** The day named in the heading itself. */
  ownDay: DayPart | null;
  /** That day, or else the day of a heading above. */
  day: DayPart | null;
}

/** A list with its heading. */
export interface HeadedList extends Candidate {
  parts: readonly ListPart[];
}

/** Every heading, with the blocks up to the next heading of its level or a higher one. */
export function candidatesIn(blocks: readonly RootContent[], context: ListContext): Candidate[] {
  const candidates: Candidate[] = [];
  const open: { candidate: Omit<Candidate, 'blocks'>; start: number }[] = [];
  const close = (depth: number, end: number) => {
    while ((open.at(-1)?.candidate.heading.depth ?? 0) >= depth) {
      const last = open.pop();
      if (last) candidates.push({ ...last.candidate, blocks: blocks.slice(last.start, end) });
    }
  };
  blocks.forEach((block, index) => {
    if (block.type !== 'heading') return;
    close(block.depth, index);
    const words = toText(block);
    const said = dayOrLabel(words, block.depth, positionOf(block), context);
    const ownDay = said.kind === 'day' ? said : null;
    const day = ownDay ?? open.at(-1)?.candidate.day ?? null;
    open.push({ candidate: { heading: block, text: plainHeading(words), ownDay, day }, start: index + 1 });
  });
  close(1, blocks.length);
  return candidates.sort((a, b) => positionOf(a.heading).start.line - positionOf(b.heading).start.line);
}

/**
 * The session lists below headings: those with the conference's own heading (`named`), else with a sure heading, else
 * with a likely one. Entries without a video count only under a sure heading and if no other list has any talks.
 */
export function headedLists(
  candidates: readonly Candidate[],
  named: string | null,
  context: ListContext,
): HeadedList[] {
  const sure = candidates.filter(({ text }) => isSure(text));
  const tries = [
    { from: candidates.filter(({ text }) => text === named), isTalk: isEntry },
    { from: sure, isTalk: linksVideo },
    { from: candidates.filter(({ text }) => isLikely(text)), isTalk: linksVideo },
    { from: sure, isTalk: isEntry },
  ];
  for (const { from, isTalk } of tries) {
    const lists = listsBelow(from, isTalk, context);
    if (lists.length > 0) return lists;
  }
  return [];
}

const isEntry = (part: ListPart) => part.kind === 'entry';
const linksVideo = (part: ListPart) => part.kind === 'entry' && part.video;

/** The first list, and all that resemble it: their headings also name a day, or are of the same level. */
function listsBelow(
  candidates: readonly Candidate[],
  isTalk: (part: ListPart) => boolean,
  context: ListContext,
): HeadedList[] {
  const lists: HeadedList[] = [];
  const covered = new Set<RootContent>();
  for (const candidate of candidates) {
    if (covered.has(candidate.heading)) continue;
    const parts = walkList(candidate.blocks, context);
    if (!parts.some(isTalk)) continue;
    lists.push({ ...candidate, parts });
    for (const block of candidate.blocks) covered.add(block);
  }
  const [first] = lists;
  return lists.filter((list) =>
    first?.ownDay ? list.ownDay !== null : list.heading.depth === first?.heading.depth,
  );
}
