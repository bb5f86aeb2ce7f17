import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { readCsv } from './csv.ts';
import { DATA } from '#lib/source/decode.ts';
import { formatPlaylist } from './format-playlist.ts';
import { readPlaylist } from './read-playlist.ts';
import type { PlaylistRow } from './schema.ts';

const HEAD = 'track,entry,videoId,slides';
const read = (value: string | Uint8Array) => {
  const file = new VFile({ path: 'playlist.csv', value });
  const rows = readPlaylist(file);
  return {
    rows,
    messages: file.messages.map((one) => `${one.fatal ? 'error' : 'warning'} ${String(one)} ${one.ruleId}`),
  };
};
const messages = (...lines: string[]) => read([HEAD, ...lines].join('\n')).messages;

test('a row holds track, entry, video and slides; empty cells are nothing', () => {
  const { rows } = read(`${HEAD}\r\nKeynotes,"Keynote: 2.66 Million - Cheryl Hung, CNCF",w62T1SN4g6Y,\r\n`);
  expect(rows).toMatchObject([
    {
      track: 'Keynotes',
      entry: 'Keynote: 2.66 Million - Cheryl Hung, CNCF',
      videoId: 'w62T1SN4g6Y',
      slides: null,
      date: null,
    },
  ]);
});

test('columns may stand in any order, behind a byte order mark', () => {
  const { rows } = read('\uFEFFvideoId,entry,room,track,slides\nw62T1SN4g6Y,Loki,Hall 8,,\n');
  expect(rows).toMatchObject([{ videoId: 'w62T1SN4g6Y', entry: 'Loki', room: 'Hall 8', track: null }]);
});

test('an entry knows the place of its words, also behind doubled quotes and over lines', () => {
  const [row] = read(`${HEAD}\n,"A ""big"" tent\nand more",w62T1SN4g6Y,`).rows;
  const place = (word: string) => {
    const start = row?.entry.indexOf(word) ?? 0;
    const { start: from, end: to } = row?.place([start, start + word.length]) ?? {
      start: { line: 0, column: 0 },
      end: { line: 0, column: 0 },
    };
    return `${from.line}:${from.column}-${to.line}:${to.column}`;
  };
  expect([place('A'), place('big'), place('tent'), place('more')]).toEqual([
    '2:3-2:4',
    '2:7-2:10',
    '2:13-2:17',
    '3:5-3:9',
  ]);
});

test('a file that is cut off within quotes is an error where they open, and the rows before it are read', () => {
  const { rows, messages } = read(`${HEAD}\n,Loki,w62T1SN4g6Y,\n,"Keynote: Metrics, Lo`);
  expect(messages).toEqual([
    'error playlist.csv:3:2-3:3: Unexpected end of the file within a quoted cell, expected a closing `"` csv-syntax',
  ]);
  expect(rows).toHaveLength(1);
});

test('quotes that do not fit are errors', () => {
  expect(messages(',The "Big" Tent,w62T1SN4g6Y,')).toEqual([
    'error playlist.csv:2:6-2:7: Unexpected `"` within a cell, expected the whole cell in quotes and each of its own as `""` csv-syntax',
  ]);
  expect(messages(',"The" Tent,w62T1SN4g6Y,')).toEqual([
    'error playlist.csv:2:7-2:8: Unexpected text after a closing `"`, expected a comma or the end of the line csv-syntax',
  ]);
});

test('other columns are an error that names those expected', () => {
  expect(read('title,video\nLoki,w62T1SN4g6Y').messages).toEqual([
    'error playlist.csv:1:1-1:6: Unexpected column `title`, expected `track`, `entry`, `videoId`, `slides` and at most `recording`, `speakers`, `date`, `start`, `end`, `room`, `abstract`, `source` csv-columns',
  ]);
  expect(read('track,entry,entry,slides').messages).toEqual([
    'error playlist.csv:1:13-1:18: Unexpected second column `entry`, expected `track`, `entry`, `videoId`, `slides` and at most `recording`, `speakers`, `date`, `start`, `end`, `room`, `abstract`, `source` csv-columns',
  ]);
  expect(read('track,entry\n,Loki').messages).toEqual([
    'error playlist.csv:1:1-1:12: Unexpected lack of `videoId`, `slides`, expected `track`, `entry`, `videoId`, `slides` csv-columns',
  ]);
  expect(read('').messages).toEqual([
    'error playlist.csv:1:1: Unexpected empty file, expected a line of column names first csv-columns',
  ]);
});

test('a row of fewer or more cells is an error', () => {
  expect(messages('Keynotes,Loki,w62T1SN4g6Y', ',Linkerd, Explained,E-zuggDfv0A,')).toEqual([
    'error playlist.csv:2:1-2:26: Unexpected 3 cells, expected 4 as in the first line csv-columns',
    'error playlist.csv:3:1-3:33: Unexpected 5 cells, expected 4 as in the first line csv-columns',
  ]);
});

test('cells that are not what their column holds are errors with their place', () => {
  const file = `${HEAD},date,start\n,Loki,w62T1SN4g6,javascript:alert(1),2019-02-30,9:30\n`;
  expect(read(file).messages).toEqual([
    'error playlist.csv:2:7-2:17: Unexpected video id `w62T1SN4g6`, expected eleven letters, digits, `-` and `_` video-id',
    'error playlist.csv:2:18-2:37: Unexpected slides `javascript:alert(1)`, expected an address such as `https://…` slides-url',
    'error playlist.csv:2:38-2:48: Unexpected date `2019-02-30`, expected one such as `2019-05-21` row-time',
    'error playlist.csv:2:49-2:53: Unexpected start `9:30`, expected a time such as `09:30` row-time',
  ]);
});

test('a video listed twice is an error, and the first row stays', () => {
  const { rows, messages } = read(`${HEAD}\n,Loki,w62T1SN4g6Y,\n,Loki again,w62T1SN4g6Y,\n`);
  expect(messages).toEqual([
    'error playlist.csv:3:2-3:12: Unexpected second entry with the video `w62T1SN4g6Y`, expected one: the other is at `playlist.csv:2` video-twice',
  ]);
  expect(rows.map(({ entry }) => entry)).toEqual(['Loki']);
});

test('an invisible character in a track is warned about and does not get into it', () => {
  const { rows, messages } = read(`${HEAD}\nKey\u202enotes,Loki,w62T1SN4g6Y,\n`);
  expect(messages).toEqual([
    'warning playlist.csv:2:4-2:5: Unexpected invisible character U+202E, expected visible text control-character',
  ]);
  expect(rows[0]?.track).toBe('Keynotes');
});

// In Latin-1 these bytes are ö and é. 0xf6 never starts a UTF-8 character; 0xe9 does, but the next byte does not fit.
test.each([0xf6, 0xe9])('a byte that is not UTF-8 is an error where it stands: %i', (byte) => {
  const bytes = Buffer.concat([
    Buffer.from(`${HEAD}\n,Grüße aus K`),
    Buffer.from([byte]),
    Buffer.from('ln,w62T1SN4g6Y,\n'),
  ]);
  const name = `0x${byte.toString(16).toUpperCase()}`;
  expect(read(bytes)).toEqual({
    rows: [],
    messages: [`error playlist.csv:2:13: Unexpected byte \`${name}\`, expected UTF-8 encoding`],
  });
});

test('a cell longer than any field is an error, and its row is left out', () => {
  const { rows, messages } = read(`${HEAD}\n,${'.'.repeat(200_000)},w62T1SN4g6Y,\n,Loki,E-zuggDfv0A,\n`);
  expect(messages).toEqual([
    'error playlist.csv:2:2-2:200002: Unexpected cell of 200000 characters, expected at most 65536 cell-too-long',
  ]);
  expect(rows.map(({ entry }) => entry)).toEqual(['Loki']);
});

test('a file larger than any playlist is an error', () => {
  expect(read(new Uint8Array(DATA.bytes + 1)).messages).toEqual([
    'error playlist.csv:1:1: Unexpected 65 MB, expected at most 64 MB file-too-large',
  ]);
});

const cell = fc.oneof(fc.string(), fc.constantFrom('a,b', '"', '""', '\n', '\r\n', ' '));

test('CSV is read as another reader does', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (records) => {
      const text = records
        .map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(','))
        .join('\n');
      const expected: string[][] = parse(text, { relax_column_count: true });
      expect(readCsv(text).records.map((cells) => cells.map(({ value }) => value))).toEqual(expected);
    }),
  );
});

test('any bytes give rows or messages, and never throw', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.array(cell), (bytes, cells) => {
      read(bytes);
      read(`${HEAD}\n${cells.join(',')}`);
    }),
  );
});

const row: fc.Arbitrary<PlaylistRow> = fc.record({
  track: fc.constantFrom(null, 'A, B', 'The "best"'),
  entry: fc.string({ unit: 'grapheme' }),
  videoId: fc.option(fc.stringMatching(/^[\w-]{11}$/)),
  slides: fc.option(fc.webUrl()),
  recording: fc.constantFrom(
    null,
    'to come',
    'https://vimeo.com/112233445 https://youtu.be/w62T1SN4g6Y?t=90',
  ),
  date: fc.constantFrom(null, '2019-05-21'),
  speakers: fc.constantFrom(null, '-', ' Ann Lee, Engineer, Acme; zebra42 '),
  start: fc.constantFrom(null, '09:30'),
  end: fc.constantFrom(null, '10:05'),
  room: fc.constantFrom(null, 'Hall 8'),
  abstract: fc.constantFrom(null, 'One,\ntwo'),
  source: fc.constantFrom(null, 'a.json; date, room: all.ics'),
});

test('what is written is read back', () => {
  fc.assert(
    fc.property(fc.uniqueArray(row, { selector: ({ videoId }) => videoId ?? {} }), (rows) => {
      const again = read(formatPlaylist(rows)).rows.map(
        ({ position: _position, place: _place, ...fields }) => fields,
      );
      expect(again).toEqual(rows);
    }),
  );
});
