import type { List, ListItem, Nodes } from 'mdast';
import type { FoundLink } from '#lib/post/links.ts';
import { toText } from '#lib/post/text.ts';
import { isNames, withoutLabel } from './byline.ts';
import { COMPANY, isField, SPEAKERS, VIDEO } from './field-labels.ts';
import { addByline, type EntryText } from './entry-text.ts';
import { isNameless, videosOf, type ListContext } from './entry.ts';

/** What the items of a list say about one talk: `- Speaker: Ann Lee`, `- Video: https://…`. */
export interface Fields {
  speakers: readonly Nodes[] | null;
  company: readonly Nodes[] | null;
  video: FoundLink | null;
}

/** Return what a list says about the talk above it, or `null` if it is no list of such fields. */
export function readFields({ children }: List, context: ListContext): Fields | null {
  const find = (field: RegExp) => children.find((item) => field.test(headOf(item)));
  const [first] = children;
  // Some leave out the labels: the names come first, then the link to the video.
  const names = first && isNames(headOf(first)) ? first : undefined;
  const player = children.find((item) => isPlayer(item, context));
  const speakers = find(SPEAKERS) ?? names;
  const video = find(VIDEO) ?? player;
  const fields = children.filter((item) => item === player || isField(headOf(item)));
  if ((!speakers && !video) || (!names && fields.length * 2 < children.length)) return null;
  return {
    speakers: valueOf(speakers),
    company: valueOf(find(COMPANY)),
    video: (video && videosOf(video.children, context)[0]) ?? null,
  };
}

/** Add the speakers and their company to the title of a talk. */
export function addSpeakers(to: EntryText, { speakers, company }: Fields, context: ListContext) {
  addByline(to, speakers ?? [], context);
  addByline(to, company ?? [], context, speakers ? ', ' : ' - ');
}

/** Whether an item is a link to the video and nothing else. */
function isPlayer({ children }: ListItem, context: ListContext): boolean {
  const [video, another] = videosOf(children, context);
  return children.length === 1 && video !== undefined && !another && isNameless(video);
}

const headOf = ({ children }: ListItem) => toText(children.slice(0, 1));

/** The words of an item behind its label, or `null` if there are none. */
function valueOf(item: ListItem | undefined): Nodes[] | null {
  const [first] = item?.children ?? [];
  if (first?.type !== 'paragraph') return null;
  const nodes = withoutLabel(first.children);
  return /\p{L}/u.test(toText(nodes)) ? nodes : null;
}
