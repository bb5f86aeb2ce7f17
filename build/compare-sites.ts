import { linesOf, namesOf, normalised, normalisedPath, type Site } from './normalise.ts';
import { rulesByPage } from './style-rules.ts';

/** The first lines in which two versions of a file differ. */
export interface Difference {
  kind: string;
  path: string;
  before: string;
  after: string;
  /** It has the same lines in another order. Of rules, the order decides which one wins. */
  isReordered: boolean;
}

export interface Comparison {
  onlyBefore: string[];
  onlyAfter: string[];
  differing: Difference[];
  same: number;
}

/**
 * Compare two built sites file by file, but for hashed names and the names of classes; style sheets by what each page gets
 * of all of them, as `page.html.css`. Patterns in `ignored` are expected
 * differences: texts that they match are left out, and so are files whose paths they match.
 */
export function compareSites(before: Site, after: Site, ignored: readonly RegExp[] = []): Comparison {
  const [old, now] = [byPath(before, ignored), byPath(after, ignored)];
  const result: Comparison = { onlyBefore: [], onlyAfter: [], differing: [], same: 0 };
  for (const path of new Set([...old.keys(), ...now.keys()])) {
    // Several files are one path without their hashes: those that are the same belong together, the rest in order.
    const { common, first: gone, second: come } = withoutCommon(old.get(path) ?? [], now.get(path) ?? []);
    result.same += common;
    for (let index = 0; index < Math.max(gone.length, come.length); index++) {
      const [was, is] = [gone[index], come[index]];
      if (was !== undefined && is !== undefined) result.differing.push(difference(path, was, is));
      else if (was !== undefined) result.onlyBefore.push(path);
      else result.onlyAfter.push(path);
    }
  }
  return result;
}

function byPath(site: Site, ignored: readonly RegExp[]): Map<string, string[]> {
  const names = namesOf(site);
  const texts = new Map<string, string[]>();
  for (const [path, text] of [...site].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    if (path.endsWith('.css') || ignored.some((pattern) => path.search(pattern) >= 0)) continue;
    const key = normalisedPath(path);
    texts.set(key, [...(texts.get(key) ?? []), normalised(text, names, ignored)]);
  }
  for (const [page, rules] of rulesByPage(site, names)) {
    texts.set(`${page}.css`, [normalised(rules, names, ignored)]);
  }
  return texts;
}

function withoutCommon(first: readonly string[], second: readonly string[]) {
  const left = [...second];
  const missing = first.filter((text) => {
    const index = left.indexOf(text);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
  return { common: first.length - missing.length, first: missing, second: left };
}

function difference(path: string, was: string, is: string): Difference {
  const kind = /\.(\w+)$/.exec(path)?.[1] ?? 'other';
  const [before, after] = [linesOf(kind, was), linesOf(kind, is)];
  let at = 0;
  while (at < before.length && before[at] === after[at]) at += 1;
  const isReordered = before.toSorted().join('\n') === after.toSorted().join('\n');
  return { kind, path, before: before[at] ?? '', after: after[at] ?? '', isReordered };
}
