import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { detectFormat } from './detect.ts';
import { fileOf } from '#lib/playlist/fixture.ts';
import { fromCalendar } from './calendar/from-calendar.ts';
import { fromPyvideo } from './from-pyvideo.ts';
import { fromSchedule } from './from-schedule.ts';
import { fromRubyEvents } from './from-rubyevents.ts';
import { fromTakeout } from './from-takeout.ts';
import { fromYoutubeApi } from './from-youtube-api.ts';
import { fromYoutube } from './from-youtube.ts';
import { parseJson, parseJsonLines } from './json.ts';
import { parseScheduleXml } from './schedule-xml.ts';
import { parseYaml } from './yaml.ts';

/** What a row says, without what it leaves open. */
const said = (row: object) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
const youtube = (value: unknown) => fromYoutube(value, fileOf('').file);

test('a dump of a playlist gives its videos in order; those that nobody can see are counted', () => {
  const { rows, skipped } = youtube({
    id: 'PLj6h78yzYM2PpmMAnvpvsnR4c27wJePh3',
    entries: [
      { id: 'w62T1SN4g6Y', title: 'Keynote: 2.66 Million - Cheryl Hung, CNCF', duration: 600 },
      { id: 'aaaaaaaaaaa', title: '[Private video]', duration: null },
      { id: 'bbbbbbbbbbb', title: '[Deleted video]' },
      { id: 'ccccccccccc', title: null },
      null,
      { id: 'w62T1SN4g6Y', title: 'Keynote: 2.66 Million - Cheryl Hung, CNCF' },
      { id: 'PLj6h78yzYM2', title: 'Another playlist' },
    ],
  });
  expect(rows.map(said)).toEqual([
    { entry: 'Keynote: 2.66 Million - Cheryl Hung, CNCF', videoId: 'w62T1SN4g6Y' },
  ]);
  expect([...skipped]).toEqual([
    ['private or deleted', 4],
    ['in the playlist twice', 1],
    ['no video', 1],
  ]);
});

test('JSON of another shape is an error that names the value', () => {
  const { file, messages } = fileOf('');
  expect(fromYoutube({ entries: [{ id: 7 }] }, file).rows).toEqual([]);
  expect(messages()).toEqual(['list:1:1: Unexpected value at `entries[0].id`, expected text json-shape']);
});

test.each([
  ['text', 'kind of file, expected keys with values'],
  [{ entries: 7 }, 'value at `entries`, expected a list'],
])('JSON of quite another kind, %j, is an error that says what was expected', (value, reason) => {
  const { file, messages } = fileOf('');
  expect(fromYoutube(value, file).rows).toEqual([]);
  expect(messages()).toEqual([`list:1:1: Unexpected ${reason} json-shape`]);
});

test('of many wrong values the first five are told', () => {
  const { file, messages } = fileOf('');
  fromYoutube({ entries: Array.from({ length: 9 }, (_, id) => ({ id })) }, file);
  expect(messages()).toHaveLength(5);
});

test.each([
  ['a letter', '{"a": x}', '`x`'],
  ['a character that cannot be seen', '{"a": \u0007}', 'U+0007'],
  ['a sign', '{"a": @}', '`@`'],
  ['a value too many', '{"a": 1} 2', '`2`'],
  ['a line break in a text', '{"a": "b\nc"}', 'U+000A'],
])('%s that is no JSON is told where it is', (_, text, shown) => {
  const { file, messages } = fileOf('');
  expect(parseJson(text, file)).toBeUndefined();
  expect(messages()[0]).toContain(`Unexpected ${shown} in JSON`);
});

test('JSON that is cut off is an error where it ends', () => {
  const { file, messages } = fileOf('');
  expect(parseJson('{"entries": [\n  {"id": "w62T', file)).toBeUndefined();
  expect(messages()).toEqual([
    'list:2:15-2:15: Unexpected end of the file within JSON, expected the rest of it json-syntax',
  ]);
});

test('what is no JSON is an error where it begins', () => {
  const { file, messages } = fileOf('');
  expect(parseJson('{"entries":\n  [}', file)).toBeUndefined();
  expect(messages()).toEqual(['list:2:4-2:4: Unexpected `}` in JSON, expected it to parse json-syntax']);
});

const calendar = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR', ''].join(
    '\r\n',
  );
const MADRID = { timeZone: 'Europe/Madrid', days: null };
const events = (text: string) => fromCalendar(text, fileOf(text).file, MADRID);

test('an event of a calendar is a row with day, time, room, track and abstract', () => {
  const text = calendar(
    'DTSTART:20190521T143500Z',
    'DTEND:20190521T151000Z',
    'SUMMARY:The Multicluster Toolbox - Adrien Trouillaud\\, Admiralty',
    'CATEGORIES:NETWORKING',
    'LOCATION:Hall 8.0 F2',
    'DESCRIPTION:<p>Many <b>clusters</b> &amp\\; one&nbsp\\;view.</p><ul><li>Why</li><li>How</li></ul>',
    '  <script>alert(1)</script>Sign up\\nhere',
    'URL:http://kccnceu19.sched.com/event/abc',
  );
  expect(events(text).rows.map(said)).toEqual([
    {
      entry: 'The Multicluster Toolbox - Adrien Trouillaud, Admiralty',
      date: '2019-05-21',
      start: '16:35',
      end: '17:10',
      track: 'NETWORKING',
      room: 'Hall 8.0 F2',
      abstract: 'Many clusters & one view.\n- Why\n- How\nSign up\nhere',
    },
  ]);
});

test.each([
  ['in UTC', 'DTSTART:20190521T230000Z', '2019-05-22', '01:00'],
  ['without a zone', 'DTSTART:20190521T091500', '2019-05-21', '09:15'],
  [
    'in a zone that the file does not define',
    'DTSTART;TZID=Europe/Madrid:20190521T091500',
    '2019-05-21',
    '09:15',
  ],
  ['of a whole day', 'DTSTART;VALUE=DATE:20190521', '2019-05-21', null],
])('a time %s becomes one of the conference', (_, line, date, start) => {
  expect(events(calendar(line, 'SUMMARY:Loki')).rows).toMatchObject([{ date, start }]);
});

test('a video linked in the description is the video of the talk', () => {
  const text = calendar('SUMMARY:Loki', 'DESCRIPTION:<a href="https://youtu.be/CQiawXlgabQ">Video</a>');
  expect(events(text).rows).toMatchObject([{ videoId: 'CQiawXlgabQ' }]);
});

test('a cancelled event is counted and left out', () => {
  const { rows, skipped } = events(calendar('SUMMARY:Loki', 'STATUS:CANCELLED'));
  expect([rows, [...skipped]]).toEqual([[], [['cancelled', 1]]]);
});

test('a calendar that is cut off or none is an error, and gives nothing', () => {
  const cut = calendar('SUMMARY:Loki').slice(0, -20);
  const { file, messages } = fileOf(cut);
  expect(fromCalendar(cut, file, MADRID).rows).toEqual([]);
  expect(messages()).toEqual([
    'list:1:1: Unexpected calendar, expected it to parse: it ends without `END:VCALENDAR` calendar-syntax',
  ]);
  const broken = fileOf('');
  fromCalendar('BEGIN:VCALENDAR\r\nSUMMARY\r\nEND:VCALENDAR', broken.file, MADRID);
  expect(broken.messages()).toEqual([
    'list:2:1-2:8: Unexpected calendar, expected it to parse: the line `SUMMARY` is no property calendar-syntax',
  ]);
});

test("pyvideo's records give title, speakers, day, video and slides", () => {
  const record = {
    title: 'Grafana Loki: Like Prometheus, but for Logs',
    speakers: ['Tom Wilkie', 'Ed Welch'],
    recorded: '2019-05-23',
    videos: [{ type: 'youtube', url: 'https://www.youtube.com/watch?v=CQiawXlgabQ' }],
    related_urls: ['https://example.org/', { label: 'Slides', url: 'https://example.org/loki.pdf' }],
  };
  const row = {
    entry: 'Grafana Loki: Like Prometheus, but for Logs',
    speakers: 'Tom Wilkie; Ed Welch',
    date: '2019-05-23',
    videoId: 'CQiawXlgabQ',
    slides: 'https://example.org/loki.pdf',
  };
  const { file } = fileOf('');
  expect(fromPyvideo(record, file).rows.map(said)).toEqual([row]);
  expect(fromPyvideo([record, { title: 'Linkerd' }], file).rows.map(said)).toEqual([
    row,
    { entry: 'Linkerd', speakers: '-' },
  ]);
});

test("c3voc's schedule gives days, times, rooms, tracks, persons, abstracts and links", () => {
  const event = {
    title: 'Loki',
    date: '2019-05-24T00:30:00+02:00',
    start: '00:30',
    duration: '00:35',
    track: 'Observability',
    abstract: '<p>Logs.</p>',
    persons: [{ public_name: 'Tom Wilkie' }, { name: 'Ed Welch' }],
    links: [{ title: 'Video', url: 'https://youtu.be/CQiawXlgabQ' }],
    attachments: [{ title: 'slides', url: 'https://example.org/loki.pdf' }],
  };
  const whole = { title: 'Linkerd', start: '00:00', duration: '24:00' };
  const days = [{ date: '2019-05-23', rooms: { 'Hall 8': [event], 'Not known': [whole] } }];
  const { rows } = fromSchedule({ schedule: { conference: { days } } }, fileOf('').file);
  expect(rows.map(said)).toEqual([
    {
      entry: 'Loki',
      speakers: 'Tom Wilkie; Ed Welch',
      videoId: 'CQiawXlgabQ',
      slides: 'https://example.org/loki.pdf',
      track: 'Observability',
      date: '2019-05-23',
      start: '00:30',
      end: '01:05',
      room: 'Hall 8',
      abstract: 'Logs.',
    },
    { entry: 'Linkerd', speakers: '-', date: '2019-05-23' },
  ]);
});

test.each([
  ['BEGIN:VCALENDAR\r\n', 'ics'],
  ['{"id": "PL", "entries": [', 'yt-dlp'],
  ['[\n {"title": "Loki", "speakers": []}', 'pyvideo'],
  ['{"schedule": {"version": "1"', 'schedule'],
  ['<?xml version="1.0"?><schedule>', 'schedule'],
  ['<rss version="2.0">', null],
  ['{"_type":"url","id":"a"}\n{"_type":"url","id":"b"}', 'yt-dlp'],
  ['{"kind": "youtube#playlistItemListResponse"', 'youtube-api'],
  ['Video ID,Playlist Video Creation Timestamp\n', 'takeout'],
  ['---\n# Talks\n- id: "ann"\n  title: "Loki"', 'rubyevents'],
  ['- title: "Loki"\n  speakers:', 'rubyevents'],
  ['track,entry,videoId,slides\n', 'csv'],
  ['title,url\nLoki,https://youtu.be/CQiawXlgabQ', 'csv'],
  ['# Talks\n\n- Loki', 'markdown'],
  ['- [Loki](https://youtu.be/CQiawXlgabQ) - Tom Wilkie', 'markdown'],
  ['[Loki](https://youtu.be/CQiawXlgabQ) - Tom Wilkie', 'markdown'],
  ['| Talk | Speaker |', 'markdown'],
  ['begin:vcalendar\r\n', 'ics'],
  ['\n\n{"kind":"youtube#playlistItemListResponse"', 'youtube-api'],
  ['{"kind" :  "youtube#playlist"', 'youtube-api'],
  ['{"_type" : "url", "id": "a"}', 'yt-dlp'],
  ['{"id": "a", "webpage_url": "https://example.org"}', 'yt-dlp'],
  ['{"entries":[', 'yt-dlp'],
  ['{"schedule":{"version": "1"', 'schedule'],
  ['[{"title": "Loki", "recorded": "2019-05-23"}', 'pyvideo'],
  ['[{"title": "Loki", "videos": []}', 'pyvideo'],
  ['<schedule >', 'schedule'],
  ['<?xml version="1.0"?>\n<!DOCTYPE x>\n<schedule generator="x">', 'schedule'],
  ['<schedules>', null],
  ['# Where <schedule> is written', 'markdown'],
  ['<ul><li>Loki', 'markdown'],
  ['<UL><LI class="talk">Loki', 'markdown'],
  ['<h2>Talks</h2>', 'markdown'],
  ['<link rel="stylesheet"><p>Loki', null],
  ['- slug: loki\n', 'rubyevents'],
  ['- raw_title: "Loki"', 'rubyevents'],
  ['# Talks\n# of the day\n- title: "Loki"', 'rubyevents'],
  ['1. Loki', 'markdown'],
  ['2) Loki', 'markdown'],
  ['* Loki', 'markdown'],
  ['> Loki', 'markdown'],
  ['---\ntitle: Talks\n---\n\nLoki', 'markdown'],
  ['Talks\n\n[Loki](https://youtu.be/CQiawXlgabQ)', 'markdown'],
  ['Notes, and more\n\n- Loki', 'csv'],
  ['Playlist ID,Title\nPL1,PodCon\n\nVideo URL,Title\n', 'takeout'],
  ['Loki\na,b', null],
  ['Video idea,Title\n', 'csv'],
  ['{"talks": []}', null],
  ['Loki', null],
  ['', null],
])('%j is %s', (text, format) => expect(detectFormat(text)).toBe(format));

test('any JSON and any text give rows or messages, and never throw', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string(), (value, text) => {
      for (const read of [fromYoutube, fromYoutubeApi, fromPyvideo, fromSchedule, fromRubyEvents])
        read(value, fileOf('').file);
      for (const read of [parseJsonLines, parseYaml, parseScheduleXml, fromTakeout])
        read(text, fileOf('').file);
      parseJson(text, fileOf(text).file);
      events(calendar(`SUMMARY:${text}`, `DTSTART:${text}`, `DESCRIPTION:<${text}>`));
      events(text);
    }),
  );
});
