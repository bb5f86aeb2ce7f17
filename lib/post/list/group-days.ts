import type { VFile } from 'vfile';
import { looksLikeDay, readBoth } from '#lib/post/days.ts';
import type { DayPart, EntryPart, LabelPart, ListPart } from './entry.ts';
import { reportError, reportWarning } from '#lib/post/report.ts';
import type { PostDay } from '#lib/post/schema.ts';
import { weekday, weekdayNumber } from '#lib/wording/dates.ts';

/**
 * Group entries by day. Lists of the same day (one for each track, for instance) are merged. Reports a heading among
 * the days that cannot be read as one (`day-unknown`, its entries are kept), a day that occurs twice in one list
 * (`day-twice`) and a day without entries (`day-empty`).
 */
export function groupByDay(parts: readonly ListPart[], file: VFile): PostDay[] {
  const depths = new Set(parts.flatMap((part) => (part.kind === 'day' ? [part.depth] : [])));
  const days: PostDay[] = [];
  const earlier = new Map<string, PostDay>();
  const said = new Map<string, PostDay>();
  let current: PostDay | null = null;
  const begin = (day: PostDay) => {
    days.push(day);
    current = day;
  };
  parts.forEach((part, index) => {
    if (part.kind === 'start') {
      for (const [key, day] of said) if (!earlier.has(key)) earlier.set(key, day);
      said.clear();
      current = null;
    } else if (part.kind === 'entry') {
      if (!current) begin(undated(part));
      current?.entries.push(part.entry);
    } else if (part.kind === 'day') {
      const day = dayOf(part, part.says);
      const known = earlier.get(keyOf(day));
      if (known) current = known;
      else begin(day);
      reportTwice(day, said, file);
      reportDisagreement(day, file);
    } else if (looksLikeDay(part.text) || (depths.has(part.depth) && parts[index + 1]?.kind === 'entry')) {
      const reason = `Unexpected day \`${part.text}\`, expected one such as \`Tuesday\`, \`21 May\` or \`Day 2\``;
      reportError(file, { reason, place: part.position, ruleId: 'day-unknown' });
      begin(dayOf(part, null));
    }
  });
  // If no day has entries, that is reported once for the whole list.
  if (days.some(({ entries }) => entries.length > 0)) for (const day of days) reportEmpty(day, file);
  return days;
}

const keyOf = ({ says }: PostDay) => JSON.stringify(says);

const dayOf = ({ text, position }: DayPart | LabelPart, says: PostDay['says']): PostDay => ({
  heading: text,
  says,
  both: readBoth(text),
  position,
  entries: [],
});

const undated = ({ entry }: EntryPart): PostDay => ({
  heading: null,
  says: null,
  both: { weekday: null, monthDay: null },
  position: entry.position,
  entries: [],
});

function reportTwice(day: PostDay, said: Map<string, PostDay>, file: VFile) {
  const first = said.get(keyOf(day));
  if (!first) {
    said.set(keyOf(day), day);
    return;
  }
  const reason = `Unexpected second \`${day.heading}\`, expected each day once (the first is in line ${first.position.start.line})`;
  reportError(file, { reason, place: day.position, ruleId: 'day-twice' });
}

/** Report a weekday that does not fit the date beside it, if the year is known. */
function reportDisagreement({ heading, says, both, position }: PostDay, file: VFile) {
  if (!says || !('date' in says) || both.weekday === null || weekdayNumber(says.date) === both.weekday)
    return;
  const reason = `Unexpected day \`${heading}\`, expected weekday and date to agree: ${says.date} is a ${weekday(says.date)}`;
  reportWarning(file, { reason, place: position, ruleId: 'day-disagrees' });
}

function reportEmpty({ heading, position, entries }: PostDay, file: VFile) {
  if (entries.length > 0) return;
  const reason = `Unexpected day \`${heading}\` without talks, expected at least one`;
  reportWarning(file, { reason, place: position, ruleId: 'day-empty' });
}
