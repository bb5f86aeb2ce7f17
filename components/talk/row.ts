import type { Extras } from '#lib/search/facets.ts';
import type { Kind } from '#lib/talk/schema.ts';

/** A talk as a row shows it: plain, so that it can be sent to the browser as it is. */
export interface Row extends Extras {
  slug: string;
  videoId: string;
  kind: Kind;
  title: string;
  conference: string;
  date: string | null;
  track: { slug: string; name: string } | null;
  speakers: RowSpeaker[];
  topics: { slug: string; name: string }[];
  notes: { report: string; anchor: string; heading: string }[];
  /** Said where a list holds talks of a trip report and others. */
  inReport: boolean;
}

export interface RowSpeaker {
  slug: string;
  name: string;
  role: string | null;
  company: string | null;
  companySlug: string | null;
}

/** The rows of one day of one conference; where no day is known, those of one track. */
export interface DayRows {
  conference: string;
  date: string | null;
  track: Row['track'];
  rows: Row[];
}

/** Divide rows by day, and those of no known day by track. The parts and their rows keep the order in which they come. */
export function byDay(rows: readonly Row[]): DayRows[] {
  const days = new Map<string, DayRows>();
  for (const row of rows) {
    const { conference, date } = row;
    const track = date === null ? row.track : null;
    const key = `${conference} ${partId({ date, track })}`;
    const day = days.get(key);
    if (day) day.rows.push(row);
    else days.set(key, { conference, date, track, rows: [row] });
  }
  return [...days.values()];
}

/** The anchor of a part within a programme. */
export const partId = ({ date, track }: Pick<DayRows, 'date' | 'track'>) =>
  date ? `day-${date}` : track ? `track-${track.slug}` : 'undated';
