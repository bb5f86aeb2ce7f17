import type { RootContent } from 'mdast';
import type { VFile } from 'vfile';
import type { DayPart, ListContext, ListPart } from './entry.ts';
import { type Find, findTalks } from './finds.ts';
import { proseTalks } from './prose.ts';
import { reportWarning } from '#lib/post/report.ts';

/** The talks of a report that has no heading over its session list, and whatever was found but not read as talks. */
interface Unheaded {
  parts: readonly ListPart[];
  left: readonly Find[];
  within: readonly Find[];
}

/**
 * Find the session list of a report without a heading over it: every list or table in which most entries link a video,
 * and every heading or line that is a talk. Talks in prose count only if there are no others. Sure talks of one shape
 * make likely ones of the same shape talks as well. Reports `list-heading-missing`.
 */
export function readUnheaded(blocks: readonly RootContent[], file: VFile, context: ListContext): Unheaded {
  const finds = findTalks(blocks, context);
  const taken = takeAlike(finds, blocks);
  const parts = taken.length > 0 ? inOrder(taken) : proseTalks(blocks, context);
  const entries = parts.filter((part) => part.kind === 'entry');
  const [first, second] = entries;
  // A single talk may be a remark, unless it is under a day.
  if (!first || (!second && !parts.some(({ kind }) => kind === 'day')))
    return { parts: [], left: finds, within: [] };
  const reason =
    'Unexpected session list without its heading, expected one such as `All The Sessions I Went To`';
  reportWarning(file, { reason, place: first.entry.position, ruleId: 'list-heading-missing' });
  return { parts, within: finds, left: finds.filter((find) => !taken.includes(find)) };
}

/** The sure finds, and the likely ones of the same shape. Finds inside the note on a talk are left out. */
export function takeAlike(finds: readonly Find[], blocks: readonly RootContent[]): Find[] {
  const shapes = new Map<string, Find[]>();
  for (const find of finds) {
    if (find.trust !== 'none') shapes.set(find.shape, [...(shapes.get(find.shape) ?? []), find]);
  }
  const alike = new Set<Find>();
  for (const [shape, group] of shapes) {
    const isSure = group.some(({ trust }) => trust === 'sure') || areTalks(group, shape, blocks);
    for (const find of group) if (isSure) alike.add(find);
  }
  return finds.filter((find) => alike.has(find) && !(find.within && alike.has(find.within)));
}

/** Whether finds that are at most likely are talks as a group: several with a video, or all headings of one level. */
function areTalks(group: readonly Find[], shape: string, blocks: readonly RootContent[]): boolean {
  const videos = group.filter(({ entries }) => entries.every(({ video }) => video)).length;
  if (videos === group.length) return videos > 1;
  if (group[0]?.kind !== 'heading') return false;
  const levels = blocks.map((block) => (block.type === 'heading' ? `heading ${block.depth}` : null));
  return group.length > 2 && group.length === levels.filter((level) => level === shape).length;
}

/** The parts of finds, with each day once above its finds. */
function inOrder(finds: readonly Find[]): ListPart[] {
  const parts: ListPart[] = [];
  let told: DayPart | null = null;
  for (const { day, parts: own, kind } of finds) {
    if (kind === 'list' && !day && told) parts.push({ kind: 'start' });
    if (day && day !== told) parts.push(day);
    told = day;
    for (const part of own) parts.push(part);
  }
  return parts;
}
