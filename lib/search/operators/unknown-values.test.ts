import { expect, test } from 'vitest';
import { buildIndex } from '#lib/search/index.ts';
import { records } from '#lib/search/fixture.ts';
import { search } from '#lib/search/search.ts';
import { talks } from '#lib/search/talks.ts';

const [record] = records;
if (!record) throw new Error('Unexpected fixture without talks');
const index = buildIndex(
  ['Networking', 'Storage', 'Serverless', 'Service Mesh', 'Machine Learning + Data'].map((track, at) => ({
    ...record,
    slug: `talk-${at}`,
    track,
    room: `Hall ${at}`,
  })),
  talks,
);
const unknown = (text: string) => search(index, text).unknown;

test('a value that no talk has is told, with values that are like it in its place', () => {
  expect(unknown('istio track:netwrking helm')).toEqual([
    {
      operator: 'track',
      value: 'netwrking',
      near: [{ value: 'Networking', query: 'istio track:Networking helm' }],
    },
  ]);
});

test('a value of several words is put in quotation marks, and a minus stays', () => {
  expect(unknown('-track:"servce mesh"')[0]?.near[0]).toEqual({
    value: 'Service Mesh',
    query: '-track:"Service Mesh"',
  });
  expect(unknown('track:lerning')[0]?.near).toEqual([
    { value: 'Machine Learning + Data', query: 'track:"Machine Learning + Data"' },
  ]);
});

test('three values are proposed at most, and none where none is like it', () => {
  expect(unknown('room:hallo')[0]?.near).toHaveLength(3);
  expect(unknown('track:zzzzzz')).toEqual([{ operator: 'track', value: 'zzzzzz', near: [] }]);
});

test.each([
  'track:net',
  'track:"service mesh"',
  'track:mesh',
  'track:',
  'netwrking',
  'speaker:nobody',
  'day:never istio -track:storage',
])('what is no value of a property, or one that there is, is not told: %s', (text) => {
  expect(unknown(text).filter(({ operator }) => operator !== 'day')).toEqual([]);
});

test('each unknown value of a text is told', () => {
  expect(unknown('track:zzzzzz room:yyyyyy').map(({ operator, value }) => [operator, value])).toEqual([
    ['track', 'zzzzzz'],
    ['room', 'yyyyyy'],
  ]);
});
