import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entryFromLine } from './entry-from-line.ts';
import { formatEntry } from '#lib/wording/entry.ts';
import { readEntry } from './read-entry.ts';
import { Kind, Reading, type Range } from './schema.ts';
import { tidy } from './text.ts';
import { watchUrl } from '#lib/video.ts';

/** Fragments of entries; combined at random and mixed with arbitrary text, they reach every branch of the readers. */
const SCRAPS =
  '- ¦ - ¦ – ¦—¦: ¦, ¦ & ¦; ¦ by ¦ | ¦...¦(¦)¦[¦]¦](¦<¦>¦*¦_¦`¦\\&¦&amp;¦\n¦\u202e¦\ufeff¦\ud800¦🚨¦https://youtu.be/abcdefghijk¦' +
  'Jane Doe¦John Roe¦张磊¦@jane¦Google¦Inc.¦Jr.¦Engineer¦CEO¦with¦Keynote¦Panel¦A Title¦(Any Skill Level)';
const scraps = fc.constantFrom(...SCRAPS.split('¦'));
const anyLine = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc
    .array(fc.oneof({ weight: 6, arbitrary: scraps }, fc.string({ maxLength: 6 })), { maxLength: 14 })
    .map((parts) => parts.join('')),
);

test('any string gives a reading that satisfies the schema', () => {
  fc.assert(
    fc.property(anyLine, (line) => {
      Reading.parse(readEntry(entryFromLine(line)));
    }),
    { numRuns: 3000 },
  );
});

test('a range lies within the text and covers what the field says, white space folded', () => {
  fc.assert(
    fc.property(anyLine, (line) => {
      const { text } = entryFromLine(line);
      // Without links: a link label within a field would be left out of its text.
      const reading = readEntry({ text, links: [] });
      const covered = (range: Range | null) => range && tidy(text.slice(...range));
      expect(covered(reading.ranges.title)).toBe(reading.title);
      if (reading.ranges.byline) expect(covered(reading.ranges.byline)).toBe(reading.byline ?? '');
      for (const [at, ranges] of reading.ranges.speakers.entries()) {
        expect({
          name: covered(ranges.name),
          role: covered(ranges.role),
          company: covered(ranges.company),
        }).toEqual(reading.speakers[at]);
      }
      for (const { range } of reading.messages) {
        if (range) expect(range[0] <= range[1] && range[1] <= text.length).toBe(true);
      }
    }),
    { numRuns: 3000 },
  );
});

test('a place in the line is within the line and reads as the text it stands for', () => {
  fc.assert(
    fc.property(anyLine, fc.nat(100), fc.nat(100), (line, a, b) => {
      const { text, inLine } = entryFromLine(line);
      const range: Range = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
      const [start, end] = inLine(range);
      expect(0 <= start && start <= end && end <= line.length).toBe(true);
      if (range[0] < range[1] && text === line) expect([start, end]).toEqual(range);
    }),
  );
});

const name = fc.constantFrom(
  'Liz Rice',
  'Erwin van Eyk',
  'William A. Rowe, Jr.',
  'Dan "POP" Papandrea',
  'Jan Šafránek',
  'W Fender',
);
const role = fc.constantFrom(
  'Software Engineer',
  'VP & Chief Open Source Officer',
  'Director of Ecosystem',
  'Co-Chair',
);
const company = fc.constantFrom(
  'Google',
  'Red Hat',
  '1&1 Mail & Media',
  'Engine Yard, Inc.',
  'Condé Nast International',
  'solo.io',
);
const speaker = fc.record({ name, role: fc.option(role), company: fc.option(company) });
const record = fc.record({
  kind: fc.constantFrom(...Kind.options),
  title: fc.constantFrom(
    'Hacking Helm',
    'Oh Sh*t! The Config Changed!',
    'Metrics, Logs & Traces; What Now?',
    'snake_case & <tags>',
    'KEDA - Real Time &amp; More',
  ),
  speakers: fc.uniqueArray(speaker, { maxLength: 4, selector: (one) => one.name }),
  video: fc.constant({ id: 'Fv2PKKDgjIQ', playlist: null, index: null }),
});

test('a talk written as a Markdown bullet is read back as it was', () => {
  fc.assert(
    fc.property(record, (talk) => {
      const { kind, title, speakers, video } = readEntry(
        entryFromLine(formatEntry(talk, talk.video && watchUrl(talk.video.id))),
      );
      expect({ kind, title, speakers, video }).toEqual(talk);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['brackets', '['.repeat(500_000)],
  ['half links', '[a]('.repeat(250_000)],
  ['dashes', ' - '.repeat(330_000)],
  ['stars', '*a '.repeat(330_000)],
  ['dots', '.'.repeat(1_000_000)],
  ['blanks', ' '.repeat(1_000_000)],
  ['tags', '<a '.repeat(330_000)],
  ['names', `Title - ${'Jane Doe, Google & '.repeat(50_000)}`],
  ['links', '[a](https://youtu.be/abcdefghijk) '.repeat(30_000)],
])('a line of a million characters is read in time: %s', (_, line) => {
  // Measure processor time, so that a busy machine does not make the test fail.
  const start = process.cpuUsage();
  readEntry(entryFromLine(line));
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(10_000);
});
