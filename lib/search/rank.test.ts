import { expect, test } from 'vitest';
import { names } from './collection.ts';
import { buildIndex } from './index.ts';
import { reasons } from './reason.ts';
import { search } from './search.ts';
import { talks } from './talks.ts';

/** The texts that a query finds, best first; each is a record of its own. */
const ranked = (typed: string, ...texts: string[]) => {
  const index = buildIndex(
    texts.map((text) => [text]),
    names,
  );
  return search(index, typed).hits.map(({ row }) => texts[row]);
};

test.each([
  ['one word of both before the words apart', 'pipe cd ', 'A pipe for CD', 'The way to PipeCD'],
  ['words beside one another before words apart', 'red hat ', 'Red and blue hat', 'A red hat, blue'],
  ['a text of these words alone before one with others', 'red hat ', 'Red hats, red hat day', 'Red Hat'],
  ['a single word as the whole text before one among others', 'google ', 'Google Cloud', 'Google'],
  [
    'three of three words together before two of them',
    'one two three ',
    'one two, then three',
    'so one two three',
  ],
])('%s', (_, typed, second, first) => {
  expect(ranked(typed, second, first)).toEqual([first, second]);
  expect(ranked(typed, first, second)).toEqual([first, second]);
});

test('a topic that is called what was typed counts no more than another', () => {
  const talk = {
    slug: '',
    videos: [],
    speakers: [],
    companies: [],
    notes: '',
    conference: '',
    year: '',
    day: null,
  };
  const records = [
    { ...talk, title: 'Medicine', topics: ['Healthcare', 'Genomics'], kind: 'session', hasNotes: false },
    { ...talk, title: 'A genome', topics: [], kind: 'session', hasNotes: false },
  ];
  expect([...search(buildIndex(records, talks), 'genomics ').rows]).toEqual([1, 0]);
});

const long = (middle: string) => `${'word '.repeat(60)}${middle}`;

test('in a long text words stand together by chance', () => {
  const [apart, together] = [long('red or hat'), long('so red hat')];
  expect(ranked('red hat ', apart, together)).toEqual([apart, together]);
});

test('equal texts keep their order, and without a match there is none', () => {
  const texts = ['Red 1', 'Red 2', 'Red 3'];
  expect(ranked('red ', ...texts)).toEqual(texts);
  expect(ranked('qwrtzk ', ...texts)).toEqual([]);
});

test('the reason of a hit is the nearest of its matches', () => {
  const index = buildIndex([['Wilki', 'Wilkis', 'Wilkie']], names);
  const others = new Map([
    ['wilki', 0.3],
    ['wilkie', 0.7],
    ['wilkis', 0.5],
  ]);
  const mark = { typed: ['wilky'], field: null, prefix: false, others };
  const none = { ...mark, typed: ['else'], others: new Map<string, number>() };
  expect(reasons(index, 0, [mark, none])).toEqual([
    { typed: 'wilky', how: 'misspelt', used: 'Wilkie', field: 'name' },
    null,
  ]);
  expect(reasons(index, 7, [mark])).toEqual([null]);
});

test('a word itself is a better reason than its beginning, and that than a similar word', () => {
  const index = buildIndex([['mash meshes', 'mesh meshes']], names);
  const mark = { typed: ['mesh'], field: null, prefix: true, others: new Map([['mash', 0.9]]) };
  expect(reasons(index, 0, [mark])).toEqual([{ typed: 'mesh', how: 'exact', used: 'mesh', field: 'name' }]);
  const begun = buildIndex([['mash meshes']], names);
  expect(reasons(begun, 0, [mark])).toMatchObject([{ how: 'prefix', used: 'mesh' }]);
});
