import { expect, test } from 'vitest';
import { type Expansion, expand } from './expand.ts';
import { type Collection, names } from './collection.ts';
import { highlight } from './highlight.ts';
import { buildIndex } from './index.ts';
import { match } from './match.ts';

const texts = ['red', 'red red blue', 'blue green', 'red green', 'blue', 'red', 'red', 'red'];
const index = buildIndex(
  texts.map((text) => [text]),
  names,
);
const terms = (...words: string[]): Expansion[] =>
  expand(
    index,
    words.map((word) => ({ words: [word], field: null, open: false })),
    true,
  );
const rows = (...given: Parameters<typeof match> extends [unknown, ...infer Rest] ? Rest : never) => [
  ...match(index, ...given).rows,
];

test('rows have all terms, or as many as are asked for, in their order', () => {
  expect(rows(terms('red'), null)).toEqual([0, 1, 3, 5, 6, 7]);
  expect(rows(terms('red', 'blue'), null)).toEqual([1]);
  expect(rows(terms('blue', 'red', 'green'), null)).toEqual([]);
  expect(rows(terms('blue', 'red', 'green'), null, 2)).toEqual([1, 2, 3]);
  expect(rows(terms('blue', 'green'), null, 1)).toEqual([1, 2, 3, 4]);
  expect(rows(terms('red', 'nothing'), null)).toEqual([]);
  expect(rows(terms('red', 'nothing'), null, 1)).toHaveLength(6);
  expect(rows([], null)).toHaveLength(8);
});

test('rows that are left out are not found, whatever they have', () => {
  const within = Uint8Array.of(1, 0, 1, 0, 1, 1, 0, 0);
  expect(rows(terms('red'), within)).toEqual([0, 5]);
  expect(rows(terms('red', 'green'), within, 1)).toEqual([0, 2, 5]);
  expect(rows([], within)).toEqual([0, 2, 4, 5]);
});

const scores = (...given: Parameters<typeof rows>) => {
  const { score, hits } = match(index, ...given);
  return { score: Array.from(score), hits: [...hits] };
};

test('a rare term counts more than a common one, and each counts once', () => {
  const { score, hits } = scores(terms('red', 'green'), null, 1);
  expect(score[2]).toBeGreaterThan(score[0] ?? 0);
  expect(score[3]).toBeCloseTo((score[0] ?? 0) + (score[2] ?? 0));
  expect(score[1]).toBe(score[0]);
  expect(hits).toEqual([1, 1, 1, 2, 0, 1, 1, 1]);
  // A match that comes later begins anew.
  expect(scores(terms('blue'), null).hits).toEqual([0, 1, 1, 0, 1, 0, 0, 0]);
});

test('of the words for a term, the nearest counts, and a word that is less near counts less', () => {
  const [red, blue] = terms('red', 'blue');
  if (!red || !blue) throw new Error('Unexpected absence of terms');
  const far = { ...red, runs: red.runs.map((run) => ({ ...run, nearness: 0.5 })) };
  expect(scores([far], null).score[0]).toBeCloseTo((scores([red], null).score[0] ?? 0) / 2);
  const either = { ...red, runs: [...far.runs, ...blue.runs] };
  const { score, hits } = scores([either], null);
  expect(hits[1]).toBe(1);
  expect(score[1]).toBe(score[4]);
});

test('terms that need not be there rank the rows that have them, by what they count', () => {
  const green = (factor: number) => terms('green').map((expansion) => ({ expansion, factor }));
  const extra = (factor: number) => scores(terms('red'), null, 1, green(factor));
  expect(extra(1).hits).toEqual([1, 1, 0, 1, 0, 1, 1, 1]);
  // Row 2 has the further term alone, and so is not found.
  expect(rows(terms('red'), null, 1, green(1))).not.toContain(2);
  const more = (factor: number) => (extra(factor).score[3] ?? 0) - (extra(factor).score[0] ?? 0);
  expect([more(1) > more(0.25), more(0.25) > 0, more(0)]).toEqual([true, true, 0]);
});

const fields: Collection<{ title: string; note: string }> = {
  fields: [
    { name: 'title', weight: 1, texts: ({ title }) => [title] },
    { name: 'note', weight: 0.5, texts: ({ note }) => [note] },
  ],
  properties: {},
};

test('a word counts by the field that it is in, and in other fields not at all if one was asked for', () => {
  const two = buildIndex(
    [
      { title: 'red', note: '' },
      { title: '', note: 'red' },
    ],
    fields,
  );
  const of = (field: string | null) => {
    const { score, rows: found } = match(
      two,
      expand(two, [{ words: ['red'], field, open: false }], true),
      null,
    );
    return { score: Array.from(score), found: [...found] };
  };
  expect(of(null).found).toEqual([0, 1]);
  expect(of(null).score[1]).toBeCloseTo((of(null).score[0] ?? 0) / 2);
  expect([of('note').found, of('title').found]).toEqual([[1], [0]]);
});

const mark = (word: string, prefix = false) => ({
  typed: [word],
  field: null,
  prefix,
  others: new Map<string, number>(),
});

test('parts that were marked twice are marked as one', () => {
  const marked = (text: string, ...marks: ReturnType<typeof mark>[]) =>
    highlight(text, marks).map((span) => text.slice(...span));
  expect(marked('A Multi-Cluster', mark('multi'), mark('multicluster'))).toEqual(['Multi-Cluster']);
  expect(marked('A Multi-Cluster', mark('multicluster'), mark('multi'))).toEqual(['Multi-Cluster']);
  expect(marked('A Multi-Cluster', mark('multi'), mark('cluster'))).toEqual(['Multi', 'Cluster']);
  expect(marked('Red red', mark('red'), mark('re', true))).toEqual(['Red', 'red']);
});
