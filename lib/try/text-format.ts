import { detectFormat, type Format } from '#lib/import/detect.ts';

/** What a pasted text is read as: a report, titles line by line, or one of the formats of `sessions import`. */
export type TextFormat = 'report' | 'titles' | Exclude<Format, 'markdown'>;

/** Columns that only our own playlists begin with. */
const PLAYLIST = /^\uFEFF?"?track"?,"?entry"?,/;

/**
 * Tell what a text is. Where `sessions import` guesses from a comma that a file may be CSV, this is about texts that
 * people wrote, so only a playlist's own first line counts. Titles are told from a report by whoever read both.
 */
export function formatOf(text: string): Exclude<TextFormat, 'titles'> {
  const format = detectFormat(text.replace(/^\uFEFF/, ''));
  if (format === null || format === 'markdown') return 'report';
  return format === 'csv' && !PLAYLIST.test(text) ? 'report' : format;
}
