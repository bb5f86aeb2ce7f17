import type { Extras } from '#lib/search/facets.ts';
import type { RecordingState } from '#lib/recording.ts';
import type { Kind } from '#lib/talk/schema.ts';

/** What a row shows of a talk: plain data, sent to the browser as JSON. */
export interface Row extends Extras {
  slug: string;
  /** The recording to watch: YouTube's id, or the address of another; null where there is none. */
  recording: string | null;
  /** Why there is none, where that is known. */
  recordingState?: RecordingState;
  kind: Kind;
  title: string;
  conference: string;
  /** The year of the conference. */
  year: string;
  date: string | null;
  track: { slug: string; name: string } | null;
  /** Left out where it is not known. */
  room?: string;
  speakers: RowSpeaker[];
  topics: RowTopic[];
  notes: { report: string; anchor: string; heading: string }[];
  /** Whether to say that a trip report lists it: only where the list holds other talks, too. */
  inReport: boolean;
}

export interface RowTopic {
  slug: string;
  name: string;
  /** Found by, but not shown. */
  unlisted?: boolean;
}

/** The topics that a row shows. */
export const topicsShown = ({ topics }: Pick<Row, 'topics'>) => topics.filter(({ unlisted }) => !unlisted);

export interface RowSpeaker {
  slug: string;
  name: string;
  role: string | null;
  company: string | null;
  companySlug: string | null;
}

/** The rows of one day of a conference or, where no day is known, of one track. Or of one conference of several. */
export interface RowGroup {
  conference: string;
  date: string | null;
  track: Row['track'];
  rows: Row[];
}

/** Group rows by day, and those without a known day by track, in the order in which they come. */
export const byDay = (rows: readonly Row[]): RowGroup[] =>
  group(rows, ({ conference, date, track }) => ({ conference, date, track: date === null ? track : null }));

/** Group the rows of several conferences by conference, in the order in which they come. */
export const byConference = (rows: readonly Row[]): RowGroup[] =>
  group(rows, ({ conference }) => ({ conference, date: null, track: null }));

function group(rows: readonly Row[], groupOf: (row: Row) => Omit<RowGroup, 'rows'>): RowGroup[] {
  const groups = new Map<string, RowGroup>();
  for (const row of rows) {
    const own = groupOf(row);
    const key = `${own.conference} ${groupAnchor(own)}`;
    const known = groups.get(key);
    if (known) known.rows.push(row);
    else groups.set(key, { ...own, rows: [row] });
  }
  return [...groups.values()];
}

/** The id of a group's heading, for links to it. */
export const groupAnchor = ({ date, track }: Pick<RowGroup, 'date' | 'track'>) =>
  date ? `day-${date}` : track ? `track-${track.slug}` : 'undated';
