import { stringify } from 'csv-stringify/sync';
import type { Catalogue, Talk } from '#lib/catalogue/schema.ts';
import { permalink, talkPath } from '#lib/addresses.ts';
import { watchUrl } from '#lib/video.ts';
import { formatByline } from '#lib/wording/byline.ts';
import { conferenceOf, topicNames } from '#lib/export/selection.ts';

/** What a spreadsheet takes for the beginning of a formula, in full width too, after any number of apostrophes. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * A field that no spreadsheet runs: an apostrophe goes before what would begin a formula. To undo it, take one
 * apostrophe away from a field that begins with apostrophes and one of `=`, `+`, `-`, `@`, tab or line end; a field
 * that was like this from the start got one as well, so nothing is lost.
 */
export const neutralise = (field: string) => (FORMULA.test(field) ? `'${field}` : field);

/** Several values in one field, separated by `; `; within a value a semicolon loses the spaces after it. */
const several = (values: string[]) => values.map((value) => value.replaceAll(/; +/g, ';')).join('; ');

const COLUMNS: Record<string, (talk: Talk, catalogue: Catalogue) => string | null> = {
  slug: (talk) => talk.slug,
  conference: (talk, catalogue) => conferenceOf(catalogue, talk).name,
  date: (talk) => talk.date,
  start: (talk) => talk.start,
  room: (talk) => talk.room,
  kind: (talk) => talk.kind,
  title: (talk) => talk.title,
  byline: (talk) => formatByline(talk.speakers),
  speakers: (talk) => several(talk.speakers.map(({ name }) => name)),
  roles: (talk) => several(talk.speakers.map(({ role }) => role ?? '')),
  companies: (talk) => several(talk.speakers.map(({ company }) => company ?? '')),
  track: (talk) => talk.track,
  topics: (talk, catalogue) => several(topicNames(catalogue, talk)),
  abstract: (talk) => talk.abstract,
  attended: (talk) => String(talk.attended),
  notes: (talk) => several(talk.notes.map(({ report, anchor }) => `${report}#${anchor}`)),
  slides: (talk) => talk.slides,
  video: (talk) => watchUrl(talk.videoId),
  url: (talk) => permalink(talkPath(talk.slug)),
};

/**
 * `talks.csv` after RFC 4180: a header, then a talk a row. `speakers`, `roles` and `companies` run in parallel, an
 * empty place where one is not known. Half a surrogate pair becomes U+FFFD, as UTF-8 cannot hold it.
 */
export function formatTalksCsv(catalogue: Catalogue): string {
  const rows = catalogue.talks.map((talk) =>
    Object.values(COLUMNS).map((column) => neutralise((column(talk, catalogue) ?? '').toWellFormed())),
  );
  return stringify([Object.keys(COLUMNS), ...rows], { record_delimiter: 'windows' });
}
