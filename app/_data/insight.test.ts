import { expect, test } from 'vitest';
import { parseQuery } from '#lib/search/query.ts';
import { catalogue } from './catalogue.ts';
import { insightOf } from './insight.ts';

const barcelona = catalogue.conferences.find(({ slug }) => slug === '2019-kubecon-eu');
if (!barcelona) throw new Error('Unexpected data without the 2019 conference, expected it');
const insight = insightOf({ ...catalogue, conferences: [barcelona] }, barcelona);
const { tracks, kinds, companies, topics, people } = insight;

const sum = (bars: readonly { sessions: number }[]) => bars.reduce((all, { sessions }) => all + sessions, 0);

test('every session of the 2019 conference is counted once by its track, and once by its kind', () => {
  expect(insight.sessions).toBe(328);
  expect(insight.listed).toBe(38);
  expect(sum(tracks) + insight.untracked).toBe(328);
  expect(sum(kinds)).toBe(328);
  expect(kinds.reduce((all, { listed }) => all + listed, 0)).toBe(38);
});

test('longer lists have only their first fifteen, most sessions first', () => {
  for (const { all, first } of [companies, topics, people]) {
    expect(first).toHaveLength(15);
    expect(all).toBeGreaterThan(15);
    const counts = first.map(({ sessions }) => sessions);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  }
  expect(companies.first[0]).toEqual({
    name: 'Google',
    href: '/?company=google&scope=conference',
    sessions: expect.any(Number),
    listed: expect.any(Number),
  });
});

test('every bar links to its own view of the whole conference', () => {
  const bars = [...tracks, ...kinds, ...companies.first, ...topics.first, ...people.first];
  expect(new Set(bars.map(({ href }) => href)).size).toBe(bars.length);
  for (const { href } of bars) expect(parseQuery(href.slice(1)).scope, href).toBe('conference');
});
