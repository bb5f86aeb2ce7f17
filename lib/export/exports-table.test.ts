import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Cite } from '@citation-js/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse as parseCsv } from 'csv-parse/sync';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { SCHEMAS } from './data/talks-schema.ts';
import { catalogue, conference, note, scheduled, talk, xmlErrors } from './fixture.ts';
import { formats } from './formats.ts';
import { siteFiles } from './site/site-files.ts';

// The table of docs/exports.md is made here: `npx vitest run lib/export/exports-table.test.ts -u` writes it anew.

await Promise.all([import('@citation-js/plugin-bibtex'), import('@citation-js/plugin-csl')]);

const data = catalogue(talk({ ...scheduled, notes: [{ ...note, passage: 'It failed.' }] }));
const files = new Map([...siteFiles(data)].map(({ path, text }) => [path, text]));
const read = (path: string) => files.get(path) ?? expect.fail(path);
const slug = '/talks/kubernetes-failure-stories';

/** Hold files against the JSON Schema that lies at a path of our own. */
function bySchema(schema: string, paths: readonly string[]): void {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(read(schema)));
  for (const path of paths)
    expect(validate(JSON.parse(read(path))), `${path}: ${JSON.stringify(validate.errors)}`).toBe(true);
}

const byXml = async (paths: readonly string[], schema?: string) =>
  expect(await xmlErrors(paths.map(read), schema)).toEqual([]);

interface Row {
  /** As the page on data formats calls it. */
  name: string;
  files: string;
  by: string;
  result: string;
  /** The test that holds all of our data and hostile text against the validator, in `lib/export`. */
  tests: string[];
  /** Holds a small catalogue against the validator. Without it, the tests named do. */
  run?: () => unknown;
}

const ROWS: Row[] = [
  {
    name: 'JSON',
    files: '`talks.json`, one conference, one talk',
    by: 'ajv, against `talks.schema.json`',
    result: 'valid; every field is described',
    tests: ['data/talks-json.test.ts', 'data/lists-json.test.ts', 'real-data.test.ts'],
    run: () =>
      bySchema('/talks.schema.json', [
        '/talks.json',
        `/conferences/${conference.slug}/talks.json`,
        `${slug}.json`,
      ]),
  },
  {
    name: 'JSON',
    files: '`conferences.json`, `speakers.json`, `companies.json`',
    by: 'ajv, against the schema of each',
    result: 'valid; every field is described',
    tests: ['data/lists-json.test.ts'],
    run() {
      for (const schema of Object.keys(SCHEMAS).slice(1)) bySchema(schema, [schema.replace('.schema', '')]);
    },
  },
  {
    name: 'CSV',
    files: '`talks.csv`',
    by: 'read back by csv-parse',
    result: 'same titles; formulas disarmed',
    tests: ['data/talks-csv.test.ts'],
    run: () =>
      expect(parseCsv(read('/talks.csv'), { bom: true, columns: true })).toMatchObject([
        { title: data.talks[0]?.title },
      ]),
  },
  {
    name: 'iCalendar',
    files: '`*.ics`',
    by: 'ical.js',
    result: 'read back; lines of at most 75 octets',
    tests: ['schedules/calendar.test.ts'],
    run() {
      const text = read('/calendar.ics');
      expect(new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')).toHaveLength(1);
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    },
  },
  {
    name: 'Feeds',
    files: 'RSS, Atom',
    by: 'libxml2, fast-xml-parser, feedsmith',
    result: 'well formed; every item is read',
    tests: ['feeds/feeds.test.ts'],
    async run() {
      await byXml(['/feed.xml', '/feed.atom']);
      const [rss, atom] = [parseRssFeed(read('/feed.xml')), parseAtomFeed(read('/feed.atom'))];
      expect(rss.items).toHaveLength(3);
      expect(atom.entries).toHaveLength(3);
    },
  },
  {
    name: 'Feeds',
    files: 'JSON Feed',
    by: 'feedsmith',
    result: 'every item is read',
    tests: ['feeds/feeds.test.ts'],
    run: () => expect(parseJsonFeed(JSON.parse(read('/feed.json'))).items).toHaveLength(3),
  },
  {
    name: 'Markdown',
    files: '`*.md`',
    by: 'our own reader of reports',
    result: 'read back as the same talks',
    tests: ['real-data.test.ts', 'markdown/talk-markdown.test.ts'],
  },
  {
    name: 'Schedule',
    files: '`schedule.xml`',
    by: 'libxml2, against c3voc’s XSD',
    result: 'valid, all conferences',
    tests: ['others-schemas.test.ts'],
  },
  {
    name: 'Schedule',
    files: '`schedule.json`',
    by: 'ajv, against c3voc’s schema',
    result: 'valid, all conferences',
    tests: ['others-schemas.test.ts'],
  },
  {
    name: 'Video lists',
    files: '`pyvideo/`',
    by: 'ajv, against pyvideo’s schemas',
    result: 'valid',
    tests: ['others-schemas.test.ts'],
  },
  {
    name: 'Video lists',
    files: '`playlist.json`',
    by: 'the form of yt-dlp',
    result: 'same',
    tests: ['data/playlist.test.ts'],
  },
  {
    name: 'Citations',
    files: 'BibTeX, CSL-JSON',
    by: 'citation-js and its citeproc, in the style of APA',
    result: 'names, year and title as given',
    tests: ['citations/cite.test.ts'],
    run() {
      for (const path of [`${slug}.bib`, `${slug}.csl.json`])
        expect(new Cite(read(path)).format('bibliography', { style: 'apa' })).toMatch(
          /^Jacobs, H\. \(2019\b/,
        );
    },
  },
  {
    name: 'oEmbed',
    files: 'JSON, XML',
    by: 'libxml2; fields of version 1.0',
    result: 'well formed',
    tests: ['share/oembed.test.ts'],
    run: () => byXml([`/oembed${slug}.xml`]),
  },
  {
    name: 'For search engines and browsers',
    files: '`sitemap.xml`',
    by: 'libxml2, against the XSD of sitemaps.org',
    result: 'valid',
    tests: ['site/sitemap.test.ts', 'real-data.test.ts'],
    run: () =>
      byXml(['/sitemap.xml'], readFileSync(new URL('./site/schemas/sitemap.xsd', import.meta.url), 'utf8')),
  },
  {
    name: 'For search engines and browsers',
    files: 'JSON-LD in pages',
    by: 'the vocabulary of schema.org as schema-dts has it',
    result: 'no unknown type or property; events have what is required',
    tests: ['json-ld/json-ld.test.ts', 'json-ld/json-ld-events.test.ts'],
  },
];

for (const { name, files, by, run } of ROWS) {
  if (run) test(`${name} (${files}) by ${by}: as the table says`, async () => void (await run()));
}

const path = fileURLToPath(new URL('../../docs/exports.md', import.meta.url));

test('the table of docs/exports.md is that of this test', async () => {
  const lines = [
    ['format', 'files', 'validator', 'result', 'test in `lib/export`'],
    ['-', '-', '-', '-', '-'],
    ...ROWS.map(({ name, files, by, result, tests }) => [
      name,
      files,
      by,
      result,
      tests.map((one) => `\`${one}\``).join(', '),
    ]),
  ].map((cells) => `| ${cells.join(' | ')} |`);
  const page = readFileSync(path, 'utf8');
  const table = page
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .join('\n');
  const made = page.replace(table, () => lines.join('\n'));
  const options = { ...(await resolveConfig(path)), filepath: path };
  await expect(await format(made, options)).toMatchFileSnapshot(path);
});

test('every format of the data page has a validator, and every test that is named is there', () => {
  const named = new Set(ROWS.map(({ name }) => name));
  expect(formats(data).filter(({ name }) => !named.has(name))).toEqual([]);
  const tests = ROWS.flatMap((row) => row.tests);
  expect(tests.filter((file) => !existsSync(new URL(file, import.meta.url)))).toEqual([]);
});
