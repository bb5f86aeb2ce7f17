import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Conference } from '#lib/catalogue/schema.ts';
import { catalogue, hostileCatalogue, talk, xmlErrors } from './fixture.ts';
import { formatPyvideo } from './pyvideo.ts';
import { formatScheduleJson } from './schedule-json.ts';
import { formatScheduleXml } from './schedule-xml.ts';

const schemaUrl = (file: string) => new URL(`./schemas/${file}`, import.meta.url);
const missing = (file: string) => !existsSync(schemaUrl(file));
const read = (file: string) => readFileSync(schemaUrl(file), 'utf8');

/** A check by a schema in JSON of whatever draft: what the drafts differ in, these schemas do not use. */
function jsonErrors(file: string, formats: 'all' | 'none') {
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: formats === 'all' });
  addFormats.default(ajv);
  const { $schema: _, ...schema } = JSON.parse(read(file));
  const validate = ajv.compile(schema);
  return (text: string) => (validate(JSON.parse(text)) ? [] : validate.errors);
}

const dated = talk({ kind: 'keynote', slides: 'https://example.org/slides.pdf' });
const catalogues = [
  catalogue(dated, talk({ slug: 'undated', videoId: 'aaaaaaaaaaa', position: 1, date: null })),
  ...fc.sample(hostileCatalogue, 30),
];
const each = <T>(format: (data: (typeof catalogues)[number], of: Conference) => T) =>
  catalogues.map((data) => format(data, data.conferences[0] ?? expect.fail()));

describe('the schemas that others publish', () => {
  test.skipIf(missing('c3voc-schedule.xsd'))(
    'schedule.xml fits that of c3voc, whatever the text',
    async () => {
      expect(await xmlErrors(each(formatScheduleXml), read('c3voc-schedule.xsd'))).toEqual([]);
    },
  );

  test.skipIf(missing('c3voc-schedule.json'))('schedule.json fits that of c3voc, whatever the text', () => {
    expect(each(formatScheduleJson).flatMap(jsonErrors('c3voc-schedule.json', 'all'))).toEqual([]);
  });

  // Its `format` asks for an hour, its description and all of its data for a day alone.
  test.skipIf(missing('pyvideo-video.json'))('a talk fits that of pyvideo, whatever the text', () => {
    const videos = each(formatPyvideo).flatMap(([, ...files]) => files.map(({ text }) => text));
    expect(videos.flatMap(jsonErrors('pyvideo-video.json', 'none'))).toEqual([]);
  });

  test.skipIf(missing('pyvideo-category.json'))(
    'a conference fits that of pyvideo, whatever the text',
    () => {
      const categories = each(formatPyvideo).map(([category]) => category?.text ?? '');
      expect(categories.flatMap(jsonErrors('pyvideo-category.json', 'all'))).toEqual([]);
    },
  );
});
