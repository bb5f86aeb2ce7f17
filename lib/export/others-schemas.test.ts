import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { loadCatalogue } from '#lib/catalogue/load.ts';
import { catalogue, conference, recordedAt, scheduled, talk, unrecorded, xmlErrors } from './fixture.ts';
import { formatPyvideo } from './data/pyvideo.ts';
import { formatScheduleJson } from './schedules/schedule-json.ts';
import { formatScheduleXml } from './schedules/schedule-xml.ts';

/** A folder with the schemas that other projects publish. They are not ours to copy, so without it nothing is tested. */
const folder = process.env['SCHEMAS'];
const read = (path: string) => readFileSync(join(folder ?? '', path), 'utf8');

const data = catalogue(
  talk(scheduled),
  talk({
    ...scheduled,
    slug: 'cri',
    position: 1,
    start: '23:30',
    end: '00:15',
    ...recordedAt('https://vimeo.com/112233445'),
  }),
  talk({
    ...unrecorded,
    ...scheduled,
    id: '2019-kubecon-eu/pods',
    slug: 'pods',
    position: 2,
    recordingState: 'to come',
    page: 'https://sched.co/abcd',
  }),
);

const errors = (schema: string, text: string) => {
  const { $schema: _, ...rules } = JSON.parse(read(schema));
  const ajv = new Ajv({ strict: false, logger: false, allErrors: true });
  addFormats.default(ajv);
  ajv.validate(rules, JSON.parse(text));
  return ajv.errors;
};

test('the folder that SCHEMAS names is there', () => {
  expect(folder === undefined || existsSync(folder)).toBe(true);
});

if (folder !== undefined) {
  test('schedule.json is valid', () => {
    expect(errors('c3voc/schema.json', formatScheduleJson(data, conference))).toBeNull();
  });

  test('schedule.xml is valid', async () => {
    const xml = formatScheduleXml(data, conference);
    expect(await xmlErrors([xml], read('c3voc/schedule.xml.xsd'))).toEqual([]);
  });

  test('so are the timetables of all our data', async () => {
    const real = loadCatalogue();
    const files = real.conferences.map((one) => formatScheduleXml(real, one));
    expect(await xmlErrors(files, read('c3voc/schedule.xml.xsd'))).toEqual([]);
    for (const one of real.conferences)
      expect(errors('c3voc/schema.json', formatScheduleJson(real, one)), one.slug).toBeNull();
  });

  test('the files of pyvideo are valid', () => {
    const [category, ...videos] = formatPyvideo(data, conference).map(({ text }) => text);
    expect(errors('pyvideo/category.json', category ?? expect.fail())).toBeNull();
    expect(videos.map((video) => errors('pyvideo/video.json', video))).toEqual([null, null]);
  });
}
