import { expect, test } from 'vitest';
import { emptyQuery, type Query } from '#lib/search/query.ts';
import { choicesOf } from './facets.ts';
import type { Row } from './row.ts';
import type { Found } from './search-engine.ts';
import { listingOf, show } from './shown.ts';
import { clashOf } from './ways.ts';

const row = (slug: string, kind: Row['kind'], date = '2019-05-21'): Row => ({
  slug,
  videoId: slug.padEnd(11, '0'),
  kind,
  title: slug,
  conference: '2019-kubecon-eu',
  date,
  speakers: [],
  topics: [],
  notes: [],
});
const rows = [row('toolbox', 'session'), row('ingress', 'session'), row('remarks', 'keynote', '2019-05-22')];
const listing = listingOf(rows);
const choices = choicesOf(rows, { companies: [], topics: [], speakers: [] });
const ask = (query: Partial<Query>): Query => ({ ...emptyQuery, ...query });
const found = (...slugs: string[]): Found => ({
  slugs,
  close: null,
  missing: [],
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

test('counts what the whole conference has more than the page', () => {
  expect(show(listing, ask({ q: 'x' }), found('toolbox', 'elsewhere')).elsewhere).toBe(1);
});

test('says what clashed, and what each way out leads to', () => {
  expect(
    clashOf(listing, ask({ q: 'multicluster', kinds: ['keynote'] }), choices, found('toolbox', 'ingress')),
  ).toMatchInlineSnapshot(`
      {
        "advice": "Each is fine on its own; no session has the two together. Drop one:",
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
  );
  expect(heading).toBe('No session has all of this');
  expect(ways.map(({ name, what }) => `${name}: ${what}`)).toMatchInlineSnapshot(`
    [
      "Drop Day: Tuesday 21 May: 1 session",
      "Drop Kind: Keynote: 2 sessions",
      "Start again with the whole programme: 3 sessions",
    ]
  `);
});

test('names a value that nothing has by itself', () => {
  expect(clashOf(listing, ask({ companies: ['<script>'] }), choices, null).ways).toMatchInlineSnapshot(`
    [
      {
        "name": "Start again with the whole programme",
        "path": "?",
        "what": "3 sessions",
      },
    ]
  `);
});
