import { expect, test } from 'vitest';
import { sample } from './sample.ts';
import { scoreOf, survivorsOf } from './score.ts';

const changeOf = (file: string, original: string) => ({
  file,
  kind: 'StringLiteral',
  original,
  replacement: '""',
});
const large = Array.from({ length: 50 }, (_, at) => changeOf('large.ts', `'${at}'`));
const small = [changeOf('small.ts', "'a'"), changeOf('small.ts', "'a'")];

test('takes as many of a small file as of a large one, while it has any', () => {
  const taken = sample([...large, ...small], 6);
  expect(taken.filter(({ file }) => file === 'small.ts')).toHaveLength(2);
  expect(taken).toHaveLength(6);
  expect(sample([...large, ...small], 1_000)).toHaveLength(52);
});

test('takes the same again when another file changes, or lines of the same file move', () => {
  const first = sample([...large, ...small], 8).filter(({ file }) => file === 'large.ts');
  const again = sample([changeOf('new.ts', "'new'"), ...small, ...large.toReversed()], 12);
  expect(again).toEqual(expect.arrayContaining(first));
});

test('takes nothing where there is nothing', () => {
  expect(sample([], 10)).toEqual([]);
});

const range = { start: { line: 2, column: 6 }, end: { line: 2, column: 9 } };

test('counts as found what fails a test and what never ends, and tells the others by their place', () => {
  const mutant = { ...changeOf('lib/a.ts', "'a'"), id: '1', line: 3, column: 7, range };
  const tried = [
    { mutant: { ...mutant, line: 9 }, status: 'survived' as const },
    { mutant, status: 'uncovered' as const },
    { mutant, status: 'killed' as const },
    { mutant, status: 'timeout' as const },
  ];
  expect(scoreOf(tried)).toBe(50);
  expect(scoreOf([])).toBe(100);
  expect(survivorsOf(tried)).toMatchInlineSnapshot(`
    "lib/a.ts:3:7 StringLiteral, uncovered
    - 'a'
    + ""

    lib/a.ts:9:7 StringLiteral, survived
    - 'a'
    + ""
    "
  `);
});
