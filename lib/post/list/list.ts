import type { Nodes, Root, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { anchorOf } from '#lib/post/anchors.ts';
import { splitCards } from './cards.ts';
import { videosOf, type DayPart, type ListContext, type ListPart } from './entry.ts';
import { type Find, findTalks } from './finds.ts';
import { groupByDay } from './group-days.ts';
import { type Candidate, candidatesIn, type HeadedList, headedLists } from './headed-list.ts';
import { isSure, plainHeading } from './list-heading.ts';
import { positionOf } from '#lib/post/nodes.ts';
import { reportError } from '#lib/post/report.ts';
import type { Post, PostDay } from '#lib/post/schema.ts';
import { toText } from '#lib/post/text.ts';
import { missingTalks, reportUnread, reportUnsure } from './told.ts';
import { readUnheaded, takeAlike } from './unheaded-list.ts';

/** The session list, with the link nodes that its entries use. */
export interface SessionList extends Pick<Post, 'missing'> {
  anchor: string | null;
  days: PostDay[];
  claimed: ReadonlySet<Nodes>;
}

export interface ListOptions extends ListContext {
  listHeading: string | null;
}

/** What was read as the session list, and what looks like talks but was not read. */
interface Found {
  heading: HeadedList['heading'] | null;
  parts: readonly ListPart[];
  left: readonly Find[];
  /** Everything that may be a talk in the part of the report that was searched. */
  within: readonly Find[];
}

/**
 * Read the session lists of a post: those below their headings or, without such headings, whatever is surely a talk.
 */
export function readList(tree: Root, file: VFile, options: ListOptions): SessionList {
  const children = splitCards(tree.children, options);
  const candidates = candidatesIn(children, options);
  const named = options.listHeading === null ? null : plainHeading(options.listHeading);
  const lists = headedLists(candidates, named, options);
  const { heading, parts, left, within } =
    lists.length > 0
      ? readHeaded(lists, children, options)
      : { heading: null, ...readUnheaded(children, file, options) };
  const days = groupByDay(parts, file);
  const hasTalks = parts.some(({ kind }) => kind === 'entry');
  const empty = candidates.find(({ text }) => text === named || isSure(text));
  const isTold = parts.length === 0 && empty !== undefined && reportEmpty(empty, file, options);
  if (hasTalks) {
    reportUnread(left, heading, file);
    reportUnsure(within, parts, file);
  }
  return {
    anchor: heading ? anchorOf(heading) : null,
    days,
    missing: hasTalks || isTold ? null : missingTalks(children, left, options),
    claimed: nodesOf(parts),
  };
}

/** The link nodes that entries use. */
function nodesOf(parts: readonly ListPart[]): ReadonlySet<Nodes> {
  const used = new Set<Nodes>();
  for (const part of parts) if (part.kind === 'entry') for (const node of part.nodes) used.add(node);
  return used;
}

/**
 * The lists below their headings. If those are under days, sure talks under other days are added. Other lists elsewhere
 * are left out: they may be about anything.
 */
function readHeaded(
  lists: readonly HeadedList[],
  blocks: readonly RootContent[],
  context: ListContext,
): Found {
  const covered = new Set(lists.flatMap((list) => list.blocks));
  const heads = new Set<RootContent>(lists.map(({ heading }) => heading));
  const finds = findTalks(blocks, context);
  const others = takeAlike(finds, blocks).filter(
    ({ kind, block }) => kind === 'list' && !covered.has(block) && !heads.has(block),
  );
  const areOfDays = lists.every(({ day }) => day);
  const taken = areOfDays ? others.filter(({ day }) => day) : [];
  const all = [
    ...lists.map(({ heading, day, parts }) => ({ block: heading, day, parts })),
    ...taken.map(({ block, day, parts }) => ({ block, day, parts })),
  ].sort((a, b) => positionOf(a.block).start.line - positionOf(b.block).start.line);
  return {
    heading: lists[0]?.heading ?? null,
    parts: joinLists(all),
    left: others.filter((find) => !taken.includes(find)),
    within: finds.filter(({ block }) => covered.has(block)),
  };
}

/** Join lists, each under its day. Consecutive lists of the same day become one. */
function joinLists(lists: readonly { day: DayPart | null; parts: readonly ListPart[] }[]): ListPart[] {
  const parts: ListPart[] = [];
  let told: DayPart | null = null;
  for (const { day, parts: own } of lists) {
    const goesOn: boolean = day !== null && day.position.start.offset === told?.position.start.offset;
    if (!goesOn && parts.length > 0 && (!day || own.some(({ kind }) => kind === 'day')))
      parts.push({ kind: 'start' });
    if (day && !goesOn) parts.push(day);
    told = day;
    for (const part of own) parts.push(part);
  }
  return parts;
}

/**
 * Report a heading that promises a list but has none, unless talks are mentioned in the prose below it. Returns whether
 * it was reported.
 */
function reportEmpty({ heading, blocks }: Candidate, file: VFile, options: ListOptions): boolean {
  if (videosOf(blocks, options).length > 0) return false;
  const reason = `Unexpected heading \`${toText(heading)}\` without a list, expected talks below it`;
  reportError(file, { reason, place: positionOf(heading), ruleId: 'list-empty' });
  return true;
}
