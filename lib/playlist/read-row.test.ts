import * as fc from 'fast-check';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { readPlaylist } from './read-playlist.ts';
import { readRow } from './read-row.ts';
import { rowText } from './row-text.ts';
import { formatSpeakersCell } from './speakers-cell.ts';

const read = (entry: string, speakers: string | null) => readRow({ entry, speakers, videoId: null });
const people = (speakers: string) =>
  read('Seven Pods', speakers).speakers.map(({ name, role, company }) => [name, role, company]);

test.each([
  'Handles - zebra42 & Ann Lee',
  'Old Pods | A New Look',
  'Pods by the Dozen by Ann Lee',
  'KubeCon | What Now',
  'a title in lower case, with commas',
])('a title whose speakers have a cell of their own stays whole: %s', (title) => {
  expect(read(title, 'zebra42')).toMatchObject({
    title,
    speakers: [{ name: 'zebra42' }],
    messages: [{ ruleId: 'speaker-without-company' }],
  });
  expect(read(title, '-')).toMatchObject({ title, speakers: [], byline: null, messages: [] });
});

test('the kind of a talk is read from its title as ever', () => {
  expect(read('Keynote: Seven Pods', 'Ann Lee')).toMatchObject({ title: 'Seven Pods', kind: 'keynote' });
});

test('without a cell for the speakers, the entry names them', () => {
  expect(read('Seven Pods - Ann Lee, Acme', null)).toMatchObject({
    title: 'Seven Pods',
    speakers: [{ name: 'Ann Lee', company: 'Acme' }],
  });
});

test.each([
  [
    'Ann Lee, Engineer, Acme; zebra42',
    [
      ['Ann Lee', 'Engineer', 'Acme'],
      ['zebra42', null, null],
    ],
  ],
  ['Ann Lee, Acme', [['Ann Lee', null, 'Acme']]],
  ['Ann Lee, Engineer', [['Ann Lee', 'Engineer', null]]],
  [
    'q.fly, Engineer; Mia, Acme',
    [
      ['q.fly', 'Engineer', null],
      ['Mia', null, 'Acme'],
    ],
  ],
  ['Ann Lee, , Engineer', [['Ann Lee', null, 'Engineer']]],
  ['Ann Lee, Acme,', [['Ann Lee', 'Acme', null]]],
  ['Lee\\, Jr., Acme\\, Inc.', [['Lee, Jr.', null, 'Acme, Inc.']]],
  [
    'The Release Team; Kay and Jo',
    [
      ['The Release Team', null, null],
      ['Kay and Jo', null, null],
    ],
  ],
  ['Tom & Jerry, Acme', [['Tom & Jerry', null, 'Acme']]],
  [' ; Mia ;; Mia; ', [['Mia', null, null]]],
])('a cell of speakers: %s', (cell, expected) => expect(people(cell)).toEqual(expected));

const word = fc
  .stringMatching(/^[A-Za-z.,;\\& -]{1,12}$/)
  .map((text) => text.trim())
  .filter((text) => /[A-Za-z]/.test(text) && !/\s\s/.test(text));
const speaker = fc.record({ name: word, role: fc.option(word), company: fc.option(word) });

test('speakers that are written to a cell are read back', () => {
  fc.assert(
    fc.property(fc.uniqueArray(speaker, { selector: ({ name }) => name }), (speakers) => {
      expect(read('Seven Pods', formatSpeakersCell(speakers)).speakers).toEqual(speakers);
    }),
  );
});

test('what is said of a speaker has its place in the cell', () => {
  const value = 'track,entry,videoId,slides,speakers\n,"A ""big"" tent",w62T1SN4g6Y,,"Ann ""Al"" Lee; Bo"\n';
  const [row] = readPlaylist(new VFile({ path: 'playlist.csv', value }));
  if (!row) throw new Error('no row');
  const text = rowText(row);
  const at = (words: string) => {
    const start = text.indexOf(words);
    const place = row.place([start, start + words.length]);
    return value.slice(place.start.offset, place.end.offset);
  };
  expect(['big', 'tent', 'Ann', 'Lee', 'Bo'].map(at)).toEqual(['big', 'tent', 'Ann', 'Lee', 'Bo']);
});
