import { expect, test } from 'vitest';
import { emptyQuery, type Query } from '#lib/search/query.ts';
import { choicesOf } from '#components/sessions/query/facets.ts';
import { byDay, groupAnchor, type Row } from '#components/talk/row.ts';
import type { Found } from '#components/sessions/query/search-engine.ts';
import { beyondOf, listingOf, show } from '#components/sessions/query/listing.ts';
import { clashOf } from './no-match.ts';

const row = (slug: string, kind: Row['kind'], date = '2019-05-21'): Row => ({
  slug,
  recording: slug.padEnd(11, '0'),
  kind,
  title: slug,
  conference: '2019-kubecon-eu',
  year: '2019',
  date,
  track: null,
  speakers: [],
  topics: [],
  notes: [],
  inReport: false,
});
const rows = [row('toolbox', 'session'), row('ingress', 'session'), row('remarks', 'keynote', '2019-05-22')];
const listing = listingOf(rows);
const choices = choicesOf({ rows, names: { conferences: [], companies: [], topics: [], speakers: [] } });
const ask = (query: Partial<Query>): Query => ({ ...emptyQuery, ...query });
const found = (...slugs: string[]): Found => ({
  rows: Uint32Array.from(slugs.keys()),
  all: slugs,
  close: null,
  missing: [],
  absent: [],
  unknown: [],
  undated: 0,
  shorter: () => [],
  explanation: null,
  meant: null,
  ranges: () => [],
  covers: () => false,
  quote: () => null,
});

const slugs = (query: Partial<Query>) =>
  show(listing, ask(query), found('ingress', 'toolbox')).rows.map(({ slug }) => slug);

test('shows what a text finds best first, and in programme order when sorted by day', () => {
  expect(slugs({ q: 'multicluster' })).toEqual(['ingress', 'toolbox']);
  expect(slugs({ q: 'multicluster', sort: 'day' })).toEqual(['toolbox', 'ingress']);
});

test('counts what the whole conference has more than the page, and leads there without filters', () => {
  const query = ask({ q: 'x', kinds: ['keynote'], view: 'table' });
  const shown = show(listing, query, found('toolbox', 'elsewhere'));
  expect(beyondOf(shown, query, '')).toEqual({ sessions: 1, href: '?q=x&scope=conference&view=table' });
  expect(beyondOf(show(listing, query, found('toolbox')), query, '')).toBeNull();
});

test('offers the whole conference first, where only the rest of it has what was typed', () => {
  const query = ask({ q: 'x' });
  const others = found('elsewhere');
  const beyond = beyondOf(show(listing, query, others), query, '/conferences/a');
  const { heading, advice, ways } = clashOf(listing, query, choices, others, beyond);
  expect([heading, advice]).toEqual([
    'Nothing here matches “x”',
    'There are matches in the rest of the conference:',
  ]);
  expect(ways[0]).toEqual({
    name: 'Search “x” in the whole conference',
    path: '/conferences/a?q=x&scope=conference',
    what: '1 session',
  });
});

test('divides what has no day by track', () => {
  const track = { slug: 'storage', name: 'Storage' };
  const others = ['a', 'b', 'c'].map((slug, at) => ({
    ...row(slug, 'session'),
    date: null,
    track: at === 1 ? null : track,
  }));
  expect(byDay([...rows, ...others]).map((part) => [groupAnchor(part), part.rows.length])).toEqual([
    ['day-2019-05-21', 2],
    ['day-2019-05-22', 1],
    ['track-storage', 2],
    ['undated', 1],
  ]);
});

test('says what clashed, and what each way out leads to', () => {
  expect(
    clashOf(
      listing,
      ask({ q: 'multicluster', kinds: ['keynote'] }),
      choices,
      found('toolbox', 'ingress'),
      null,
    ),
  ).toMatchInlineSnapshot(`
      {
        "advice": "There are sessions for each, but none for both. Drop one:",
        "heading": "No keynote mentions “multicluster”",
        "ways": [
          {
            "name": "Search “multicluster” in every kind",
            "path": "?q=multicluster",
            "what": "2 sessions",
          },
          {
            "name": "Show all keynotes",
            "path": "?kind=keynote",
            "what": "1 session",
          },
          {
            "name": "Start again with the whole programme",
            "path": "?",
            "what": "3 sessions",
          },
        ],
      }
    `);
});

test('offers to drop one of several filters', () => {
  const { heading, ways } = clashOf(
    listing,
    ask({ kinds: ['keynote'], days: ['2019-05-21'] }),
    choices,
    null,
    null,
  );
  expect(heading).toBe('No session matches all these filters');
  expect(ways.map(({ name, what }) => `${name}: ${what}`)).toMatchInlineSnapshot(`
    [
      "Drop Day: Tuesday 21 May: 1 session",
      "Drop Kind: Keynote: 2 sessions",
      "Start again with the whole programme: 3 sessions",
    ]
  `);
});

test('names a value that nothing has by itself', () => {
  expect(clashOf(listing, ask({ companies: ['<script>'] }), choices, null, null).ways).toMatchInlineSnapshot(`
    [
      {
        "name": "Start again with the whole programme",
        "path": "?",
        "what": "3 sessions",
      },
    ]
  `);
});

test('repeats the beginning of what was typed, however long that is', () => {
  const { heading } = clashOf(listing, ask({ q: 'a'.repeat(5000) }), choices, found(), null);
  expect(heading).toBe(`Nothing matches “${'a'.repeat(80)}…”`);
});
