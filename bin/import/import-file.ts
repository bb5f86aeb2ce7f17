import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { DATA, decode, reportBytes } from '#lib/source/decode.ts';
import { detectFormat, type Format, FORMATS } from '#lib/import/detect.ts';
import { fromPyvideoFolder } from '#lib/import/from-pyvideo.ts';
import { type Imported, newImport } from '#lib/import/imported.ts';
import { parseJson } from '#lib/import/json.ts';
import { type NoTalk, withoutNoTalks } from '#lib/import/no-talks.ts';
import { withoutLongCells } from '#lib/import/long-cells.ts';
import { formatOf } from '#lib/try/text-format.ts';
import { listOfTitles, moveToTitles } from '#lib/try/titles.ts';
import { readFile } from '#bin/read-file.ts';
import { UsageError } from '#bin/usage.ts';
import { type Known, READERS } from '#lib/import/readers.ts';

/** What was read from a path; problems are messages on the files. */
export interface ImportedFile extends Imported {
  files: VFile[];
  /** Breaks, meals and the like, which were left out. */
  noTalks: NoTalk[];
}

/** Read a file to import, or a folder of pyvideo.org's records. Breaks and the like are left out. */
export function importFile(path: string, format: Format | null, known: Known): ImportedFile {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const { files, imported } = isFolder ? readFolder(path) : readOne(path, format, known);
  const [first] = files;
  const { rows, noTalks } = withoutNoTalks(imported.rows);
  return { ...imported, files, noTalks, rows: first ? withoutLongCells(rows, first) : rows };
}

interface Read {
  files: VFile[];
  imported: Imported;
}

function readOne(path: string, format: Format | null, known: Known): Read {
  const { file, text } = textOf(path);
  if (text === null) return { files: [file], imported: newImport() };
  const titles = format === null && !/\.csv$/i.test(path) ? titlesIn(text) : null;
  if (titles !== null) {
    const list = new VFile({ path: file.path, value: titles });
    const imported = READERS.markdown(titles, list, known);
    moveToTitles(list, text);
    list.value = text;
    return { files: [list], imported };
  }
  const found = format ?? detectFormat(text);
  if (!found) {
    const names = FORMATS.map((name) => `\`${name}\``).join(', ');
    throw new UsageError(`Unexpected content of \`${path}\`, expected one of ${names}: name it by --format`);
  }
  return { files: [file], imported: READERS[found](text, file, known) };
}

/** Titles, one a line, as a Markdown list; `null` if a text is none. */
const titlesIn = (text: string) => (formatOf(text) === 'report' ? listOfTitles(text) : null);

/** Read a file. If it is too large, that is reported without reading it. */
function textOf(path: string): { file: VFile; text: string | null } {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  const file = size > DATA.bytes ? new VFile({ path }) : readFile(path);
  if (size > DATA.bytes) reportBytes(file, size, DATA);
  return { file, text: size > DATA.bytes ? null : (decode(file, DATA)?.text ?? null) };
}

/** pyvideo.org has a folder for each conference, with `category.json` and a folder `videos` of one record per talk. */
function readFolder(path: string): Read {
  const inside = join(path, 'videos');
  const folders = existsSync(inside) ? [path, inside] : [path];
  const names = folders.flatMap((folder) => jsonIn(folder).map((name) => join(folder, name)));
  if (names.length === 0) {
    const expected = 'a file, or a folder of pyvideo.org’s records (`*.json`)';
    throw new UsageError(`Unexpected folder \`${path}\` without such files, expected ${expected}`);
  }
  const files: VFile[] = [];
  const records = names.flatMap((name) => {
    const { file, text } = textOf(name);
    files.push(file);
    const value = text === null ? undefined : parseJson(text, file);
    return value === undefined ? [] : [{ file, value }];
  });
  return { files, imported: fromPyvideoFolder(records) };
}

const jsonIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted();
