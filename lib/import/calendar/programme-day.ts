import type { PlaylistRow } from '#lib/playlist/schema.ts';
import { DAWN } from '#lib/wording/dates.ts';

/** The day before a date. */
const dayBefore = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) - 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

/**
 * Move what begins after midnight to the programme day that it belongs to, as sources of exact times put it on the next
 * date. A programme day is one of `days` or, if those are unknown, a date on which something begins in the daytime.
 */
export function onProgrammeDays(rows: readonly PlaylistRow[], days: readonly string[] | null): PlaylistRow[] {
  const known = new Set(
    days ?? rows.flatMap(({ date, start }) => (date !== null && (start ?? DAWN) >= DAWN ? [date] : [])),
  );
  return rows.map((row) => {
    if (row.date === null || row.start === null || row.start >= DAWN) return row;
    const before = dayBefore(row.date);
    return known.has(before) ? { ...row, date: before } : row;
  });
}
