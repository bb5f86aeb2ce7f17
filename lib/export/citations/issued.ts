import type { Conference, Talk } from '#lib/catalogue/schema.ts';

/**
 * When a talk was given, as exactly as is known: its day, else the month or the year of its conference. As in ISO 8601:
 * `2019-05-21`, `2019-05`, `2019`.
 */
export function issued({ date }: Pick<Talk, 'date'>, { days }: Pick<Conference, 'days'>): string | null {
  if (date !== null) return date;
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  return first.slice(0, 7) === last.slice(0, 7) ? first.slice(0, 7) : first.slice(0, 4);
}
