import { expect, test } from 'vitest';
import { assembleFiles, trip } from '#lib/catalogue/fixture.ts';
import { passageOf, searchTalks, yearOf } from './of-catalogue.ts';

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

test('a conference lends its name and its city, where it has one', () => {
  const { talks } = assembleFiles({});
  const conference = {
    slug: '2019-eu',
    shortName: 'KubeCon Europe 2019',
    days: ['2019-05-20'],
    city: 'Barcelona',
  };
  const read = (city: string | null) =>
    searchTalks(talks.slice(0, 1), { companies: [], topics: [], conferences: [{ ...conference, city }] })[0];
  expect(read('Barcelona')).toMatchObject({
    conference: 'KubeCon Europe 2019',
    year: '2019',
    city: 'Barcelona',
  });
  expect(read(null)).not.toHaveProperty('city');
});

test('topics that the vocabulary does not have say nothing, and a speaker without a company names none', () => {
  const { talks } = assembleFiles({});
  const [talk] = talks;
  if (!talk) throw new Error('Unexpected catalogue without talks');
  const speakers = [
    { name: 'Ann Lee', role: null, company: null, companySlug: null },
    { name: 'Bo Ray', role: 'Engineer', company: 'Acme', companySlug: 'acme' },
    { name: 'Cy Day', role: 'Engineer', company: 'ACME', companySlug: 'acme' },
  ];
  const read = searchTalks([{ ...talk, topics: ['helm', 'nothing'], speakers }], {
    companies: [{ slug: 'acme', spellings: ['Acme', 'Acme Inc.'] }],
    conferences: [],
    topics: [{ slug: 'helm', name: 'Helm', aliases: ['Helm charts'] }],
  });
  expect(read).toMatchObject([
    {
      topics: ['Helm', 'Helm charts'],
      companies: ['Acme', 'Acme Inc.', 'ACME'],
      speakers: ['Ann Lee', 'Bo Ray', 'Cy Day'],
      roles: ['Engineer'],
    },
  ]);
});

test('the passages on a talk are joined, each on lines of its own', () => {
  expect(passageOf({ notes: [] })).toBe('');
  const note = { report: 'a', anchor: '', heading: '', extent: 'discussed' } as const;
  expect(
    passageOf({
      notes: [
        { ...note, passage: 'One' },
        { ...note, passage: 'Two' },
      ],
    }),
  ).toBe('One\nTwo');
});

test('the year is that of the first day', () => {
  expect(yearOf({ days: ['2019-12-31', '2020-01-01'] })).toBe('2019');
  expect(yearOf({ days: [] })).toBe('');
  expect(yearOf(undefined)).toBe('');
});
