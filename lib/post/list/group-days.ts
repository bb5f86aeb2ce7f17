import type { VFile } from 'vfile';
import { looksLikeDay } from '#lib/post/days.ts';
import type { DayPart, EntryPart, LabelPart, ListPart } from './entry.ts';
import { reportError, reportWarning } from '#lib/post/report.ts';
import type { PostDay } from '#lib/post/schema.ts';

/**
 * Sort entries under their days. A heading among the days that says none is reported (`day-unknown`) and its entries are
 * kept; so is a day that comes twice (`day-twice`), and one without entries (`day-empty`).
 */
export function groupByDay(parts: readonly ListPart[], file: VFile): PostDay[] {
  const depths = new Set(parts.flatMap((part) => (part.kind === 'day' ? [part.depth] : [])));
  const days: PostDay[] = [];
  const said = new Map<string, PostDay>();
  parts.forEach((part, index) => {
    if (part.kind === 'entry') {
      if (days.length === 0) days.push(undated(part));
      days.at(-1)?.entries.push(part.entry);
    } else if (part.kind === 'day') {
      const day = dayOf(part, part.says);
      reportTwice(day, said, file);
      days.push(day);
    } else if (looksLikeDay(part.text) || (depths.has(part.depth) && parts[index + 1]?.kind === 'entry')) {
      const reason = `Unexpected day \`${part.text}\`, expected one such as \`Tuesday\`, \`21 May\` or \`Day 2\``;
      reportError(file, { reason, place: part.position, ruleId: 'day-unknown' });
      days.push(dayOf(part, null));
    }
  });
  // A list without any entry is reported once, as a whole.
  if (days.some(({ entries }) => entries.length > 0)) for (const day of days) reportEmpty(day, file);
  return days;
}

const dayOf = ({ text, position }: DayPart | LabelPart, says: PostDay['says']): PostDay => ({
  heading: text,
  says,
  position,
  entries: [],
});

const undated = ({ entry }: EntryPart): PostDay => ({
  heading: null,
  says: null,
  position: entry.position,
  entries: [],
});

function reportTwice(day: PostDay, said: Map<string, PostDay>, file: VFile) {
  const key = JSON.stringify(day.says);
  const first = said.get(key);
  if (!first) {
    said.set(key, day);
    return;
  }
  const reason = `Unexpected second \`${day.heading}\`, expected each day once (the first is in line ${first.position.start.line})`;
  reportError(file, { reason, place: day.position, ruleId: 'day-twice' });
}

function reportEmpty({ heading, position, entries }: PostDay, file: VFile) {
  if (entries.length > 0) return;
  const reason = `Unexpected day \`${heading}\` without talks, expected at least one`;
  reportWarning(file, { reason, place: position, ruleId: 'day-empty' });
}
