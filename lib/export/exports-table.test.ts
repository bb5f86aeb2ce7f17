import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogue, scheduled, talk } from './fixture.ts';
import { formats } from './formats.ts';

const page = readFileSync(new URL('../../docs/exports.md', import.meta.url), 'utf8');
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .slice(2);

test('docs/exports.md says of every format what validates it', () => {
  const named = new Set(rows.map(([, name]) => name));
  expect(formats(catalogue(talk(scheduled))).filter(({ name }) => !named.has(name))).toEqual([]);
});

test('every test that it names is there', () => {
  const files = rows.flatMap((cells) =>
    Array.from(cells[5]?.matchAll(/`([^`]+)`/g) ?? [], ([, file]) => file),
  );
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter((file) => !existsSync(new URL(file ?? '', import.meta.url)))).toEqual([]);
});
