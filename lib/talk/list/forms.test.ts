import { describe, expect, test } from 'vitest';
import { splitsOf } from './forms.ts';

const splits = (text: string, range: [number, number] = [0, text.length]) =>
  splitsOf(text, range).map(
    ({ form, title, byline }) => `${form}: ${text.slice(...title)} / ${text.slice(...byline)}`,
  );

describe('a line is split at everything that may stand between title and names', () => {
  test.each([
    ['Pods - Ann Lee', ['dash last: Pods / Ann Lee', 'dash first: Ann Lee / Pods']],
    ['Pods—Ann Lee', ['dash last: Pods / Ann Lee', 'dash first: Ann Lee / Pods']],
    ['Pods | Ann Lee', ['bar last: Pods / Ann Lee', 'bar first: Ann Lee / Pods']],
    ['Pods｜Ann Lee', ['bar last: Pods / Ann Lee', 'bar first: Ann Lee / Pods']],
    ['Pods / Ann Lee', ['slash last: Pods / Ann Lee', 'slash first: Ann Lee / Pods']],
    ['Pods ／ 云', ['slash last: Pods / 云', 'slash first: 云 / Pods']],
    ['Ann Lee: Pods', ['colon last: Ann Lee / Pods', 'colon first: Pods / Ann Lee']],
    ['云：Pods', ['colon last: 云 / Pods', 'colon first: Pods / 云']],
    ['Pods by Ann Lee', ['by last: Pods / Ann Lee']],
    ['Pods, by: Ann Lee', ['by last: Pods / Ann Lee']],
    ['Pods - a talk by Ann Lee', ['by last: Pods / Ann Lee']],
    ['Pods presented by Ann Lee', ['by last: Pods / Ann Lee']],
    ['Pods with Ann Lee', ['with last: Pods / Ann Lee']],
    ['Pods feat. Ann Lee', ['with last: Pods / Ann Lee']],
    ['Pods with 7 caches', []],
    ['Pods with ease', []],
    [
      'Pods with ease - Ann Lee',
      ['dash last: Pods with ease / Ann Lee', 'dash first: Ann Lee / Pods with ease'],
    ],
    ['PODS FEATURING ANN LEE', ['with last: PODS / ANN LEE']],
    ['~ | Ann Lee', []],
    ['Pods, presented by: Ann Lee', ['by last: Pods / Ann Lee']],
    ['Pods   by   Ann Lee', ['by last: Pods / Ann Lee']],
    ['Pods?   Ann Lee', ['question last: Pods? / Ann Lee']],
    ['Pods  /  Ann Lee', ['slash last: Pods / Ann Lee', 'slash first: Ann Lee / Pods']],
    ['Pods (@ann)', ['bracket last: Pods / @ann']],
    ['Pods (7)', []],
    ['Pods -- Ann Lee', ['dash last: Pods / Ann Lee', 'dash first: Ann Lee / Pods']],
    ['“Pods”- Ann Lee', ['dash last: “Pods” / Ann Lee', 'dash first: Ann Lee / “Pods”']],
    [
      'Keynote by: Ann Lee - Pods',
      [
        'by last: Keynote / Ann Lee - Pods',
        'dash last: Keynote by: Ann Lee / Pods',
        'by first: Pods / Ann Lee',
      ],
    ],
    ['Pods (Ann Lee)', ['bracket last: Pods / Ann Lee']],
    ['Pods （Ann Lee）', ['bracket last: Pods / Ann Lee']],
    ['Pods (Ann Lee) again', []],
    ['Why Pods? Ann Lee', ['question last: Why Pods? / Ann Lee']],
    ['Building a Clu... Ann Lee', ['dots last: Building a Clu... / Ann Lee']],
    ['A Documentation Talk by Ann Lee', ['by last: A Documentation Talk / Ann Lee']],
    [
      'A talk by Ann Lee: Pods',
      ['by last: A / Ann Lee: Pods', 'colon last: A talk by Ann Lee / Pods', 'by first: Pods / Ann Lee'],
    ],
    [
      'Pods, Caches, Ann Lee (Acme)',
      ['bracket last: Pods, Caches, Ann Lee / Acme', 'comma last: Pods, Caches / Ann Lee (Acme)'],
    ],
    ['Pods, Ann Lee', []],
    ['Seven-Pods', []],
    ['- Ann Lee', []],
    ['Pods -', []],
  ])('%s', (text, expected) => {
    expect(splits(text)).toEqual(expected);
  });

  test('within the range of the line that is looked at', () => {
    const text = 'Talk: Pods - Ann Lee - x';
    expect(splits(text, [6, 20])).toEqual(['dash last: Pods / Ann Lee', 'dash first: Ann Lee / Pods']);
  });
});

test('of many separators, the four nearest to each end are tried', () => {
  const titles = splits(Array.from({ length: 12 }, (_, at) => `a${at}`).join(' - '))
    .filter((split) => split.startsWith('dash last'))
    .map((split) => split.split(' / ')[1]?.split(' ')[0]);
  expect(titles).toEqual(['a1', 'a2', 'a3', 'a4', 'a8', 'a9', 'a10', 'a11']);
});

test('each mark is tried once with the names first', () => {
  expect(splits('Ann Lee - Pods - Again').filter((split) => split.includes('first'))).toEqual([
    'dash first: Pods - Again / Ann Lee',
  ]);
});

test('names have 240 characters at most', () => {
  expect(splits(`Pods by ${'a'.repeat(240)}`)).toHaveLength(1);
  expect(splits(`Pods by ${'a'.repeat(241)}`)).toEqual([]);
});

const byline = (length: number) => `Ann Lee, ${'x'.repeat(length - 9)}`;

test('a byline may be long, but not without end', () => {
  expect(splits(`Pods - ${byline(240)}`)[0]).toBe(`dash last: Pods / ${byline(240)}`);
  expect(splits(`Pods - ${byline(241)}`).filter((split) => split.startsWith('dash last'))).toEqual([]);
});

const comma = (text: string) => splits(text).filter((split) => split.startsWith('comma'));

test('a comma divides only before a name with a bracket behind it', () => {
  expect(comma('Pods, Ann Lee (Acme)')).toEqual(['comma last: Pods / Ann Lee (Acme)']);
  expect(comma(`${'Pods '.repeat(60)}, Ann Lee (Acme)`)).toHaveLength(1);
  for (const text of [
    'Pods, ann lee (Acme)',
    'Pods, Ann Lee (Acme) again',
    'Pods, Ann (A)',
    `Pods, Ann ${'x'.repeat(90)} (Acme)`,
  ])
    expect(comma(text), text).toEqual([]);
});
