import { posix } from 'node:path';

/** How much of the hashed name of a style sheet tells it from the others. A file's name may be 255 characters long. */
const SHORT = 6;

/**
 * How many joined style sheets are made that no page made here asks for: those of pages that another machine has made. A
 * site has some twenty; more are somebody's invention, and there are more of these than a disk holds.
 */
const MOST_OTHERS = 200;

/** Style sheets that are joined of those given, by path. */
export interface JoinedSheets {
  /** The path of one style sheet in place of several, for a page. */
  join: (paths: readonly string[]) => string;
  /** What is at such a path; `undefined` if nothing is. */
  at: (path: string) => string | undefined;
}

/** Joins style sheets by their paths, each as often as pages ask for it. */
export function joinSheets(sheets: ReadonlyMap<string, string>): JoinedSheets {
  const [ours, others] = [new Set<string>(), new Set<string>()];
  return {
    join(paths) {
      const path = joinedPath(paths);
      ours.add(path);
      return path;
    },
    at(path) {
      const sheet = joinedSheet(path, sheets);
      if (sheet === undefined || ours.has(path)) return sheet;
      if (others.size < MOST_OTHERS) others.add(path);
      return others.has(path) ? sheet : undefined;
    },
  };
}

/**
 * The path of one style sheet in place of several. It names them all, in short: whichever machine is asked for it can
 * make it, even if another one made the page.
 */
export function joinedPath(paths: readonly string[]): string {
  const [folder = '/', ...others] = new Set(paths.map((path) => posix.dirname(path)));
  const names = paths.map((path) => posix.basename(path, '.css'));
  if (others.length > 0 || names.some((name) => name.includes('.'))) {
    throw new Error(
      `Unexpected style sheets ${paths.join(', ')}, expected plain names in one folder, so that one path can name them all`,
    );
  }
  return `${folder}/${names.map((name) => name.slice(0, SHORT)).join('.')}.css`;
}

/**
 * The style sheet at such a path, joined of those that it names; `undefined` if one of them is unknown. Throws if a short
 * name stands for two.
 */
export function joinedSheet(path: string, sheets: ReadonlyMap<string, string>): string | undefined {
  const { dir, name, ext } = posix.parse(path);
  const names = name.split('.');
  if (ext !== '.css' || new Set(names).size < names.length) return undefined;
  const parts = names.map((name) => sheetNamed(`${dir}/${name}`, sheets));
  const known = parts.filter((part) => part !== undefined);
  return known.length === parts.length ? known.join('\n') : undefined;
}

function sheetNamed(path: string, sheets: ReadonlyMap<string, string>): string | undefined {
  const isShort = posix.basename(path).length === SHORT;
  const named = [...sheets].filter(
    // Sheets that were joined before may lie beside the others.
    ([full]) =>
      full === `${path}.css` ||
      (isShort && full.startsWith(path) && !posix.basename(full, '.css').includes('.')),
  );
  if (named.length > 1)
    throw new Error(`Unexpected style sheets of one name: ${named.map(([full]) => full).join(', ')}`);
  return named[0]?.[1];
}
