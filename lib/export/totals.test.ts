import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { loadCatalogue } from '#lib/catalogue/load.ts';
import { type Totals, totalsOf } from '#lib/catalogue/totals.ts';
import { grouped } from '#lib/wording/counts.ts';
import { formatCompaniesJson, formatConferencesJson, formatSpeakersJson } from './data/lists-json.ts';
import { formatTalksCsv } from './data/talks-csv.ts';
import { formatTalksJson } from './data/talks-json.ts';
import { CompaniesFile, ConferencesFile, SpeakersFile, TalksFile } from './schema.ts';

const catalogue = loadCatalogue();
const totals = totalsOf(catalogue);

test('the README tells what the catalogue holds', () => {
  const readme = readFileSync('README.md', 'utf8').replaceAll(/\s+/g, ' ');
  const { conferences, talks, recorded, dated, people, companies } = totals;
  expect(readme).toContain(
    `${grouped(conferences)} conferences, ${grouped(talks)} talks (${grouped(recorded)} with a recording, ` +
      `${grouped(dated)} with their day), ${grouped(people)} speakers and ${grouped(companies)} companies`,
  );
});

test('all exports hold as much as the catalogue', () => {
  const file = TalksFile.parse(JSON.parse(formatTalksJson(catalogue)));
  const { conferences } = ConferencesFile.parse(JSON.parse(formatConferencesJson(catalogue)));
  const { speakers } = SpeakersFile.parse(JSON.parse(formatSpeakersJson(catalogue)));
  const { companies } = CompaniesFile.parse(JSON.parse(formatCompaniesJson(catalogue)));
  expect({
    conferences: file.conferences.length,
    talks: file.talks.length,
    recorded: file.talks.filter(({ recordings }) => recordings.length > 0).length,
    dated: file.talks.filter(({ date }) => date !== null).length,
    people: speakers.length,
    companies: companies.length,
  } satisfies Totals).toEqual(totals);
  expect(conferences).toHaveLength(totals.conferences);
  expect(conferences.reduce((sum, { talks }) => sum + talks, 0)).toBe(totals.talks);

  const rows: { date: string; recordings: string }[] = parse(formatTalksCsv(catalogue), {
    bom: true,
    columns: true,
  });
  expect(rows).toHaveLength(totals.talks);
  expect(rows.filter(({ recordings }) => recordings !== '')).toHaveLength(totals.recorded);
  expect(rows.filter(({ date }) => date !== '')).toHaveLength(totals.dated);
});
