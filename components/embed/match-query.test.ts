import { expect, test } from 'vitest';
import { matchQuery } from './match-query.ts';

const item = (title: string, company: string, day: string | null = '2019-05-21') => ({
  facets: {
    year: '2019',
    conference: '2019-kubecon-eu',
    day,
    kind: 'keynote',
    tracks: [],
    rooms: [],
    companies: [company],
    topics: ['istio'],
    speakers: ['ann-lee'],
    hasNotes: false,
  },
  title,
  about: `${title} Ann Lee, ${company}`,
});
const items = [
  item('Service Mesh in Anger', 'google'),
  item('Scaling', 'lyft'),
  item('Meshes', 'google', null),
];

test.each([
  ['', [0, 1, 2]],
  ['?company=google', [0, 2]],
  ['?company=google&day=2019-05-21', [0]],
  ['?q=scaling', [1]],
  ['?q=lyft&company=google', []],
  ['?notes=1', []],
  ['?view=table&sort=-title&unknown=1', [0, 1, 2]],
  ['?q=%FF%&day=&day=', [0, 1, 2]],
])('a frame with the query `%s` shows what the programme would', (search, places) => {
  expect([...matchQuery(search, items)]).toEqual(places);
});
