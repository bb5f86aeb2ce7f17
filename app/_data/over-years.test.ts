import { expect, test } from 'vitest';
import { parseQuery } from '#lib/search/query.ts';
import { catalogue, findTalks } from './catalogue.ts';
import { mostSessions, overYears, type YearFigures } from './over-years.ts';

const { years, figuresOf, changes } = overYears(catalogue);
const sum = (numbers: readonly number[]) => numbers.reduce((all, n) => all + n, 0);
const sessionsIn = (figures: readonly YearFigures[]) => sum(figures.map(({ sessions }) => sessions));

test('the sessions of all years are all sessions, each in one year and at one place', () => {
  const figures = figuresOf(catalogue.talks);
  expect(sessionsIn(figures)).toBe(catalogue.talks.length);
  expect(sum(figures.map(({ recorded }) => recorded))).toBe(
    catalogue.talks.filter(({ recordings }) => recordings.length > 0).length,
  );
  expect(figures.map(({ year }) => year)).toEqual(years);
  expect(years).toEqual([...new Set(years)].toSorted().toReversed());
  for (const { sessions, places, share } of figures) {
    expect(sum(places.map((place) => place.sessions))).toBe(sessions);
    expect(share).toBe(1);
  }
});

test('the years of each topic, company and track add up to its sessions, with a line for every year', () => {
  const { topics, companies, tracks } = catalogue;
  const kinds = [
    { facet: 'topics', subjects: topics },
    { facet: 'companies', subjects: companies },
    { facet: 'tracks', subjects: tracks },
  ] as const;
  for (const { facet, subjects } of kinds) {
    for (const { slug, talks } of subjects) {
      const figures = figuresOf(findTalks(talks), { facet, slug });
      expect(sessionsIn(figures), slug).toBe(talks.length);
      expect(figures).toHaveLength(years.length);
      for (const { share, sessions, href } of figures) {
        expect(share ?? 0, slug).toBeLessThanOrEqual(1);
        expect(href === null, slug).toBe(sessions === 0);
      }
    }
  }
});

test('the shares of all tracks of a year add up to one, or there are none', () => {
  const all = catalogue.tracks.map(({ slug, talks }) =>
    figuresOf(findTalks(talks), { facet: 'tracks', slug }).map(({ share }) => share),
  );
  for (const at of years.keys()) {
    const shares = all.map((ofTrack) => ofTrack[at] ?? null).filter((share) => share !== null);
    if (shares.length > 0) {
      expect(shares).toHaveLength(catalogue.tracks.length);
      expect(sum(shares)).toBeCloseTo(1);
    }
  }
});

test('a year leads to its sessions among those of all conferences', () => {
  const [topic] = catalogue.topics.toSorted((a, b) => b.talks.length - a.talks.length);
  const [newest] = figuresOf(findTalks(topic?.talks ?? []), { facet: 'topics', slug: topic?.slug ?? '' });
  expect(parseQuery(newest?.href?.slice(1) ?? '')).toMatchObject({
    years: [years[0]],
    topics: [topic?.slug],
    scope: 'all',
  });
});

test('a topic has risen or fallen, what changed most first, and the change is that of its shares', () => {
  const { risen, fallen, first, last } = changes();
  expect([first, last]).toEqual(['2016–2018', '2024–2026']);
  for (const { before, after, change } of [...risen, ...fallen]) expect(change).toBe(after - before);
  const [up, down] = [risen, fallen].map((topics) => topics.map(({ change }) => change));
  expect(up).toEqual(up?.filter((change) => change > 0).toSorted((a, b) => b - a));
  expect(down).toEqual(down?.filter((change) => change < 0).toSorted((a, b) => a - b));
  expect(risen.length + fallen.length).toBeLessThanOrEqual(catalogue.topics.length);
});

test('of one year alone, nothing has risen or fallen', () => {
  const [conference] = catalogue.conferences;
  const talks = catalogue.talks.filter((talk) => talk.conference === conference?.slug);
  expect(overYears({ ...catalogue, talks }).changes()).toMatchObject({ risen: [], fallen: [] });
});

test('an empty catalogue has no years', () => {
  const nothing = overYears({ ...catalogue, conferences: [], talks: [], topics: [] });
  expect(nothing.figuresOf([])).toEqual([]);
  expect(nothing.changes()).toEqual({ first: '', last: '', risen: [], fallen: [] });
});

test('those with most sessions come first, by name where they have as many', () => {
  const things = [
    { slug: 'c', name: 'C', talks: ['1'] },
    { slug: 'b', name: 'B', talks: ['1', '2'] },
    { slug: 'a', name: 'A', talks: ['1'] },
  ];
  expect(mostSessions(things, 2, (slug) => `/${slug}`)).toEqual([
    { name: 'B', href: '/b', sessions: 2, listed: 0 },
    { name: 'A', href: '/a', sessions: 1, listed: 0 },
  ]);
});
