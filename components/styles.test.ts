import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Selector, type SelectorComponent, transform } from 'lightningcss';
import { expect, test } from 'vitest';

const folders = ['app', 'components'];
const files = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
);
const modules = files.filter((file) => file.endsWith('.module.css'));

const namesIn = (text: string, pattern: RegExp) =>
  new Set([...text.matchAll(pattern)].map(([, name]) => name));

/** Classes that a module defines; those of other hands, in `:global(…)`, are not its own. */
const defined = (module: string) =>
  namesIn(readFileSync(module, 'utf8').replaceAll(/\/\*[^]*?\*\/|:global\([^)]*\)/g, ''), /\.([a-zA-Z]\w*)/g);

const used = (module: string) => {
  const name = module.split('/').at(-1);
  const users = new RegExp(`from '[^']*/${name?.replaceAll('.', '\\.')}'`);
  const importers = files.filter((file) => file.endsWith('.tsx') && users.test(readFileSync(file, 'utf8')));
  return namesIn(importers.map((file) => readFileSync(file, 'utf8')).join('\n'), /\bstyles\.(\w+)/g);
};

test('there are style modules to compare', () => {
  expect(modules.length).toBeGreaterThan(10);
});

test.each(modules)('%s defines the classes that are used, and no others', (module) => {
  expect(used(module)).toEqual(defined(module));
});

/** The elements that sibling rules begin with, as the parts of their selectors: `li` of `li + li`. */
function* beforeSiblings(module: string): Generator<SelectorComponent[]> {
  const selectors: Selector[] = [];
  transform({
    filename: module,
    code: readFileSync(module),
    visitor: { Selector: (selector) => void selectors.push(selector) },
  });
  for (const selector of selectors) {
    let parts: SelectorComponent[] = [];
    for (const part of selector) {
      if (part.type !== 'combinator') parts.push(part);
      else {
        if (/sibling/.test(part.value)) yield parts;
        parts = [];
      }
    }
  }
}

// A browser keeps no account of bare elements: where a row is taken away, it would style all rows anew for such a rule.
test.each(modules)('%s has a class in each element that a sibling rule begins with', (module) => {
  for (const parts of beforeSiblings(module)) expect(parts.map(({ type }) => type)).toContain('class');
});
