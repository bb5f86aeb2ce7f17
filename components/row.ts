import type { Kind } from '#lib/talk/schema.ts';

/** A talk as a row shows it: plain, so that it can be sent to the browser as it is. */
export interface Row {
  slug: string;
  videoId: string;
  kind: Kind;
  title: string;
  conference: string;
  date: string | null;
  speakers: Credit[];
  topics: { slug: string; name: string }[];
  notes: { report: string; anchor: string; heading: string }[];
}

export interface Credit {
  slug: string;
  name: string;
  role: string | null;
  company: string | null;
  companySlug: string | null;
}

/** The rows of one day of one conference; those of no known day come together. */
export interface DayRows {
  conference: string;
  date: string | null;
  rows: Row[];
}

/** Divide rows by day. Days and rows keep the order in which they come. */
export function byDay(rows: readonly Row[]): DayRows[] {
  const days = new Map<string, DayRows>();
  for (const row of rows) {
    const { conference, date } = row;
    const key = `${conference} ${date}`;
    const day = days.get(key);
    if (day) day.rows.push(row);
    else days.set(key, { conference, date, rows: [row] });
  }
  return [...days.values()];
}
