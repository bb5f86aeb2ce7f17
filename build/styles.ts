import { posix } from 'node:path';

/**
 * The path of one style sheet in place of several. It names them all: whichever machine is asked for it can make it,
 * even if another one made the page.
 */
export function joinedPath(paths: readonly string[]): string {
  const [folder = '/', ...others] = new Set(paths.map((path) => posix.dirname(path)));
  const names = paths.map((path) => posix.basename(path, '.css'));
  if (others.length > 0 || names.some((name) => name.includes('.'))) {
    throw new Error(
      `Unexpected style sheets ${paths.join(', ')}, expected plain names in one folder, so that one path can name them all`,
    );
  }
  return `${folder}/${names.join('.')}.css`;
}

/** The style sheet at such a path, joined of those that it names; `undefined` if one of them is unknown. */
export function joinedSheet(path: string, sheets: ReadonlyMap<string, string>): string | undefined {
  const folder = posix.dirname(path);
  const parts = posix
    .basename(path, '.css')
    .split('.')
    .map((name) => sheets.get(`${folder}/${name}.css`));
  const known = parts.filter((part) => part !== undefined);
  return known.length === parts.length ? known.join('\n') : undefined;
}
