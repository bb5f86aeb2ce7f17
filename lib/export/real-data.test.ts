import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { afterEach, expect, test, vi } from 'vitest';
import { BARCELONA, onlyBarcelona } from '#lib/catalogue/fixture.ts';
import { loadCatalogue } from '#lib/catalogue/load.ts';
import type { Talk } from '#lib/catalogue/schema.ts';
import { entryFromLine } from '#lib/talk/entry-from-line.ts';
import { readEntry } from '#lib/talk/read-entry.ts';
import { formatCalendar } from './schedules/calendar.ts';
import { formatAtom } from './feeds/feed-atom.ts';
import { formatJsonFeed } from './feeds/feed-json.ts';
import { formatRss } from './feeds/feed-rss.ts';
import { xmlErrors } from './fixture.ts';
import { formatOembedXml } from './share/oembed.ts';
import { formatOpenSearch } from './site/opensearch.ts';
import { formatScheduleXml } from './schedules/schedule-xml.ts';
import { selectAll, selectCompany, selectReport, selectSpeaker, selectTopic } from './selection.ts';
import { sitePages } from './site/site-pages.ts';
import { formatSitemaps } from './site/sitemap.ts';
import { formatEntry } from './markdown/talk-markdown.ts';
import { formatTalksCsv } from './data/talks-csv.ts';
import { formatTalksJson } from './data/talks-json.ts';
import { formatTalksSchema } from './data/talks-schema.ts';

const catalogue = loadCatalogue();
const all = selectAll(catalogue);

/** What has feeds of its own: of one conference, because those of all are ten thousand. */
const barcelona = onlyBarcelona();
const selections = [
  selectAll(barcelona),
  ...barcelona.people.map((person) => selectSpeaker(barcelona, person)),
  ...barcelona.companies.map((company) => selectCompany(barcelona, company)),
  ...barcelona.topics.map((topic) => selectTopic(barcelona, topic)),
  ...barcelona.reports.map((report) => selectReport(barcelona, report)),
];

const write = () =>
  [formatAtom, formatRss, formatJsonFeed, formatCalendar].map((format) => format(catalogue, all)).join('');

afterEach(() => {
  vi.useRealTimers();
});

test('the same data give the same bytes on every day', () => {
  vi.useFakeTimers({ now: new Date('2019-01-01') });
  const before = write();
  vi.setSystemTime(new Date('2030-06-15'));
  expect(write()).toBe(before);
});

test('talks.json of our data fits its schema', () => {
  const ajv = new Ajv2020();
  addFormats.default(ajv);
  ajv.validate(JSON.parse(formatTalksSchema()), JSON.parse(formatTalksJson(catalogue)));
  expect(ajv.errors).toBeNull();
});

test('talks.csv of our data has a row for each talk', () => {
  expect(parse(formatTalksCsv(catalogue), { columns: true, bom: true })).toHaveLength(catalogue.talks.length);
});

test('every dated talk of our data is in the calendar', () => {
  const calendar = new ICAL.Component(ICAL.parse(formatCalendar(catalogue, all)));
  const dated = catalogue.talks.filter(({ date }) => date !== null);
  expect(calendar.getAllSubcomponents('vevent')).toHaveLength(dated.length);
});

test('every XML file of our data is well formed', async () => {
  const documents = [
    ...selections.flatMap((selection) => [formatRss(barcelona, selection), formatAtom(barcelona, selection)]),
    ...[formatRss, formatAtom].map((format) => format(catalogue, all)),
    ...catalogue.conferences.map((conference) => formatScheduleXml(catalogue, conference)),
    `<talks>${catalogue.talks
      .map(formatOembedXml)
      .join('')
      .replaceAll(/<\?xml[^>]*>/g, '')}</talks>`,
    formatOpenSearch(),
  ];
  expect(await xmlErrors(documents)).toEqual([]);
});

test('the sitemap of our data fits its schema', async () => {
  const schema = readFileSync(new URL('./site/schemas/sitemap.xsd', import.meta.url), 'utf8');
  const files = formatSitemaps(sitePages(catalogue)).map(({ text }) => text);
  expect(await xmlErrors(files, schema)).toEqual([]);
});

const asRead = (talk: Talk) => {
  const { title, kind, speakers, video } = readEntry(entryFromLine(formatEntry(talk).trimEnd()));
  return { title, kind, speakers, videoId: video?.id ?? null };
};
const asListed = ({ title, kind, speakers, recordings: [first] }: Talk) => ({
  title,
  kind,
  speakers: speakers.map(({ name, role, company }) => ({ name, role, company })),
  videoId: first?.videoId ?? null,
});

test('every talk of the 2019 conference, copied as Markdown, is read back as the same talk', () => {
  const talks = catalogue.talks.filter(({ conference }) => conference === BARCELONA);
  expect(talks.map(asRead)).toEqual(talks.map(asListed));
});

test('so are at least 99 of a hundred talks of all our data', () => {
  const same = catalogue.talks.filter((talk) => isDeepStrictEqual(asRead(talk), asListed(talk)));
  expect(same.length / catalogue.talks.length).toBeGreaterThan(0.99);
});
