import { createHash } from 'node:crypto';
import { MODULE_CLASS, type Names, type Site } from './normalise.ts';
import { requestsOf } from './weigh.ts';

/**
 * For each page of a site, the rules of its style sheets that it or a script can use, one a line and in their order. Which
 * modules share a file, and which come along unused, changes with where they lie; what takes effect must not.
 */
export function rulesByPage(site: Site, names: Names): Map<string, string> {
  const sheets = new Map(texts(site, 'css').map(([path, css]) => [`/${path}`, rulesOf(css)]));
  const rename = moduleNames([...sheets.values()].flat(), names);
  const inScripts = texts(site, 'js').flatMap(([, script]) => hashesIn(script));
  const known = new Map<string, string>();
  return new Map(
    texts(site, 'html').map(([page, html]) => {
      const paths = requestsOf(html).styles;
      const used = new Set([...inScripts, ...hashesIn(html)].filter((hash) => names.classHashes.has(hash)));
      const key = [...paths, ...[...used].toSorted()].join(' ');
      const rules =
        known.get(key) ??
        usedRules(
          paths.flatMap((path) => sheets.get(path) ?? path),
          used,
        );
      known.set(key, rules);
      return [page, rules] as const;
    }),
  );

  function usedRules(rules: readonly string[], used: ReadonlySet<string>): string {
    const isUsed = (hash: string) => used.has(hash) || !names.classHashes.has(hash);
    return rules
      .filter((rule) => hashesIn(rule).every(isUsed))
      .map(rename)
      .join('\n');
  }
}

const texts = (site: Site, kind: string) => [...site].filter(([path]) => path.endsWith(`.${kind}`));

const hashesIn = (text: string) => [...text.matchAll(MODULE_CLASS)].map(([, hash = '']) => hash);

/** The rules of a style sheet, each with what it stands in: `@layer base { a { color: red }`. */
export function rulesOf(css: string): string[] {
  const rules: string[] = [];
  const around: string[] = [];
  let text = '';
  // A quoted text may hold braces.
  for (const [part] of css.matchAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[{}]|[^"'{}]+|["']/gs)) {
    if (part === '{') {
      around.push(text.trim());
      text = '';
    } else if (part === '}') {
      if (text.trim()) rules.push([...around, text.trim()].join(' { '));
      around.pop();
      text = '';
    } else {
      text += part;
    }
  }
  return text.trim() ? [...rules, text.trim()] : rules;
}

/** Calls each CSS module by what it says rather than by where it lies, so that the same module is known in both sites. */
function moduleNames(rules: readonly string[], { classHashes }: Names): (rule: string) => string {
  const rulesOfHash = new Map<string, Set<string>>([...classHashes].map((hash) => [hash, new Set()]));
  for (const rule of rules) {
    const plain = rule.replaceAll(MODULE_CLASS, (name, hash: string, local: string) =>
      classHashes.has(hash) ? `_${local}` : name,
    );
    for (const hash of hashesIn(rule)) rulesOfHash.get(hash)?.add(plain);
  }
  const digests = new Map(
    [...rulesOfHash].map(([hash, own]) => {
      const digest = createHash('sha256')
        .update([...own].toSorted().join('\n'))
        .digest('hex');
      return [hash, digest.slice(0, 6)];
    }),
  );
  return (rule) =>
    rule.replaceAll(MODULE_CLASS, (name, hash: string, local: string) =>
      digests.has(hash) ? `${digests.get(hash)}_${local}` : name,
    );
}
