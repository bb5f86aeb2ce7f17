import type { Catalogue, Conference, Report, Talk } from '#lib/catalogue/schema.ts';

// Feeds, calendars and the sitemap say by these days what is new. They stand in the data, so that every build says the same.

/** The last of some days, or `null` if none is known. */
export const latestDay = (days: readonly (string | null)[]): string | null =>
  days.reduce((last, day) => (day !== null && (last === null || last < day) ? day : last), null);

/** The day on which a report came to be in the data: that kept for it or, failing that, the day it was published. */
export const reportAdded = ({ added, date }: Report): string | null => added ?? date;

const added = new WeakMap<Catalogue, Map<string, string | null>>();

/** When reports were added, by their slugs: found once for a catalogue, as every talk asks. */
function reportDays(catalogue: Catalogue): Map<string, string | null> {
  const days =
    added.get(catalogue) ?? new Map(catalogue.reports.map((report) => [report.slug, reportAdded(report)]));
  added.set(catalogue, days);
  return days;
}

/** The day on which a talk last changed: that on which it was added, or a report with a note on it, whichever is later. */
export function talkChanged(catalogue: Catalogue, { added, notes }: Talk): string | null {
  const days = reportDays(catalogue);
  return latestDay([added, ...notes.map(({ report }) => days.get(report) ?? null)]);
}

/** The day to date a talk by in formats that require one: its last change or, where that is not known, when it was given. */
export const talkStamp = (catalogue: Catalogue, talk: Talk, { days }: Pick<Conference, 'days'>): string =>
  talkChanged(catalogue, talk) ?? talk.date ?? days.at(-1) ?? '1970-01-01';
