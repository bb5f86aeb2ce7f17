import { posix } from 'node:path';

/** How much of the hashed name of a style sheet tells it from the others. A file's name may be 255 characters long. */
const SHORT = 6;

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
  const folder = posix.dirname(path);
  const parts = posix
    .basename(path, '.css')
    .split('.')
    .map((name) => sheetNamed(`${folder}/${name}`, sheets));
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
