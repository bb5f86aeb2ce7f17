import { stringify } from 'csv-stringify/sync';
import type { Catalogue, Talk } from '#lib/catalogue/schema.ts';
import { permalink, talkPath } from '#lib/addresses.ts';
import { formatByline } from '#lib/wording/byline.ts';
import { conferenceOf, topicNames } from '#lib/export/selection.ts';
import { recordingLinks } from '#lib/export/talk-links.ts';

/**
 * Where a spreadsheet may begin to read a formula, full-width signs included, after any apostrophes: at the beginning of a
 * field; in countries that write decimals with a comma, where it takes semicolons for the ends of fields, also behind
 * those and at the beginnings of lines.
 */
const FORMULA = /^(?='*[=+\-@\t\r\n＝＋－＠])|(?<=[;\r\n])(?='*[=+\-@＝＋－＠])/g;

/**
 * Make a CSV field safe for spreadsheets: what would begin a formula gets an apostrophe in front. To undo it, remove one
 * apostrophe from every field that begins with apostrophes and then `=`, `+`, `-`, `@`, a tab or a line end, and one behind
 * every semicolon or line end that apostrophes and then such a sign follow. Fields that already looked like this get one
 * more, so that undoing gives back the original text.
 */
export const neutralise = (field: string) => field.replaceAll(FORMULA, "'");

/** Join several values into one field with `; `. To keep them apart, spaces after a semicolon within a value are removed. */
const joinValues = (values: string[]) => values.map((value) => value.replaceAll(/; +/g, ';')).join('; ');

const COLUMNS: Record<string, (talk: Talk, catalogue: Catalogue) => string | null> = {
  slug: (talk) => talk.slug,
  conference: (talk, catalogue) => conferenceOf(catalogue, talk).name,
  date: (talk) => talk.date,
  start: (talk) => talk.start,
  room: (talk) => talk.room,
  kind: (talk) => talk.kind,
  title: (talk) => talk.title,
  byline: (talk) => formatByline(talk.speakers),
  speakers: (talk) => joinValues(talk.speakers.map(({ name }) => name)),
  roles: (talk) => joinValues(talk.speakers.map(({ role }) => role ?? '')),
  companies: (talk) => joinValues(talk.speakers.map(({ company }) => company ?? '')),
  track: (talk) => talk.track,
  topics: (talk, catalogue) => joinValues(topicNames(catalogue, talk)),
  abstract: (talk) => talk.abstract,
  attended: (talk) => String(talk.attended),
  notes: (talk) => joinValues(talk.notes.map(({ report, anchor }) => `${report}#${anchor}`)),
  slides: (talk) => talk.slides,
  video: (talk) => recordingLinks(talk)[0]?.url ?? null,
  url: (talk) => permalink(talkPath(talk.slug)),
  end: (talk) => talk.end,
  recordings: (talk) => joinValues(recordingLinks(talk).map(({ url }) => url)),
  recordingState: (talk) => talk.recordingState,
  page: (talk) => talk.page,
};

/**
 * All talks as `talks.csv` (RFC 4180): a byte order mark, by which spreadsheets know UTF-8, a header, then one row for each talk. `speakers`, `roles` and `companies` are
 * parallel lists, with an empty value for what is not known. Lone surrogates become U+FFFD, as UTF-8 cannot encode them.
 */
export function formatTalksCsv(catalogue: Catalogue): string {
  const rows = catalogue.talks.map((talk) =>
    Object.values(COLUMNS).map((column) => neutralise((column(talk, catalogue) ?? '').toWellFormed())),
  );
  return stringify([Object.keys(COLUMNS), ...rows], { record_delimiter: 'windows', bom: true });
}
