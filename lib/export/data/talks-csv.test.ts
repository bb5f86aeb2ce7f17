import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  catalogue,
  hostileCatalogue,
  hostileText,
  recordedAt,
  speaker,
  talk,
  unrecorded,
} from '#lib/export/fixture.ts';
import { formatTalksCsv, neutralise } from './talks-csv.ts';

const read = (csv: string): Record<string, string>[] => parse(csv, { columns: true, bom: true });
const restore = (field: string) =>
  field.replaceAll(/^'(?='*[=+\-@\t\r\n＝＋－＠])|(?<=[;\r\n])'(?='*[=+\-@＝＋－＠])/g, '');

describe('talks.csv', () => {
  test('has a header and a row for each talk, with the line ends of RFC 4180', () => {
    expect(formatTalksCsv(catalogue(talk()))).toMatchInlineSnapshot(`
      "﻿slug,conference,date,start,room,kind,title,byline,speakers,roles,companies,track,topics,abstract,attended,notes,slides,video,url,end,recordings,recordingState,page
      kubernetes-failure-stories,KubeCon + CloudNativeCon Europe 2019,2019-05-22,,,session,Kubernetes Failure Stories and How to Crash Your Clusters,"Henning Jacobs, Head of Developer Productivity, Zalando SE",Henning Jacobs,Head of Developer Productivity,Zalando SE,,Kubernetes,,true,,,https://www.youtube.com/watch?v=6sDTB4eV4F8,http://localhost:3000/talks/kubernetes-failure-stories,,https://www.youtube.com/watch?v=6sDTB4eV4F8,,
      "
    `);
  });

  test('has the first recording in one column and all in another, or why there is none', () => {
    const rows = catalogue(
      talk(recordedAt('https://vimeo.com/112233445', 'https://youtu.be/aaaaaaaaaaa?t=90')),
      talk({ ...unrecorded, recordingState: 'to come', page: 'https://sched.co/abcd', end: '10:15' }),
    );
    expect(read(formatTalksCsv(rows))).toMatchObject([
      {
        video: 'https://vimeo.com/112233445',
        recordings: 'https://vimeo.com/112233445; https://www.youtube.com/watch?v=aaaaaaaaaaa&t=90s',
        recordingState: '',
        page: '',
      },
      { video: '', recordings: '', recordingState: 'to come', page: 'https://sched.co/abcd', end: '10:15' },
    ]);
  });

  test('keeps names, roles and companies in parallel', () => {
    const speakers = [speaker('A', null, 'Google'), speaker('B', 'VP; Sales'), speaker('C', null, 'CERN')];
    expect(read(formatTalksCsv(catalogue(talk({ speakers }))))).toMatchObject([
      { speakers: 'A; B; C', roles: '; VP;Sales; ', companies: 'Google; ; CERN' },
    ]);
  });

  test.each(['=cmd()', '+1', '-1', '@SUM(A1)', '\t=1', '＝1', "'=1", "''@x"])(
    'lets no spreadsheet run %j as a formula',
    (title) => {
      const [row] = read(formatTalksCsv(catalogue(talk({ title }))));
      expect(row?.['title']).toBe(`'${title}`);
    },
  );

  test.each([
    ['x;=cmd()', "x;'=cmd()"],
    ["x;'-1; -1", "x;''-1; -1"],
    ['x\n@SUM(A1)', "x\n'@SUM(A1)"],
    ['\r=1', "'\r'=1"],
  ])('nor where semicolons are the ends of fields: %j', (title, safe) => {
    expect(read(formatTalksCsv(catalogue(talk({ title }))))[0]).toHaveProperty('title', safe);
  });

  test('leaves other apostrophes alone', () => {
    expect(neutralise("'90s style")).toBe("'90s style");
  });

  test('can be undone by removing one apostrophe', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(restore(neutralise(text))).toBe(text);
      }),
    );
  });

  test('is read back unchanged by another parser, whatever the text', () => {
    fc.assert(
      fc.property(hostileCatalogue, (data) => {
        const titles = read(formatTalksCsv(data)).map((row) => restore(row['title'] ?? ''));
        expect(titles).toEqual(data.talks.map(({ title }) => title.toWellFormed()));
      }),
      { numRuns: 50 },
    );
  });
});
