import { expect, test } from 'vitest';
import { fileOf } from '#lib/playlist/fixture.ts';
import { readRow } from '#lib/playlist/read-row.ts';
import type { Format } from './detect.ts';
import { READERS } from './readers.ts';

const facts = {
  name: 'Lark & Owl',
  shortName: 'KubeCon Europe 2019',
  city: null,
  country: null,
  days: ['2019-05-21', '2019-05-22'],
  dayOne: null,
  timeZone: 'Europe/Madrid',
  website: null,
  playlist: null,
  listHeading: null,
  added: null,
  reports: {},
};
function read(format: Format, text: string) {
  const { file, messages } = fileOf(text);
  const known = { timeZone: null, days: null, facts: () => facts };
  const { rows, about } = READERS[format](text, file, known);
  return { rows, about, messages: messages(), sources: file.messages.map(({ source }) => source) };
}
const SEVEN = { id: 'hGqEMDRgJw8', title: 'Seven Pods - Ann Lee, Acme' };
const EIGHT = { id: 'N-0X09sNrw0', title: 'Eight Pods - Bo Ray, Acme' };
const lines = (...values: unknown[]) => values.map((value) => JSON.stringify(value)).join('\n');

test.each([
  ['one object for a playlist', JSON.stringify({ title: 'PodCon', entries: [SEVEN, EIGHT] }), 2],
  ['the same over many lines', JSON.stringify({ title: 'PodCon', entries: [SEVEN] }, null, 2), 1],
  ['one object for a playlist and a line break', `${JSON.stringify({ entries: [SEVEN] })}\n`, 1],
  ['a line for each video', lines(SEVEN, EIGHT), 2],
  ['a line for the only video', lines(SEVEN), 1],
  ['a line for each video, with empty ones between', `\n${lines(SEVEN)}\r\n\r\n  ${lines(EIGHT)}\n`, 2],
])('yt-dlp prints %s', (_, text, count) => {
  const { rows, messages } = read('yt-dlp', text);
  expect(rows.map(({ entry, videoId }) => [entry, videoId])).toEqual(
    [SEVEN, EIGHT].slice(0, count).map(({ id, title }) => [title, id]),
  );
  expect(messages).toEqual([]);
});

test('a line that is no JSON is told with its place, and the others are read', () => {
  const { rows, messages } = read('yt-dlp', `${lines(SEVEN)}\n ERROR: gone\n${lines(EIGHT)}`);
  expect(rows).toHaveLength(2);
  expect(messages).toEqual([
    'list:2:1-2:13: Unexpected line that is no JSON, expected an object in each line json-syntax',
  ]);
});

test('of many lines that are no JSON the first five are told', () => {
  expect(read('yt-dlp', `${lines(SEVEN)}\n${'ERROR\n'.repeat(9)}`).messages).toHaveLength(5);
});

test.each(['null', '7'])('what yt-dlp never prints, %s, is an error', (text) => {
  const { rows, messages } = read('yt-dlp', text);
  expect(rows).toEqual([]);
  expect(messages).toHaveLength(1);
});

test.each([
  ['yt-dlp', '{"entries": [', 'json-syntax'],
  ['youtube-api', '{"items": [', 'json-syntax'],
  ['pyvideo', '{"title"', 'json-syntax'],
  ['schedule', '{"schedule": {', 'json-syntax'],
  ['schedule', '<schedule><day>', 'xml-syntax'],
  ['rubyevents', '- title: [', 'yaml-syntax'],
] satisfies [Format, string, string][])('%s that does not parse, %s, is told once', (format, text, rule) => {
  const { rows, about, messages } = read(format, text);
  expect(rows).toEqual([]);
  expect(about).toEqual({ name: null, days: [], timeZone: null, playlist: null });
  expect(messages.map((message) => message.split(' ').at(-1))).toEqual([rule]);
});

const day = { date: '2024-03-20', rooms: { Hall: [{ title: 'Pods' }] } };

test.each([
  [
    'youtube-api',
    JSON.stringify({ items: [{ snippet: { title: 'Pods', resourceId: { videoId: SEVEN.id } } }] }),
  ],
  [
    'youtube-api',
    JSON.stringify({ items: [{ snippet: { title: 'Pods' }, contentDetails: { videoId: SEVEN.id } }] }),
  ],
  ['takeout', `Video ID,Video Title\n${SEVEN.id},Pods`],
  ['pyvideo', JSON.stringify([{ title: 'Pods' }])],
  ['rubyevents', '- title: Pods'],
  ['rubyevents', '- raw_title: Pods'],
  ['schedule', JSON.stringify({ schedule: { conference: { days: [day] } } })],
  [
    'schedule',
    '\n <schedule><day date="2024-03-20"><room name="Hall"><event><title>Pods</title></event></room></day></schedule>',
  ],
  ['ics', 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Pods\nDTSTART:20240320T090000Z\nEND:VEVENT\nEND:VCALENDAR'],
  ['csv', 'track,entry,videoId,slides\n,Pods,,'],
] satisfies [Format, string][])('%s is read', (format, text) => {
  const { rows, messages } = read(format, text);
  expect(rows.map(({ entry }) => entry)).toEqual(['Pods']);
  expect(messages).toEqual([]);
});

test('a playlist of ours is read cell by cell, without the places of its rows', () => {
  const { rows } = read('csv', 'track,entry,videoId,slides,room\nStorage,Pods - Ann Lee,hGqEMDRgJw8,,Hall 8');
  expect(rows).toEqual([
    {
      track: 'Storage',
      entry: 'Pods - Ann Lee',
      videoId: 'hGqEMDRgJw8',
      recording: null,
      slides: null,
      speakers: null,
      date: null,
      start: null,
      end: null,
      room: 'Hall 8',
      abstract: null,
      source: null,
    },
  ]);
});

test('a list in Markdown gives entries, videos and the dates of its days', () => {
  const text = `# Notes of a trip

## Tuesday

- [Seven Pods](https://youtu.be/hGqEMDRgJw8) - Ann Lee, Acme
- Keynote: Eight Pods - Bo Ray, Acme

## Wednesday

- Nine Pods - Cy Day, Lyft
`;
  const { rows, messages } = read('markdown', text);
  expect(rows.map(({ entry, videoId, date }) => [entry, videoId, date])).toEqual([
    ['Seven Pods - Ann Lee, Acme', 'hGqEMDRgJw8', '2019-05-21'],
    ['Keynote: Eight Pods - Bo Ray, Acme', null, '2019-05-21'],
    ['Nine Pods - Cy Day, Lyft', null, '2019-05-22'],
  ]);
  expect(messages).toEqual([]);
});

test('a day that the conference does not have is told', () => {
  const { rows, messages, sources } = read(
    'markdown',
    '## Sunday\n\n- Pods - Ann Lee\n- More Pods - Bo Ray\n',
  );
  expect(rows.map(({ date }) => date)).toEqual([null, null]);
  expect(messages).toHaveLength(1);
  expect(messages[0]).toContain('Sunday');
  expect(sources).toEqual(['catalogue']);
});

test('the names of the conference are no part of a title', () => {
  const { rows } = read(
    'markdown',
    '## Tuesday\n\n- Lark & Owl: Seven Pods - Ann Lee\n- Eight Pods - Bo Ray (Lark & Owl)\n',
  );
  expect(rows.map((row) => readRow(row).title)).toEqual(['Seven Pods', 'Eight Pods']);
});

test('where links tell the title from the speakers, they are apart', () => {
  const { rows } = read(
    'markdown',
    '## Tuesday\n\n- Ann Lee, Acme - [Old Pods - A New Look](https://youtu.be/hGqEMDRgJw8)\n',
  );
  expect(rows).toMatchObject([{ entry: 'Old Pods - A New Look', speakers: 'Ann Lee, Acme' }]);
});
