import { WEEKDAYS } from '#lib/wording/dates.ts';
import type { SearchResult } from './search.ts';

const DAYS = new Set(WEEKDAYS.map((day) => day.toLowerCase()));

/** How many of the rows found have no known day, if a day was asked for; 0 if none was. */
export const undatedAmong = (
  { rows, clauses, missing }: Pick<SearchResult, 'rows' | 'clauses' | 'missing'>,
  dayOf: (row: number) => string | null | undefined,
): number =>
  clauses.some(({ field }) => field === 'day') || missing.some((word) => DAYS.has(word))
    ? rows.reduce((sum, row) => sum + Number(dayOf(row) === null), 0)
    : 0;
