import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { afterEach, expect, test, vi } from 'vitest';
import { loadCatalogue } from '#lib/catalogue/load.ts';
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
const selections = [
  all,
  ...catalogue.people.map((person) => selectSpeaker(catalogue, person)),
  ...catalogue.companies.map((company) => selectCompany(catalogue, company)),
  ...catalogue.topics.map((topic) => selectTopic(catalogue, topic)),
  ...catalogue.reports.map((report) => selectReport(catalogue, report)),
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
  expect(parse(formatTalksCsv(catalogue), { columns: true })).toHaveLength(catalogue.talks.length);
});

test('every dated talk of our data is in the calendar', () => {
  const calendar = new ICAL.Component(ICAL.parse(formatCalendar(catalogue, all)));
  const dated = catalogue.talks.filter(({ date }) => date !== null);
  expect(calendar.getAllSubcomponents('vevent')).toHaveLength(dated.length);
});

test('every XML file of our data is well formed', async () => {
  const documents = [
    ...selections.flatMap((selection) => [formatRss(catalogue, selection), formatAtom(catalogue, selection)]),
    ...catalogue.conferences.map((conference) => formatScheduleXml(catalogue, conference)),
    ...catalogue.talks.map(formatOembedXml),
    formatOpenSearch(),
  ];
  expect(await xmlErrors(documents)).toEqual([]);
});

test('the sitemap of our data fits its schema', async () => {
  const schema = readFileSync(new URL('./site/schemas/sitemap.xsd', import.meta.url), 'utf8');
  const files = formatSitemaps(sitePages(catalogue)).map(({ text }) => text);
  expect(await xmlErrors(files, schema)).toEqual([]);
});

test('every talk of our data, copied as Markdown, is read back as the same talk', () => {
  const again = catalogue.talks.map((talk) => readEntry(entryFromLine(formatEntry(talk).trimEnd())));
  expect(
    again.map(({ title, kind, speakers, video }) => ({ title, kind, speakers, videoId: video?.id ?? null })),
  ).toEqual(
    catalogue.talks.map(({ title, kind, speakers, recordings: [first] }) => ({
      title,
      kind,
      speakers: speakers.map(({ name, role, company }) => ({ name, role, company })),
      videoId: first?.videoId ?? null,
    })),
  );
});
