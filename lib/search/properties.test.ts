import fc from 'fast-check';
import { expect, test } from 'vitest';
import { index, records } from './fixture.ts';
import { highlight } from './highlight.ts';
import { packIndex, unpackIndex } from './pack.ts';
import { rank } from './rank.ts';
import { reasons } from './reason.ts';
import { search } from './search.ts';
import { complete } from './complete.ts';
import { didYouMean } from './suggest.ts';
import { talks } from './talks.ts';
import { words } from './words.ts';

const texts = records.flatMap(({ title, speakers, companies, notes }) => [
  title,
  ...speakers,
  ...companies,
  notes,
]);
const known = fc.constantFrom(...new Set(texts.flatMap((text) => words(text).map((word) => word.text))));
const operator = fc.constantFrom(
  'speaker:',
  'company:',
  'topic:',
  'day:',
  'kind:',
  'has:',
  '-',
  '"',
  '“',
  ' ',
  ':',
  '-"',
);
/** Anything at all, and what looks like a query. */
const typed = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.oneof(known, operator, fc.string({ maxLength: 3 })), { maxLength: 8 })
    .map((parts) => parts.join('')),
);
const someWords = fc.array(known, { minLength: 1, maxLength: 4 });

/** A word that is in no text, so that none is preferred for it. */
const nowhere = { typed: ['qwrtzk'], field: null, prefix: false, others: new Map<string, number>() };

/** The rows that the words find, none of them still being typed. */
const found = (list: readonly string[]) => search(index, `${list.join(' ')} `).rows;

test('any text is safe, and hits are among the rows', () => {
  fc.assert(
    fc.property(typed, fc.boolean(), (text, exact) => {
      const result = search(index, text, { exact });
      const { hits, rows, marks } = result;
      const all = new Set(rows);
      for (const { row, score } of hits) {
        expect(all.has(row)).toBe(true);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(reasons(index, row, marks)).toHaveLength(marks.length);
      }
      didYouMean(index, text, result);
      complete(text, { speaker: ['Bryan Liles'], kind: ['keynote'] });
    }),
    { numRuns: 500 },
  );
});

test('marked ranges lie within the text, in order and apart', () => {
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom(...texts), fc.string({ unit: 'binary' })), typed, (text, query) => {
      let last = -1;
      for (const [start, end] of highlight(text, search(index, query).marks)) {
        expect(start).toBeGreaterThan(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 500 },
  );
});

test('the order of words does not change what is found', () => {
  fc.assert(
    fc.property(someWords, fc.infiniteStream(fc.nat()), (list, keys) => {
      const order = list.map((word) => ({ word, key: keys.next().value ?? 0 })).sort((a, b) => a.key - b.key);
      expect(found(order.map(({ word }) => word)).sort()).toEqual(found(list).sort());
    }),
  );
});

test('a letter more never brings up an unrelated talk', () => {
  fc.assert(
    fc.property(known, fc.nat(), (word, at) => {
      const shorter = word.slice(0, 1 + (at % word.length));
      const longer = word.slice(0, shorter.length + 1);
      const before = new Set(search(index, shorter).rows);
      const [best] = search(index, longer).hits;
      expect(best && before.has(best.row)).toBe(true);
      expect(best && reasons(index, best.row, search(index, longer).marks)[0]?.how).not.toBe('misspelt');
    }),
  );
});

test('what is found exactly is found by any beginning of its last word', () => {
  fc.assert(
    fc.property(someWords, (list) => {
      const exact = search(index, list.join(' '), { exact: true }).rows;
      const begun = new Set(search(index, list.join(' ').slice(0, -1)).rows);
      if (list.at(-1)?.length === 1) return;
      for (const row of exact) expect(begun.has(row)).toBe(true);
    }),
  );
});

test('ranks as a sort by score, then programme order would', () => {
  const rows = Uint32Array.from(records.keys());
  const hits = new Uint8Array(records.length);
  // Whole numbers, so that many are alike.
  const scores = fc.array(fc.nat(40), { minLength: records.length, maxLength: records.length });
  fc.assert(
    fc.property(scores, fc.float({ min: 0.5, max: 8, noNaN: true }), (list, times) => {
      const score = Float32Array.from(list, (one) => one * times);
      const order = [...rows].sort((a, b) => (list[b] ?? 0) - (list[a] ?? 0) || a - b);
      expect([...rank(index, { rows, score, hits }, [nowhere])]).toEqual(order);
    }),
  );
});

test('a packed index is the same when it is unpacked', () => {
  const copy = unpackIndex(packIndex(index), records, talks);
  for (const key of ['words', 'starts', 'posts', 'letters', 'rows'] as const)
    expect(copy[key]).toEqual(index[key]);
  expect(() => unpackIndex(packIndex(index), records.slice(1), talks)).toThrow(
    'Unexpected 37 records, expected the 38 that were indexed',
  );
});
