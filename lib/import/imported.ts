import type { PlaylistRow } from '#lib/playlist/schema.ts';
import { withoutHidden } from '#lib/source/decode.ts';

/** What an importer read from a file. */
export interface Imported {
  rows: PlaylistRow[];
  /** How many items were left out, by reason. */
  skipped: Map<string, number>;
  /** What the file says about the conference itself. */
  about: About;
}

/** Facts about a conference, as far as a file gives them. */
export interface About {
  name: string | null;
  /** Empty if the file gives none. */
  days: readonly string[];
  timeZone: string | null;
  /** YouTube's id of the playlist. */
  playlist: string | null;
}

export const NOTHING_SAID: About = { name: null, days: [], timeZone: null, playlist: null };

/** A new import without rows, for a reader to fill. */
export const newImport = (about: Partial<About> = {}): Imported => ({
  rows: [],
  skipped: new Map(),
  about: { ...NOTHING_SAID, ...about, name: orNull(about.name ?? null) },
});

const EMPTY: PlaylistRow = {
  track: null,
  entry: '',
  videoId: null,
  recording: null,
  slides: null,
  speakers: null,
  date: null,
  start: null,
  end: null,
  room: null,
  abstract: null,
  source: null,
};

/** Make a row from what a source knows. Cells of only white space become empty; invisible characters are left out. */
export function toRow(fields: Partial<PlaylistRow> & { entry: string }): PlaylistRow {
  const row = { ...EMPTY, ...fields };
  return {
    ...row,
    entry: oneLine(row.entry),
    track: orNull(row.track),
    room: orNull(row.room),
    speakers: row.speakers && withoutHidden(row.speakers),
    abstract: (row.abstract && withoutHidden(row.abstract).trim()) || null,
  };
}

const oneLine = (text: string) => withoutHidden(text).replace(/\s+/g, ' ').trim();
const orNull = (text: string | null) => (text === null ? null : oneLine(text) || null);

/** Count an item that is left out. */
export function skip({ skipped }: Pick<Imported, 'skipped'>, reason: string): void {
  skipped.set(reason, (skipped.get(reason) ?? 0) + 1);
}

/** Every day from the first to the last; empty if that is longer than any conference. */
export function daysBetween(first: string, last: string): string[] {
  const [start, end] = [Date.parse(`${first}T00:00:00Z`), Date.parse(`${last}T00:00:00Z`)];
  const length = (end - start) / DAY + 1;
  if (!(length >= 1 && length <= MOST_DAYS)) return [];
  return Array.from({ length }, (_, at) => new Date(start + at * DAY).toISOString().slice(0, 10));
}

const DAY = 24 * 60 * 60 * 1000;
/** Longer than any conference: beyond this, one of the two dates must be wrong. */
const MOST_DAYS = 60;
