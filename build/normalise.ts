/** A built site: the text of each file by its path. */
export type Site = ReadonlyMap<string, string>;

/** What names of a site change when a file is moved or changed, though the site looks and works the same. */
export interface Names {
  /** What CSS Modules put before each class, a hash of the file's path. */
  classHashes: ReadonlySet<string>;
  /** Names of files under `_next/static`, each with the name that it has without its hash. */
  hashedFiles: ReadonlyMap<string, string>;
}

/** `u9jB9W_root`, with an underscore before it where the hash begins with a digit. */
export const MODULE_CLASS = /(?<![\w-])(_?[\w-]{6})_([A-Za-z]\w*)/g;
const FILE_NAME = /[\w-][\w.-]*\.(?:css|js|woff2|png|ico|svg)/g;
const HASHED_FOLDER = '_next/static/';

/** The changing names of a site. Only what its style sheets define counts as a class, so that no other word is taken for one. */
export function namesOf(site: Site): Names {
  const sheets = [...site].filter(([path]) => path.endsWith('.css'));
  const classHashes = sheets.flatMap(([, css]) =>
    [...css.matchAll(MODULE_CLASS)].flatMap((match) =>
      css[match.index - 1] === '.' ? [match[1] ?? ''] : [],
    ),
  );
  const hashed = [...site.keys()].filter((path) => path.startsWith(HASHED_FOLDER));
  const names = hashed.map((path) => path.replace(/.*\//, ''));
  return {
    classHashes: new Set(classHashes),
    hashedFiles: new Map(names.map((name) => [name, withoutHash(name)])),
  };
}

/** `0p3jns1cc3sat.css`, `icon.3w8qe4gvo-8cg.svg` and `page.entry-RLKYFUPV.js` are `*.css`, `icon.*.svg` and `page.entry-*.js`. */
function withoutHash(name: string): string {
  // First esbuild's, then Next's, and our own of joined style sheets.
  const hash = /(?<=-)[A-Z0-9]{8}(?=\.js$)/.exec(name) ?? /(?<![\w-])[\w-]{12,}(?=\.\w+$)/.exec(name);
  return hash ? name.replace(hash[0], '*') : name;
}

/** The path of a file without its hash. Several files may share one. */
export function normalisedPath(path: string): string {
  if (!path.startsWith(HASHED_FOLDER)) return path;
  return path.replace(/[^/]+$/, (name) => withoutHash(name));
}

/**
 * A text without the names that change. Each hash of classes becomes the number of its first appearance in the text, so that
 * a class of the wrong module still shows. What the patterns in `ignored` match is left out.
 */
export function normalised(text: string, names: Names, ignored: readonly RegExp[] = []): string {
  const left = ignored.reduce((rest, pattern) => rest.replaceAll(pattern, ''), text);
  const numbers = new Map<string, number>();
  return left
    .replaceAll(FILE_NAME, (name) => names.hashedFiles.get(name) ?? name)
    .replaceAll(MODULE_CLASS, (name, hash: string, local: string) => {
      if (!names.classHashes.has(hash)) return name;
      const number = numbers.get(hash) ?? numbers.size + 1;
      numbers.set(hash, number);
      return `${number}_${local}`;
    });
}

/** Where a text of each kind is broken into lines, since most of it is built as one. */
const BREAKS: Record<string, RegExp> = {
  html: /(?<=>)(?=<)/,
  js: /(?<=[;{}])/,
  json: /(?<=,)(?=")|\n/,
};

/** The lines of a text, as a person would compare them. */
export function linesOf(kind: string, text: string): string[] {
  return text.split(BREAKS[kind] ?? '\n');
}
