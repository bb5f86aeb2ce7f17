import type { VFile } from 'vfile';
import { fromVideos } from './from-youtube.ts';
import { type Imported, newImport } from './imported.ts';
import { reportNoTitles } from './no-titles.ts';
import { readCsv } from '#lib/playlist/csv.ts';
import { reportError } from '#lib/playlist/report.ts';
import { indexSource } from '#lib/source/source.ts';
import { readVideoUrl } from '#lib/video.ts';

const ID = /^video (?:id|url)$/i;
const TITLE = /^(?:video )?title(?: \(original\))?$/i;

/** Whether a text is a playlist from Google Takeout. The header may come first or after the playlist's own details. */
export const isTakeout = (text: string): boolean =>
  text
    .slice(0, 10_000)
    .split(/\r\n|\n|\r/)
    .some((line) => line.split(',').some((cell) => ID.test(cell.trim())));

/** Read a playlist from Google Takeout. Many have no titles; the message then says where to get them. */
export function fromTakeout(text: string, file: VFile): Imported {
  const { records, problem } = readCsv(text);
  if (problem) {
    const { reason, start, end } = problem;
    reportError(file, { ruleId: 'csv-syntax', reason, place: indexSource(text).position(start, end) });
    return newImport();
  }
  const values = records.map((cells) => cells.map(({ value }) => value.trim()));
  const head = values.findIndex((cells) => cells.some((cell) => ID.test(cell)));
  const columns = values[head] ?? [];
  const [id, title] = [ID, TITLE].map((name) => columns.findIndex((column) => name.test(column)));
  if (id === undefined || title === undefined || title < 0) {
    reportNoTitles(file);
    return newImport();
  }
  const videos = values.slice(head + 1).map((cells) => {
    const cell = cells[id] ?? '';
    return { id: readVideoUrl(cell)?.id ?? cell, title: cells[title] };
  });
  return fromVideos(videos, { file, name: null, playlist: null });
}
