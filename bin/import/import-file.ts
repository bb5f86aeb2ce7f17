import { statSync } from 'node:fs';
import { VFile } from 'vfile';
import type { ConferenceFile } from '#lib/catalogue/schema.ts';
import { DATA, decode, reportBytes } from '#lib/source/decode.ts';
import { detectFormat, type Format, FORMATS } from '#lib/import/detect.ts';
import { fromCalendar } from '#lib/import/from-calendar.ts';
import { fromPyvideo } from '#lib/import/from-pyvideo.ts';
import { fromSchedule } from '#lib/import/from-schedule.ts';
import { fromYoutube } from '#lib/import/from-youtube.ts';
import type { Imported } from '#lib/import/imported.ts';
import { parseJson } from '#lib/import/json.ts';
import { readPlaylist } from '#lib/playlist/read-playlist.ts';
import type { PlaylistRow } from '#lib/playlist/schema.ts';
import { fromMarkdown } from '#lib/import/from-markdown.ts';
import { readFile } from '#bin/read-file.ts';
import { UsageError } from '#bin/usage.ts';

/** What a file gave, and what is wrong with it: messages are on `file`. */
export interface ImportedFile extends Imported {
  file: VFile;
  format: Format;
}

/** Read a file to import; one that is too large is told from its size, unread. */
export function importFile(path: string, format: Format | null, facts: ConferenceFile): ImportedFile {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size > DATA.bytes) {
    const file = new VFile({ path });
    reportBytes(file, size, DATA);
    return { file, format: format ?? 'csv', rows: [], skipped: new Map() };
  }
  const file = readFile(path);
  const text = decode(file, DATA)?.text;
  if (text === undefined) return { file, format: format ?? 'csv', rows: [], skipped: new Map() };
  const found = format ?? detectFormat(text);
  if (!found) {
    const known = FORMATS.map((name) => `\`${name}\``).join(', ');
    throw new UsageError(`Unexpected content of \`${path}\`, expected one of ${known}: name it by --format`);
  }
  return { file, format: found, ...READERS[found](text, file, facts) };
}

type Reader = (text: string, file: VFile, facts: ConferenceFile) => Imported;

const READERS: Record<Format, Reader> = {
  csv: (_, file) => ({ rows: readPlaylist(file).map(withoutPlace), skipped: new Map() }),
  'yt-dlp': (text, file) => fromJson(text, file, fromYoutube),
  pyvideo: (text, file) => fromJson(text, file, fromPyvideo),
  schedule: (text, file) => fromJson(text, file, fromSchedule),
  ics: (text, file, { timeZone }) => fromCalendar(text, file, timeZone),
  markdown: (_, file, facts) => fromMarkdown(file, facts),
};

function fromJson(text: string, file: VFile, read: (value: unknown, file: VFile) => Imported): Imported {
  const value = parseJson(text, file);
  return value === undefined ? { rows: [], skipped: new Map() } : read(value, file);
}

const withoutPlace = ({
  position: _position,
  place: _place,
  ...row
}: PlaylistRow & Record<'position' | 'place', unknown>) => row;
