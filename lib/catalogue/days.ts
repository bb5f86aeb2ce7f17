import type { PostDay } from '#lib/post/schema.ts';
import { weekday, weekdayNumber } from '#lib/wording/dates.ts';
import { listOr } from '#lib/wording/lists.ts';
import type { Problem } from '#lib/source/report.ts';
import type { ConferenceFile } from './schema.ts';

export interface DatedDay {
  date: string | null;
  problem: Omit<Problem, 'place'> | null;
}

/**
 * Find the day of the conference that a heading of the session list means: a date, a weekday (`Tuesday`) or a number
 * (`Day 2`). `before` is the date of the heading above it, or `null` for the first. Gives the date, `null` if there is
 * none, and the problem to report: a day that the conference does not have (`day-outside`), or a weekday that it has
 * twice (`day-ambiguous`), in which case the first one after `before` is taken.
 */
export function dateOf(day: PostDay, facts: ConferenceFile, before: string | null): DatedDay {
  if (!day.says) return { date: null, problem: null };
  const candidates = datesSaid(day.says, facts);
  const date = candidates.find((candidate) => !before || candidate > before) ?? candidates[0] ?? null;
  const heading = day.heading ?? '';
  if (!date) {
    const known = facts.days.map((known) => `${weekday(known)} ${known}`).join(', ');
    const reason = `Unexpected day \`${heading}\`, expected one of the conference's: ${known}`;
    return { date, problem: { severity: 'error', ruleId: 'day-outside', reason } };
  }
  if (candidates.length === 1) return { date, problem: null };
  const reason = `Unexpected day \`${heading}\`, expected a date, as it can be ${listOr(candidates)}; read as ${date}`;
  return { date, problem: { severity: 'warning', ruleId: 'day-ambiguous', reason } };
}

function datesSaid(says: NonNullable<PostDay['says']>, { days, dayOne }: ConferenceFile): string[] {
  if ('date' in says) return days.filter((day) => day === says.date);
  if ('weekday' in says) return days.filter((day) => weekdayNumber(day) === says.weekday);
  const index = (dayOne ? days.indexOf(dayOne) : 0) + says.ordinal - 1;
  return days.filter((_, at) => at === index);
}
