import type { PlaylistRow } from '#lib/playlist/schema.ts';

/** What an importer made of a file. Places are where a row stands in it, for messages and tables. */
export interface Imported {
  rows: PlaylistRow[];
  /** What the file holds and the playlist does not take, by its reason. */
  skipped: Map<string, number>;
}

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
  return { ...row, track: orNull(row.track), room: orNull(row.room), abstract: row.abstract?.trim() || null };
}

const orNull = (text: string | null) => text?.replace(/\s+/g, ' ').trim() || null;

/** Count something that is not taken. */
export function skip({ skipped }: Pick<Imported, 'skipped'>, reason: string): void {
  skipped.set(reason, (skipped.get(reason) ?? 0) + 1);
}

/** An entry of separate fields, in the words of the grammar that reads it: `Title - A & B`. */
export function toEntry(title: string, names: readonly string[]): string {
  const known = names.map((name) => name.trim()).filter((name) => name !== '');
  const separator = known.some((name) => name.includes(',')) ? '; ' : ' & ';
  return [title.trim(), known.join(separator)].filter(Boolean).join(' - ');
}
