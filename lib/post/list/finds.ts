import type { RootContent } from 'mdast';
import { namesSpeakers } from './byline.ts';
import {
  dayOrLabel,
  entryOf,
  isNameless,
  isTalkPage,
  type DayPart,
  type EntryPart,
  type ListContext,
  type ListPart,
} from './entry.ts';
import { isField } from './field-labels.ts';
import { isLikely, isSure as isSureHeading, plainHeading } from './list-heading.ts';
import { isOnlyDay, lineTalks, namedLines, standsAsHeading } from './list-lines.ts';
import { depthOf, walkList } from './list-parts.ts';
import { positionOf } from '#lib/post/nodes.ts';
import { headOf, talkHeading, type Head, type TalkHeading } from './talk-heading.ts';
import { toText } from '#lib/post/text.ts';

/** Something that may hold talks: a list, a table, a heading or lines. */
export interface Find {
  /** What it is made of and the level of the heading above it. Finds of the same shape are all talks or none. */
  shape: string;
  kind: 'list' | 'heading' | 'lines' | 'label';
  /** The day that it is listed under. */
  day: DayPart | null;
  parts: readonly ListPart[];
  entries: readonly EntryPart[];
  /** `sure` ones are talks on their own evidence; `likely` ones only if others of the same shape are. */
  trust: 'sure' | 'likely' | 'none';
  /** The find whose note contains this one. */
  within: Find | null;
  block: RootContent;
}

/** Find everything in a report that may be talks, whether or not a session list heading is above it. */
export function findTalks(blocks: readonly RootContent[], context: ListContext): Find[] {
  const finds: Find[] = [];
  let day: DayPart | null = null;
  let depth = 0;
  let within: Find | null = null;
  let isAnnounced = false;
  const add = (find: Pick<Find, 'kind' | 'trust' | 'parts' | 'block'>): Find => {
    const entries = find.parts.filter((part) => part.kind === 'entry');
    const found = { ...find, shape: `${find.kind} ${depth}`, day, entries, within };
    if (entries.length > 0) finds.push(found);
    return found;
  };
  blocks.forEach((block, index) => {
    const head = headOf(block);
    if (head) {
      const said = headSays(head, context);
      const talk = said.kind === 'day' && isOnlyDay(said.text) ? null : talkHeading(blocks, index, context);
      const own = depthOf(head);
      if (within && (block.type === 'heading' || within.block.type === 'paragraph')) within = null;
      if (block.type === 'heading' || talk || said.kind === 'day') {
        if (day && own <= day.depth && !(talk && own === day.depth && block.type === 'paragraph')) day = null;
        if (block.type === 'heading') depth = block.depth;
      }
      const trust = talk ? trustHeading(talk, day) : 'none';
      if (talk && (trust === 'sure' || said.kind !== 'day'))
        within = add({ kind: 'heading', trust, parts: [talk.part], block });
      else if (said.kind === 'day') day = said;
      if (!talk && said.kind !== 'day' && !within)
        add({ kind: 'label', trust: 'none', parts: [entryOf([[head]], context)], block });
      isAnnounced = announces(block);
      if (block.type === 'heading' || talk || said.kind === 'day') return;
    }
    if (block.type === 'paragraph') {
      const talks = lineTalks(block, context);
      const named = talks.length > 0 ? null : namedLines(block, context);
      const trust = named
        ? named.areMarked || (named.areSure && day)
          ? 'sure'
          : 'none'
        : trustLines(talks, day);
      add({ kind: 'lines', trust, parts: named?.parts ?? talks, block });
      const [said] = talks.length > 0 ? [] : standsAsHeading(block, context);
      if (said?.kind === 'day' && !isField(said.text)) day = said;
      isAnnounced ||= announces(block);
    } else if (block.type === 'list' || block.type === 'table' || block.type === 'blockquote') {
      const parts = walkList([block], context);
      add({ kind: 'list', trust: trustList(parts, day, isAnnounced), parts, block });
      if (block.type === 'list') isAnnounced = false;
    }
  });
  return finds;
}

const headSays = (head: Head, context: ListContext) =>
  dayOrLabel(toText(head), depthOf(head), positionOf(head), context);

/** Whether a block introduces a list of talks: `Talks I attended, with some comments:`. */
function announces(block: RootContent): boolean {
  const text = plainHeading(toText(block).slice(0, 200));
  return isSureHeading(text) || isLikely(text);
}

function trustHeading({ part, by }: TalkHeading, day: DayPart | null): Find['trust'] {
  if (by === 'video') return day || /\s[-–—|]\s/.test(part.entry.text) ? 'sure' : 'likely';
  return day || by === 'label' ? 'sure' : 'likely';
}

/**
 * How far lines outside a session list can be trusted. Every line must be a talk, as an ordinary sentence may also
 * begin with a link.
 */
function trustLines(talks: readonly EntryPart[], day: DayPart | null): Find['trust'] {
  const areBare = talks.length > 0 && talks.every((talk) => isNamed(talk) || isLinkAlone(talk));
  if (!areBare) return 'none';
  return day || talks.every((talk) => talk.video && isNamed(talk)) ? 'sure' : 'likely';
}

const isNamed = ({ entry }: EntryPart) => entry.byline !== undefined || namesSpeakers(entry.text);

/** Whether an entry consists of a link and nothing else. */
const isLinkAlone = ({ entry: { text, links } }: EntryPart) =>
  links.some(({ range: [start, end], url }) => {
    const label = text.slice(start, end);
    return !/[\p{L}\p{N}]/u.test(text.slice(0, start) + text.slice(end)) && !isNameless({ text: label, url });
  });

/**
 * How far a list can be trusted. At least half of its entries must look like talks: they link a video or, under a day
 * or an introduction, begin with a link, link a talk's page or name speakers.
 */
function trustList(parts: readonly ListPart[], day: DayPart | null, isAnnounced: boolean): Find['trust'] {
  const entries = parts.filter((part) => part.kind === 'entry');
  const most = (count: number) => count > 0 && count * 2 >= entries.length;
  const videos = entries.filter(({ video }) => video).length;
  const isUnderDay = day !== null || parts.some(({ kind }) => kind === 'day');
  if (most(videos)) return videos > 1 || isUnderDay ? 'sure' : 'likely';
  const named = entries.filter(isNamed).length;
  const pages = entries.filter(({ entry }) => entry.links.some(isTalkPage)).length;
  const leading = entries.filter(leads).length;
  if (!isUnderDay && !isAnnounced) return 'none';
  if (most(named) || most(pages) || (most(leading) && videos + named > 0)) return 'sure';
  return named + pages + videos > 0 ? 'likely' : 'none';
}

/** Whether an entry links a video or begins with a link that has words of its own. */
const leads = ({ entry: { text, links }, video }: EntryPart) =>
  video ||
  links.some(
    ({ range: [start, end], url }) => start === 0 && !isNameless({ text: text.slice(start, end), url }),
  );
