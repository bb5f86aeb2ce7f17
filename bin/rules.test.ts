import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const code = readdirSync('lib', { recursive: true, withFileTypes: true })
  .filter(({ name }) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'))
  .join('\n');
const headings = [...readFileSync('data/README.md', 'utf8').matchAll(/^#### (.+)$/gm)].map(
  ([, rule]) => rule ?? '',
);

test('every rule that the code reports has a heading in data/README.md', () => {
  const reported = [...code.matchAll(/ruleId: '([a-z-]+)'/g)].map(([, rule]) => rule);
  expect(reported.length).toBeGreaterThan(20);
  expect(reported.filter((rule) => !headings.includes(rule ?? ''))).toEqual([]);
});

test('every rule that data/README.md explains is reported by the code, and explained once', () => {
  expect(headings.filter((rule) => !code.includes(`'${rule}'`))).toEqual([]);
  expect(new Set(headings).size).toBe(headings.length);
});
