import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { VFile } from 'vfile';
import { count } from '#lib/wording/counts.ts';
import { assemble } from './assemble.ts';
import { formatMessage } from './messages.ts';
import { reportError } from './report.ts';
import type { Catalogue } from './schema.ts';
import { readSources, type Sources } from './sources.ts';

declare global {
  var catalogues: Map<string, Catalogue> | undefined;
}

/** On the global object, since Next gives pages and route handlers modules of their own in one process. */
const catalogues = (globalThis.catalogues ??= new Map());

/**
 * The catalogue of a data folder, read once per process. Throws one error that lists every error of the check with its
 * place, so that a build fails; warnings are in `messages`.
 */
export function loadCatalogue(dataDir = 'data'): Catalogue {
  const known = catalogues.get(dataDir);
  if (known) return known;
  const catalogue = assemble(readData(dataDir));
  const errors = catalogue.messages.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    throw new Error(
      [`${count(errors.length, 'error')} in ${dataDir}:`, ...errors.map(formatMessage)].join('\n'),
    );
  }
  catalogues.set(dataDir, catalogue);
  return catalogue;
}

/**
 * Read a data folder without joining or throwing: the messages are on the files. Reported beside the rules of
 * `readSources` are what cannot be read (`file-unreadable`) and links that lead out of the folder (`file-outside`).
 * `instead` gives texts by path that stand in for files, or beside them: data as it would be.
 */
export function readData(dataDir = 'data', instead: ReadonlyMap<string, string> = new Map()): Sources {
  const root = dataDir.replace(/(?<=.)\/+$/, '');
  const found = [
    ...filesUnder(root, root).filter(({ path }) => !instead.has(path)),
    ...Array.from(instead, ([path, value]) => new VFile({ path, value })),
  ];
  const sources = readSources(
    found.filter(({ messages }) => messages.length === 0),
    root,
  );
  return { ...sources, files: [...sources.files, ...found.filter((file) => !sources.files.includes(file))] };
}

/** How deep data lies: `<conference>/reports/<report>.md`. */
const DEPTH = 3;

/** The files of a folder, with their bytes where we read such files; hidden ones are left alone. */
function filesUnder(path: string, root: string, depth = 0): VFile[] {
  const file = new VFile({ path });
  try {
    if (!isWithin(realpathSync(path), realpathSync(root))) {
      const reason = `Unexpected link out of \`${root}\`, expected a file within it`;
      return failed(file, 'file-outside', reason);
    }
    const kind = statSync(path);
    if (kind.isDirectory()) {
      if (depth === DEPTH) return failed(file, 'file-unknown', 'Unexpected folder, expected only files here');
      const names = readdirSync(path).filter((name) => !name.startsWith('.'));
      return names.flatMap((name) => filesUnder(join(path, name), root, depth + 1));
    }
    if (!kind.isFile()) return failed(file, 'file-unreadable', 'Unexpected device or pipe, expected a file');
    if (/\.(?:md|yaml|csv)$/.test(path)) file.value = readFileSync(path);
    return [file];
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return failed(file, 'file-unreadable', `Unexpected failure to read, expected a readable file: ${detail}`);
  }
}

function failed(file: VFile, ruleId: string, reason: string): VFile[] {
  reportError(file, { ruleId, reason });
  return [file];
}

const isWithin = (path: string, root: string) => path === root || path.startsWith(root + sep);
