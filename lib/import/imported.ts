import type { PlaylistRow } from '#lib/playlist/schema.ts';

/** What an importer made of a file. */
export interface Imported {
  rows: PlaylistRow[];
  /** What the file holds and the playlist does not take, counted by its reason. */
  skipped: Map<string, number>;
  /** What the file says of the conference itself. */
  about: About;
}

/** Facts of a conference, as far as a file says them. */
export interface About {
  name: string | null;
  /** Empty where the file says none. */
  days: readonly string[];
  timeZone: string | null;
  /** YouTube's id of the playlist. */
  playlist: string | null;
}

export const NOTHING_SAID: About = { name: null, days: [], timeZone: null, playlist: null };

/** An import without a row, to be filled. */
export const newImport = (about: Partial<About> = {}): Imported => ({
  rows: [],
  skipped: new Map(),
  about: { ...NOTHING_SAID, ...about },
});

const EMPTY: PlaylistRow = {
  track: null,
  entry: '',
  videoId: null,
  slides: null,
  speakers: null,
  date: null,
  start: null,
  end: null,
  room: null,
  abstract: null,
  source: null,
};

/** A row of what a source knows; white space alone is nothing. */
export function toRow(fields: Partial<PlaylistRow> & { entry: string }): PlaylistRow {
  const row = { ...EMPTY, ...fields };
  return {
    ...row,
    entry: oneLine(row.entry),
    track: orNull(row.track),
    room: orNull(row.room),
    abstract: row.abstract?.trim() || null,
  };
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const orNull = (text: string | null) => (text === null ? null : oneLine(text) || null);

/** Count something that is not taken. */
export function skip({ skipped }: Pick<Imported, 'skipped'>, reason: string): void {
  skipped.set(reason, (skipped.get(reason) ?? 0) + 1);
}

/** Each day from the first to the last; none where that is more than a conference lasts. */
export function daysBetween(first: string, last: string): string[] {
  const [start, end] = [Date.parse(`${first}T00:00:00Z`), Date.parse(`${last}T00:00:00Z`)];
  const length = (end - start) / DAY + 1;
  if (!(length >= 1 && length <= MOST_DAYS)) return [];
  return Array.from({ length }, (_, at) => new Date(start + at * DAY).toISOString().slice(0, 10));
}

const DAY = 24 * 60 * 60 * 1000;
/** More days than any conference has: beyond them, one of the two dates is a slip. */
const MOST_DAYS = 60;
