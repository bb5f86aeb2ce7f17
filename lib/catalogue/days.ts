import type { PostDay } from '#lib/post/schema.ts';
import { weekday, weekdayNumber } from '#lib/wording/dates.ts';
import { listOr } from '#lib/wording/lists.ts';
import type { Problem } from '#lib/source/report.ts';
import type { ConferenceFile } from './files.ts';

export interface DatedDay {
  date: string | null;
  problem: Omit<Problem, 'place'> | null;
}

/**
 * Find the day of the conference that a heading of the session list means: a date, a weekday (`Tuesday`) or a number
 * (`Day 2`). `before` is the date of the heading above it, or `null` for the first. Gives the date, `null` if there is
 * none, and the problem to report: a day that the conference does not have (`day-outside`), a weekday that it has twice
 * (`day-ambiguous`), in which case the first one after `before` is taken, or a weekday beside the date of another
 * (`day-disagrees`).
 */
export function dateOf(day: PostDay, facts: ConferenceFile, before: string | null): DatedDay {
  if (!day.says) return { date: null, problem: null };
  const candidates = candidatesFor(day, facts);
  const date = candidates.find((candidate) => !before || candidate > before) ?? candidates[0] ?? null;
  const heading = day.heading ?? '';
  if (!date) {
    const known = facts.days.map((known) => `${weekday(known)} ${known}`).join(', ');
    const reason = `Unexpected day \`${heading}\`, expected one of the conference's: ${known}`;
    return { date, problem: { severity: 'error', ruleId: 'day-outside', reason } };
  }
  if (candidates.length === 1) return { date, problem: disagreement(day, date, facts) };
  const reason = `Unexpected day \`${heading}\`, expected a date, as it can be ${listOr(candidates)}; read as ${date}`;
  return { date, problem: { severity: 'warning', ruleId: 'day-ambiguous', reason } };
}

/** A weekday with a date of no known year beside it is that date, where the conference has both on one day. */
function candidatesFor({ says, both }: PostDay, facts: ConferenceFile): string[] {
  const said = says ? datesSaid(says, facts) : [];
  const agreed = said.filter((day) => day.slice(5) === both.monthDay);
  return agreed.length > 0 ? agreed : said;
}

/** A weekday and a date that are not of one day of the conference; with the year known, the report itself has said so. */
function disagreement(
  { heading, says, both }: PostDay,
  date: string,
  facts: ConferenceFile,
): DatedDay['problem'] {
  if (says && 'date' in says) return null;
  const isRight =
    (both.weekday === null || both.weekday === weekdayNumber(date)) &&
    (both.monthDay === null || both.monthDay === date.slice(5));
  if (isRight) return null;
  const meant = facts.days.find((day) => day.slice(5) === both.monthDay);
  const said = meant ? `${meant} is a ${weekday(meant)}` : `${date} is a ${weekday(date)}`;
  const reason = `Unexpected day \`${heading ?? ''}\`, expected weekday and date to agree: ${said}; read as ${date}`;
  return { severity: 'warning', ruleId: 'day-disagrees', reason };
}

function datesSaid(says: NonNullable<PostDay['says']>, { days, dayOne }: ConferenceFile): string[] {
  if ('date' in says) return days.filter((day) => day === says.date);
  if ('monthDay' in says) return days.filter((day) => day.slice(5) === says.monthDay);
  if ('weekday' in says) return days.filter((day) => weekdayNumber(day) === says.weekday);
  const index = (dayOne ? days.indexOf(dayOne) : 0) + says.ordinal - 1;
  return days.filter((_, at) => at === index);
}
