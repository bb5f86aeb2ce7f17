import { expect, test } from 'vitest';
import { assembleFiles, trip } from '#lib/catalogue/fixture.ts';
import { searchTalks, yearOf } from './of-catalogue.ts';

const list = `### Tuesday

- [Intro: Istio](https://youtu.be/aaaaaaaaaaa) - Ann Lee, Google Inc. & Bob Ray, Google Inc. & Cy Day`;

test('the search knows a talk by its own words and by all spellings of its companies and topics', () => {
  const catalogue = assembleFiles({
    '2019-eu/reports/trip.md': trip(list),
    'companies.yaml': '- name: Google\n  aliases: [Google Inc.]\n',
    'topics.yaml': '- name: Istio\n  kind: project\n  aliases: [Service mesh]\n',
  });
  const [talk] = searchTalks(catalogue.talks, catalogue);
  expect(talk).toMatchObject({
    slug: 'istio',
    videos: ['aaaaaaaaaaa'],
    title: 'Istio',
    speakers: ['Ann Lee', 'Bob Ray', 'Cy Day'],
    topics: ['Istio', 'Service mesh'],
    conference: 'KubeCon',
    year: '2019',
    day: '2019-05-21',
    kind: 'intro',
    notes: '',
  });
  expect(talk?.companies.toSorted()).toEqual(['Google', 'Google Inc.']);
  expect(talk).not.toHaveProperty('track');
  expect(talk).not.toHaveProperty('room');
});

test('a talk of which nothing else is known is found by its words', () => {
  const { talks } = assembleFiles({});
  const bare = talks.map((talk) => ({ ...talk, recordings: [], track: 'Storage', room: 'Hall 7' }));
  expect(searchTalks(bare, { companies: [], conferences: [], topics: [] })[0]).toMatchObject({
    videos: [],
    companies: ['Google'],
    topics: [],
    conference: '2019-eu',
    year: '',
    track: 'Storage',
    room: 'Hall 7',
  });
});

test('the year is that of the first day', () => {
  expect(yearOf({ days: ['2019-12-31', '2020-01-01'] })).toBe('2019');
  expect(yearOf({ days: [] })).toBe('');
  expect(yearOf(undefined)).toBe('');
});
