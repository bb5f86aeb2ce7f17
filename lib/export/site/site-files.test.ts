import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { onlyBarcelona } from '#lib/catalogue/fixture.ts';
import { catalogue, hostileCatalogue, talk, xmlErrors } from '#lib/export/fixture.ts';
import { formats } from '#lib/export/formats.ts';
import { formatLlmsTxt } from '#lib/export/markdown/llms.ts';
import { formatOpenSearch } from './opensearch.ts';
import { formatRobots } from './robots.ts';
import { siteFiles } from './site-files.ts';
import { formatWebManifest } from './webmanifest.ts';

test('robots.txt names the sitemap and excludes the frames, but not their script', () => {
  expect(formatRobots()).toBe(
    'User-agent: *\nAllow: /\nDisallow: /embed\nAllow: /embed.js\n\nSitemap: http://localhost:3000/sitemap.xml\n',
  );
});

test('opensearch.xml is well formed, and its name fits the limit of 16 characters', async () => {
  const text = formatOpenSearch();
  expect(await xmlErrors([text])).toEqual([]);
  expect(/<ShortName>(.*)<\/ShortName>/.exec(text)?.[1]?.length).toBeLessThanOrEqual(16);
  expect(text).toContain('template="http://localhost:3000/?q={searchTerms}"');
});

test('llms.txt leads to the Markdown of every conference and day', () => {
  expect(formatLlmsTxt(catalogue(talk()))).toMatchInlineSnapshot(`
    "# All The Sessions

    > Conference talks with their speakers, companies, topics and recordings, and the notes of people who were there; 1 talk in all.

    ## Conferences

    - [KubeCon + CloudNativeCon Europe 2019](http://localhost:3000/conferences/2019-kubecon-eu.md)

    ## Days

    - [2019-05-22](http://localhost:3000/days/2019-05-22.md): 1 talk

    ## Notes

    - [Other Cool Things](http://localhost:3000/notes/report.md): first published at [https://alexos.dev/2019/05/23/kubecon-other-cool-things/](https://alexos.dev/2019/05/23/kubecon-other-cool-things/)

    ## Data

    - [talks.json](http://localhost:3000/talks.json): every talk, with a JSON Schema
    - [talks.csv](http://localhost:3000/talks.csv): the same as a table
    - [All formats](http://localhost:3000/data.md): what they hold and where they lie
    - [The same by the Model Context Protocol](http://localhost:3000/talks.json): \`sessions mcp --data http://localhost:3000\` searches talks and tells of speakers, days and reports
    "
  `);
});

test('the web manifest has what a browser needs to install the site', () => {
  const icons = [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' }];
  const design = { icons, themeColor: '#ffffff', backgroundColor: '#ffffff' };
  expect(JSON.parse(formatWebManifest(design))).toMatchObject({
    name: 'All The Sessions',
    short_name: 'Sessions',
    start_url: '/',
    display: 'minimal-ui',
    icons,
    shortcuts: [{ url: '/#search' }, { url: '/my-list' }],
    share_target: { action: '/share', method: 'GET' },
  });
});

/** The files of the 2019 conference, made once for all tests: those of all conferences are seventy thousand. */
const data = onlyBarcelona();
const files = [...siteFiles(data)];

test('no two files have the same path, and none is empty', () => {
  expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
  expect(files.filter(({ path, text }) => !path.startsWith('/') || text === '')).toEqual([]);
});

test('there is a calendar only if a day is known', () => {
  const undated = [...siteFiles(catalogue(talk({ date: null })))];
  expect(undated.filter(({ path }) => path.endsWith('.ics'))).toEqual([]);
  const calendars = files.filter(({ path }) => path.endsWith('.ics'));
  expect(calendars.length).toBeGreaterThan(50);
  for (const { path, text } of calendars) expect(text, path).toContain('BEGIN:VEVENT');
});

test('every file that the page on formats names exists', () => {
  const written = new Set(files.map(({ path }) => path));
  expect(formats(data).flatMap(({ paths }) => paths.filter((path) => !written.has(path)))).toEqual([]);
});

test('all files can be made, whatever the text and however little data', () => {
  for (const data of fc.sample(hostileCatalogue, 20)) expect([...siteFiles(data)].length).toBeGreaterThan(20);
  const nothing = {
    conferences: [],
    talks: [],
    people: [],
    companies: [],
    topics: [],
    tracks: [],
    reports: [],
  };
  expect([...siteFiles({ ...catalogue(), ...nothing })].length).toBeGreaterThan(10);
});
