import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, normalize, sep } from 'node:path';
import { VFile } from 'vfile';
import { count } from '#lib/wording/counts.ts';
import { assemble } from './assemble.ts';
import { formatMessage } from './messages.ts';
import { checkSeal } from './names/seal.ts';
import { reportError } from './reporter.ts';
import type { Catalogue } from './schema.ts';
import { readSources, type Sources } from './sources.ts';

declare global {
  var catalogues: Map<string, Catalogue> | undefined;
}

/** On the global object, because Next loads this module once for pages and once for route handlers in one process. */
const catalogues = (globalThis.catalogues ??= new Map());

/**
 * The catalogue of a data folder, read once per process. If there are errors it throws one `Error` that lists them all
 * with their places, so that the build fails; warnings are in `messages`.
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
 * Read the files of a data folder, without making a catalogue of them. It does not throw: messages are left on the
 * files, those of `readSources`, of a ledger that was changed by hand (`permalink-seal`), and of files that cannot be read
 * (`file-unreadable`) or that are symbolic links out of the folder (`file-outside`). `overrides` maps paths to texts that
 * replace or add files, to see what a change would do.
 */
export function readData(dataDir = 'data', overrides: ReadonlyMap<string, string> = new Map()): Sources {
  // As `join` writes the paths of its files: `./talks/` is `talks`.
  const root = normalize(dataDir).replace(/(?<=.)\/+$/, '');
  const found = [
    ...filesUnder(root, root).filter(({ path }) => !overrides.has(path)),
    ...Array.from(overrides, ([path, value]) => new VFile({ path, value })),
  ];
  const sources = readSources(
    found.filter(({ messages }) => messages.length === 0),
    root,
  );
  // Here and not where the catalogue is made: the hash of a seal is Node's, and that runs in browsers, too.
  if (sources.ledger) checkSeal(sources.ledger);
  return { ...sources, files: [...sources.files, ...found.filter((file) => !sources.files.includes(file))] };
}

/** The levels of `<conference>/reports/<report>.md`: no folder is entered below that. */
const DEPTH = 3;

/** The files of a folder and its folders, with their bytes if the extension is one that we read. Hidden ones are skipped. */
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
