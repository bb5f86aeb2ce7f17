import { expect, test } from 'vitest';
import { sample } from './sample.ts';
import type { Tried } from './try-mutants.ts';
import { isFound, textOf } from './tried.ts';

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

test('a change is found when a test fails or never ends; the others are told by their place', () => {
  const mutant = { ...changeOf('lib/a.ts', "'a'"), id: '1', line: 3, column: 7, range };
  const tried: Tried[] = [
    { mutant: { ...mutant, line: 9 }, status: 'survived' },
    { mutant: { ...mutant, file: 'lib/b.ts' }, status: 'survived' },
    { mutant, status: 'uncovered' },
    { mutant, status: 'killed' },
    { mutant, status: 'timeout' },
  ];
  expect(textOf(tried.filter(({ status }) => !isFound(status)))).toBe(
    'lib/a.ts:3:7 StringLiteral, uncovered\n- \'a\'\n+ ""\n\n' +
      'lib/a.ts:9:7 StringLiteral, survived\n- \'a\'\n+ ""\n\n' +
      'lib/b.ts:3:7 StringLiteral, survived\n- \'a\'\n+ ""\n',
  );
});
