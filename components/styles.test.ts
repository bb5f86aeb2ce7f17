import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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
