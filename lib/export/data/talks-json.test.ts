import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  catalogue,
  conference,
  hostileCatalogue,
  note,
  recordedAt,
  report,
  talk,
  unrecorded,
} from '#lib/export/fixture.ts';
import { formatConferenceJson, formatTalkJson, formatTalksJson } from './talks-json.ts';
import { formatTalksSchema } from './talks-schema.ts';

const ajv = new Ajv2020({ strict: true, allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(JSON.parse(formatTalksSchema()));
const errors = (text: string) => (validate(JSON.parse(text)) ? [] : validate.errors);

describe('talks.json', () => {
  const noted = talk({ notes: [{ ...note, passage: 'It failed.' }] });

  test('is valid by the JSON Schema that is published with it', () => {
    expect(errors(formatTalksJson(catalogue(noted, talk({ date: null, topics: [] }))))).toEqual([]);
  });

  test('has no field that the schema does not describe', () => {
    const closed = new Ajv2020({ strict: true });
    addFormats.default(closed);
    const schema = formatTalksSchema().replaceAll(
      '"type": "object"',
      '"type": "object", "additionalProperties": false',
    );
    const valid = closed.validate(JSON.parse(schema), JSON.parse(formatTalksJson(catalogue(noted))));
    expect(closed.errors).toBeNull();
    expect(valid).toBe(true);
  });

  test('has absolute addresses, also of the original section of a note', () => {
    const [published] = JSON.parse(formatTalksJson(catalogue(noted))).talks;
    expect(published).toMatchObject({
      url: 'http://localhost:3000/talks/kubernetes-failure-stories',
      videoUrl: 'https://www.youtube.com/watch?v=6sDTB4eV4F8',
      notes: [
        {
          url: 'http://localhost:3000/notes/report#failures',
          original: `${report.url}#failures`,
        },
      ],
    });
  });

  test('stays valid for readers of this version if fields are added', () => {
    const file = JSON.parse(formatTalksJson(catalogue(noted)));
    expect(validate({ ...file, later: true, talks: [{ ...file.talks[0], later: 1 }] })).toBe(true);
  });

  test('has the days on which a talk was added and on which it changed', () => {
    const late = { ...catalogue(noted), reports: [{ ...report, added: '2019-08-01' }] };
    expect(JSON.parse(formatTalksJson(late))).toMatchObject({
      conferences: [{ added: '2019-06-01' }],
      reports: [{ added: '2019-08-01' }],
      talks: [{ added: '2019-06-01', changed: '2019-08-01' }],
    });
  });

  test('has every recording of a talk, the first of them and the first on YouTube', () => {
    const recorded = recordedAt('https://vimeo.com/112233445#t=7', 'https://youtu.be/aaaaaaaaaaa?t=90');
    const text = formatTalksJson(catalogue(talk(recorded)));
    expect(errors(text)).toEqual([]);
    const [published] = JSON.parse(text).talks;
    expect(published).not.toHaveProperty('marks');
    expect(published).toMatchObject({
      videoId: 'aaaaaaaaaaa',
      videoUrl: 'https://vimeo.com/112233445#t=7',
      recordings: [
        { url: 'https://vimeo.com/112233445', videoId: null, start: 7 },
        { url: 'https://www.youtube.com/watch?v=aaaaaaaaaaa', videoId: 'aaaaaaaaaaa', start: 90 },
      ],
      recordingState: null,
    });
  });

  test('says why a talk has no recording, and where its page elsewhere is', () => {
    const fields = { recordingState: 'private', page: 'https://sched.co/abcd', end: '10:15' } as const;
    const text = formatTalksJson(catalogue(talk({ ...unrecorded, ...fields })));
    expect(errors(text)).toEqual([]);
    expect(JSON.parse(text).talks).toMatchObject([
      { ...fields, videoId: null, videoUrl: null, recordings: [] },
    ]);
  });

  test('loses nothing, whatever the text', () => {
    fc.assert(
      fc.property(hostileCatalogue, (data) => {
        const text = formatTalksJson(data);
        expect(errors(text)).toEqual([]);
        const { talks } = JSON.parse(text);
        expect(talks.map(({ title }: { title: string }) => title)).toEqual(
          data.talks.map(({ title }) => title),
        );
      }),
      { numRuns: 50 },
    );
  });
});

describe('the file of one talk', () => {
  test('is like talks.json with only that talk and what it refers to', () => {
    const other = talk({ slug: 'other', topics: [] });
    const text = formatTalkJson(catalogue(talk(), other), other);
    expect(errors(text)).toEqual([]);
    expect(JSON.parse(text)).toMatchObject({
      conferences: [{}],
      reports: [],
      topics: [],
      talks: [{ slug: 'other' }],
    });
  });
});

describe('the file of one conference', () => {
  test('is like talks.json with its talks alone', () => {
    const other = talk({ slug: 'other', conference: '2018' });
    const both = catalogue(talk(), other);
    const data = { ...both, conferences: [conference, { ...conference, slug: '2018' }] };
    const text = formatConferenceJson(data, conference);
    expect(errors(text)).toEqual([]);
    const { conferences, talks } = JSON.parse(text);
    expect([conferences.length, talks.length, talks[0].slug]).toEqual([1, 1, 'kubernetes-failure-stories']);
  });
});
