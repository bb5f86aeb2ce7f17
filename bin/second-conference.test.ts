import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { assemble } from '#lib/catalogue/assemble.ts';
import { BARCELONA as EU } from '#lib/catalogue/fixture.ts';
import { loadCatalogue, readData } from '#lib/catalogue/load.ts';
import type { Catalogue } from '#lib/catalogue/schema.ts';
import { copyConference } from './copy-conference.ts';
import { sessions } from './run-sessions.ts';

// Adds a second real conference to one of ours with the command line alone, from a list in bin/fixtures.

const NA = '2019-kubecon-na';
const LIST = ['import', `bin/fixtures/${NA}.csv`, '--conference', NA];
const FACTS = {
  name: 'KubeCon + CloudNativeCon North America 2019',
  'short-name': 'KubeCon North America 2019',
  days: '2019-11-18..2019-11-21',
  'time-zone': 'America/Los_Angeles',
  city: 'San Diego',
};

let data = '';
let made: ReturnType<typeof sessions>;
let before: Catalogue;
let both: Catalogue;

beforeAll(() => {
  data = join(mkdtempSync(join(tmpdir(), 'second-')), 'data');
  copyConference(data);
  before = assemble(readData(data));
  made = onCopy(...LIST, '--new', ...Object.entries(FACTS).flatMap(([key, value]) => [`--${key}`, value]));
  onCopy('permalinks');
  both = loadCatalogue(data);
});
afterAll(() => rmSync(join(data, '..'), { recursive: true }));

const onCopy = (...args: string[]) => sessions([...args, '--data', data]);

/** The first marks of the first conference's talks with their slugs. */
const addresses = (catalogue: Catalogue) =>
  catalogue.talks.flatMap(({ conference, marks, slug }) =>
    conference === EU ? [`${marks[0]} ${slug}`] : [],
  );

/** Every file of the data folder with its content. */
const files = () =>
  readdirSync(data, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), 'latin1')]);

test('the command makes a conference from a list, and the check finds no error', () => {
  expect(made.status).toBe(0);
  // A busy machine takes longer than a second, and then the command shows how far it is.
  expect(made.stderr).toMatch(/^(Joining rows: \d+ of \d+\n)*$/);
  expect(made.stdout).toMatch(/\n313 added, 0 filled, 0 differing, 0 as they were; written to .*\n$/);
  expect(onCopy('check', '--quiet').status).toBe(0);
  expect(both.conferences.map(({ slug, city }) => [slug, city])).toEqual([
    [NA, 'San Diego'],
    [EU, 'Barcelona'],
  ]);
  const talksOf = (conference: string) => both.talks.filter((talk) => talk.conference === conference);
  expect(talksOf(NA)).toHaveLength(313);
  expect(talksOf(EU)).toHaveLength(before.talks.length);
});

test('every address of the first conference stays', () => {
  expect(addresses(both)).toEqual(addresses(before));
  for (const things of ['people', 'companies', 'topics', 'reports'] as const) {
    const slugs = new Set(both[things].map(({ slug }) => slug));
    expect(before[things].filter(({ slug }) => !slugs.has(slug))).toEqual([]);
  }
});

test('people and companies of both conferences are joined, with roles as at the time of each talk', () => {
  const talks = new Map(both.talks.map((talk) => [talk.slug, talk]));
  const conferencesOf = (thing: { talks: readonly string[] }) =>
    new Set(thing.talks.map((slug) => talks.get(slug)?.conference));
  const inBoth = (things: readonly { name: string; talks: readonly string[] }[]) =>
    things.filter((thing) => conferencesOf(thing).size === 2).map(({ name }) => name);
  expect(inBoth(both.people)).toEqual(expect.arrayContaining(['Cheryl Hung', 'Jan Šafránek', 'Janet Kuo']));
  expect(inBoth(both.companies)).toEqual(expect.arrayContaining(['CERN', 'Google', 'Red Hat', 'Synadia']));

  const bryan = both.people.filter(({ name }) => name === 'Bryan Liles');
  expect(bryan).toHaveLength(1);
  const credits = bryan.flatMap(({ slug, talks: slugs }) =>
    slugs.flatMap((at) => {
      const talk = talks.get(at);
      const speaker = talk?.speakers.find((one) => one.slug === slug);
      return speaker?.role ? [`${talk?.conference}: ${speaker.role}`] : [];
    }),
  );
  expect([...new Set(credits)]).toEqual([
    `${NA}: KubeCon + CloudNativeCon North America 2019 Co-Chair`,
    `${EU}: Senior Staff Engineer`,
  ]);
});

test('importing again changes no byte', () => {
  const first = files();
  expect(onCopy(...LIST).stdout).toBe(
    '0 added, 0 filled, 0 differing, 313 as they were; nothing is written\n',
  );
  expect(onCopy('permalinks').stdout).toBe('0 addresses changed of 641\n');
  expect(files()).toEqual(first);
});
