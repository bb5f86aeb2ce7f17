import { weigh } from './evidence.ts';
import type { EntryMessage, Range } from './schema.ts';
import { splitTitle, TITLE_SLACK, type Split } from './split-title.ts';
import { slice, tidy, trim } from './text.ts';

/** Evidence from which words may well be a name. */
const NAME = 2.5;
/** Words before a dash, a bar or a colon that are short enough for a name, perhaps after a label (`Talks - `). */
const START = /^(?:\p{L}+\s[-–—|]\s)?([^-–—|:]{3,60}?)(?:\s[-–—|]\s|:\s)\S/u;

/**
 * Split an entry that is not part of a list into title and byline. Without a list to compare with, `Jane Doe - Topaz
 * Ruby` could have its speaker first or last. If nothing else decides, nobody is credited and the doubt is reported, so
 * that title and speaker are never swapped.
 */
export function splitAlone(text: string, range: Range, titleLink: Range | null): Split {
  const split = splitTitle(text, range, titleLink);
  if (titleLink && titleLink[1] < range[1]) return split;
  const name = split.byline ? nameForTitle(text, split) : nameAtStart(text, range);
  if (!name) return split;
  return {
    title: trim(text, range, TITLE_SLACK),
    byline: null,
    drafts: [],
    unread: null,
    doubts: [doubt(text, name)],
  };
}

/** The range of the title if it looks about as much like a name as the speaker does, and no company decides. */
function nameForTitle(text: string, { title, drafts }: Split): Range | null {
  const [first] = drafts;
  if (!first) return null;
  const own = nameOf(text, title);
  if (own < NAME) return null;
  const other = nameOf(text, first.name);
  const companied = drafts.some(({ company }) => company !== null);
  return other < own - 0.5 || (other < own + 0.5 && !companied) ? title : null;
}

function nameAtStart(text: string, [start, end]: Range): Range | null {
  const found = START.exec(text.slice(start, Math.min(end, start + 120)));
  if (!found?.[1]) return null;
  const from = start + found[0].indexOf(found[1]);
  const range: Range = [from, from + found[1].length];
  return nameOf(text, range) >= NAME ? range : null;
}

const nameOf = (text: string, range: Range) => weigh(tidy(slice(text, range))).name;

function doubt(text: string, range: Range): EntryMessage {
  const name = tidy(slice(text, range));
  const reason = `Unexpected \`${name}\` before the title, expected the speakers behind it; a list would tell which is which`;
  return { severity: 'warning', ruleId: 'speaker-first', reason, range };
}
