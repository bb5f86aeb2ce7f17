import { expect, test } from 'vitest';
import { fileOf } from '#lib/playlist/fixture.ts';
import { readRow } from '#lib/playlist/read-row.ts';
import type { PlaylistRow } from '#lib/playlist/schema.ts';
import { fromPyvideo, fromPyvideoFolder } from './from-pyvideo.ts';
import { fromRubyEvents } from './from-rubyevents.ts';
import { fromSchedule } from './from-schedule.ts';
import { parseScheduleXml } from './schedule-xml.ts';
import { parseYaml } from './yaml.ts';

/** Title and names of rows, as the catalogue reads them. */
const read = (rows: readonly PlaylistRow[]) =>
  rows.map(readRow).map(({ title, speakers }) => [title, ...speakers.map(({ name }) => name)]);

const TALKS: [title: string, ...names: string[]][] = [
  ['Handles', 'zebra42', 'Ann Lee'],
  ['Old Pods - A New Look', 'Ann Lee'],
  ['Two', 'Mia', 'q.fly'],
  ['Pods by the Dozen', 'Gliph'],
  ['Cakes | Pods', 'the pod people', 'van der Berg'],
  ['lower case, with a comma', 'Lee, Jr.'],
  ['Nobody At All - Day Two'],
];
const day = (events: object[], more: object = {}) => ({
  schedule: { conference: { ...more, days: [{ date: '2024-03-20', rooms: { Hall: events } }] } },
});

test('what a source says in fields is not guessed again: schedule.json', () => {
  const events = TALKS.map(([title, ...names]) => ({
    title,
    persons: names.map((name) => ({ public_name: name })),
  }));
  expect(read(fromSchedule(day(events), fileOf('').file).rows)).toEqual(TALKS);
});

test('what a source says in fields is not guessed again: schedule.xml', () => {
  const events = TALKS.map(
    ([title, ...names]) =>
      `<event><title>${title}</title><persons>${names.map((name, at) => `<person id="${at}">${name}</person>`).join('')}</persons></event>`,
  );
  const xml = `<schedule><day date="2024-03-20"><room name="Hall">${events.join('')}</room></day></schedule>`;
  const { file, messages } = fileOf(xml);
  expect(read(fromSchedule(parseScheduleXml(xml, file), file).rows)).toEqual(TALKS);
  expect(messages()).toEqual([]);
});

test('what a source says in fields is not guessed again: pyvideo, one list and a folder', () => {
  const records = TALKS.map(([title, ...speakers]) => ({ title, speakers }));
  expect(read(fromPyvideo(records, fileOf('').file).rows)).toEqual(TALKS);
  const files = records.map((value) => ({ file: fileOf('', 'videos/talk.json').file, value }));
  const category = { file: fileOf('', 'category.json').file, value: { title: 'PodCon 2024' } };
  const folder = fromPyvideoFolder([category, ...files]);
  expect(read(folder.rows)).toEqual(TALKS);
  expect(folder.about.name).toBe('PodCon 2024');
});

test('what a source says in fields is not guessed again: RubyEvents', () => {
  const yaml = TALKS.map(
    ([title, ...names]) =>
      `- title: ${JSON.stringify(title)}\n  raw_title: "XConf - ${title} by somebody"\n  speakers: ${JSON.stringify(names)}\n`,
  ).join('');
  const { file } = fileOf(yaml);
  expect(read(fromRubyEvents(parseYaml(yaml, file), file).rows)).toEqual(TALKS);
});

test.each(['Various Presenters', 'TBA', 'Unknown speaker', 'various'])('%s is nobody', (name) => {
  expect(fromPyvideo({ title: 'Pods - Ann Lee', speakers: [name] }, fileOf('').file).rows).toMatchObject([
    { speakers: '-' },
  ]);
});

test('a collective with a name of its own is a speaker', () => {
  const { rows } = fromPyvideo({ title: 'Pods', speakers: ['The Release Team', 'Various'] }, fileOf('').file);
  expect(rows).toMatchObject([{ speakers: 'The Release Team' }]);
});

test('where no record of a file uses the field, titles name the speakers', () => {
  const { rows } = fromPyvideo([{ title: 'Pods - Ann Lee, Acme', speakers: [] }], fileOf('').file);
  expect(read(rows)).toEqual([['Pods', 'Ann Lee']]);
});

test("RubyEvents' records give day, video, slides and the event's name; a part of a recording has its start", () => {
  const talks = [
    {
      title: 'Lightning Talks',
      speakers: ['Mia'],
      event_name: 'XConf 2024',
      date: '2024-03-19',
      video_id: 'hGqEMDRgJw8',
      talks: [
        { title: 'Small Pods', speakers: ['Bo'], video_id: 'hGqEMDRgJw8', start_cue: '00:00' },
        { title: 'Big Pods', speakers: ['Cy'], video_provider: 'parent', start_cue: '1:02:03' },
        { title: 'Lost Pods', speakers: ['Di'], video_provider: 'parent' },
      ],
    },
    {
      title: 'Elsewhere',
      speakers: ['Bo'],
      date: new Date('2024-03-20'),
      video_provider: 'vimeo',
      video_id: 12345678901,
      slides_url: 'https://example.org/a.pdf',
    },
  ];
  const { rows, about, skipped } = fromRubyEvents(talks, fileOf('').file);
  expect(rows).toMatchObject([
    { entry: 'Small Pods', videoId: 'hGqEMDRgJw8', recording: null, date: '2024-03-19' },
    {
      entry: 'Big Pods',
      recording: 'https://www.youtube.com/watch?v=hGqEMDRgJw8&t=3723s',
      date: '2024-03-19',
    },
    { entry: 'Lost Pods', videoId: null, recording: null, date: '2024-03-19' },
    {
      entry: 'Elsewhere',
      videoId: null,
      recording: 'https://vimeo.com/12345678901',
      date: '2024-03-20',
      slides: 'https://example.org/a.pdf',
    },
  ]);
  expect([...skipped]).toEqual([['a recording of several talks, which are rows of their own', 1]]);
  expect(about.name).toBe('XConf 2024');
});

test('RubyEvents keeps track and description, and where others are named a talk without speakers names nobody', () => {
  const talks = [
    { title: 'Pods', speakers: ['Mia'], track: 'Storage', description: 'Many pods.' },
    { title: 'Pods - Ann Lee', slides_url: 'javascript:alert(1)', date: 'soon' },
    { raw_title: 'Raw Pods', title: null, speakers: null },
  ];
  const { rows, about, skipped } = fromRubyEvents(talks, fileOf('').file);
  expect(rows).toMatchObject([
    { entry: 'Pods', speakers: 'Mia', track: 'Storage', abstract: 'Many pods.' },
    { entry: 'Pods - Ann Lee', speakers: '-', track: null, abstract: null, slides: null, date: null },
    { entry: 'Raw Pods', speakers: '-' },
  ]);
  expect([about.name, skipped.size]).toEqual([null, 0]);
});

test.each([
  ['an id of YouTube', { video_provider: 'youtube', video_id: 'hGqEMDRgJw8' }, 'hGqEMDRgJw8', null],
  ['what is no id of YouTube', { video_id: 'https://example.org/' }, null, null],
  [
    'an address of a recording',
    { video_provider: 'mp4', video_id: 'https://example.org/a.mp4' },
    null,
    'https://example.org/a.mp4',
  ],
  ['an address that is no web address', { video_provider: 'mp4', video_id: 'javascript:a.mp4' }, null, null],
  ['what is no number of Vimeo', { video_provider: 'vimeo', video_id: 'x1' }, null, null],
  ['a provider that tells nothing', { video_provider: 'not_recorded', video_id: 'hGqEMDRgJw8' }, null, null],
  ['nothing', {}, null, null],
])('RubyEvents gives %s', (_, fields, videoId, recording) => {
  expect(fromRubyEvents([{ title: 'Pods', ...fields }], fileOf('').file).rows).toMatchObject([
    { videoId, recording },
  ]);
});

test.each([
  ['12:40', 760],
  [' 0:05 ', 5],
  ['100:00', 6000],
  ['1:02:03', 3723],
  ['10:00:00', 36_000],
  ['soon', null],
  ['12:4', null],
  ['12:400', null],
])('a part that begins at %s of a recording begins at second %s', (start_cue, seconds) => {
  const parts = [{ title: 'Part', video_provider: 'parent', start_cue }];
  const whole = { title: 'Whole', video_id: 'hGqEMDRgJw8', talks: parts };
  const address = `https://www.youtube.com/watch?v=hGqEMDRgJw8&t=${seconds}s`;
  const isWhole = seconds !== null && seconds < 10;
  expect(fromRubyEvents([whole], fileOf('').file).rows).toMatchObject([
    { videoId: isWhole ? 'hGqEMDRgJw8' : null, recording: seconds === null || isWhole ? null : address },
  ]);
});

test('a part with a recording of its own keeps it, and its own day', () => {
  const part = { title: 'Part', video_id: 'N-0X09sNrw0', start_cue: '1:00', date: '2024-03-20' };
  const whole = { title: 'Whole', video_id: 'hGqEMDRgJw8', date: '2024-03-19', talks: [part] };
  expect(fromRubyEvents([whole], fileOf('').file).rows).toMatchObject([
    { videoId: 'N-0X09sNrw0', recording: null, date: '2024-03-20' },
  ]);
});

test('what is wrong with YAML is told in one line', () => {
  const text = 'a: b: c\n';
  const { file, messages } = fileOf(text);
  expect(parseYaml(text, file)).toBeUndefined();
  expect(messages()).toEqual([
    'list:1:4-1:5: Unexpected YAML, expected it to parse: Nested mappings are not allowed in compact mappings yaml-syntax',
  ]);
  expect(parseYaml('', fileOf('').file)).toBeNull();
});

test('YAML whose aliases multiply is refused', () => {
  const text = `a: &a [x, x]\n${Array.from({ length: 12 }, (_, at) => `${'bcdefghijklm'[at]}: &${'bcdefghijklm'[at]} [${Array(9).fill(`*${'abcdefghijkl'[at]}`).join(', ')}]`).join('\n')}\n`;
  const { file, messages } = fileOf(text);
  expect(parseYaml(text, file)).toBeUndefined();
  expect(messages()).toEqual([
    'list:1:1: Unexpected YAML, expected it to parse: Excessive alias count indicates a resource exhaustion attack yaml-syntax',
  ]);
});

test('YAML that does not parse is an error with its place', () => {
  const { file, messages } = fileOf('- title: [Pods\n- title: x');
  expect(parseYaml('- title: [Pods\n- title: x', file)).toBeUndefined();
  expect(messages()[0]).toMatch(/^list:2:1-2:2: Unexpected YAML, expected it to parse: .* yaml-syntax$/);
});

test('a schedule says name, days and zone of its conference', () => {
  const facts = { title: 'PodCon', start: '2024-03-19', end: '2024-03-21', time_zone_name: 'Europe/Paris' };
  expect(fromSchedule(day([], facts), fileOf('').file).about).toMatchObject({
    name: 'PodCon',
    days: ['2024-03-20'],
    timeZone: 'Europe/Paris',
  });
  const empty = { schedule: { conference: { ...facts, days: [] } } };
  expect(fromSchedule(empty, fileOf('').file).about.days).toEqual(['2024-03-19', '2024-03-20', '2024-03-21']);
});

test.each([
  ['00:35', '01:05'],
  ['0:05', '00:35'],
  ['00:00', null],
  ['24:00', null],
  ['135.0:00', null],
  ['6944:11:40', null],
])('a length of %s ends at %s, and a night belongs to its day', (duration, end) => {
  const event = { title: 'Night Pods', date: '2024-03-21T00:30:00+01:00', start: '00:30', duration };
  const [row] = fromSchedule(day([event]), fileOf('').file).rows;
  expect([row?.date, row?.end]).toEqual(['2024-03-20', end]);
});

const event = (subtitle: string) => ({
  title: 'Pods',
  subtitle,
  persons: [{ name: 'Ann Lee' }, { name: 'q.fly' }],
});

const speakers = (subtitle: string) =>
  fromSchedule(day([event(subtitle)]), fileOf('').file).rows[0]?.speakers;

test('a subtitle that is a byline of the persons gives their roles and companies', () => {
  expect(speakers('Ann Lee, Engineer, Acme & q.fly, Lyft')).toBe('Ann Lee, Engineer, Acme; q.fly, Lyft');
  expect(speakers('How Ann Lee met q.fly')).toBe('Ann Lee; q.fly');
});

const rowOf = (more: object) => fromSchedule(day([{ title: 'Pods', ...more }]), fileOf('').file).rows[0];

test('an event says its room, track, kind and start where the source does', () => {
  expect(rowOf({ start: '9:05', track: 'Storage', type: 'workshop' })).toMatchObject({
    entry: 'Workshop: Pods',
    start: '09:05',
    end: null,
    track: 'Storage',
    room: 'Hall',
    speakers: null,
  });
  for (const start of ['25:00', '24:00', '9:60', 'soon', null]) expect(rowOf({ start })?.start).toBeNull();
  expect(rowOf({ start: '23:59:00' })?.start).toBe('23:59');
});

test('an event on a day without a date has its own date', () => {
  const events = [{ title: 'Pods', date: '2024-03-21T09:00:00+01:00' }, { title: 'Tents' }];
  const days = [
    { date: '', rooms: { Hall: events } },
    { date: '2024-03-22', rooms: [] },
  ];
  const { rows, about } = fromSchedule(
    { schedule: { conference: { days, title: ' PodCon ' } } },
    fileOf('').file,
  );
  expect(rows.map(({ date }) => date)).toEqual(['2024-03-21', null]);
  expect(about).toEqual({ name: 'PodCon', days: ['2024-03-22'], timeZone: null, playlist: null });
});

test('a schedule of which only one end is known says no days, nor a zone that nobody knows', () => {
  const facts = { start: '2024-03-19', title: ' ', time_zone_name: 'Hall Time', days: [] };
  expect(fromSchedule({ schedule: { conference: facts } }, fileOf('').file).about).toEqual({
    name: null,
    days: [],
    timeZone: null,
    playlist: null,
  });
});

const about = (text: string) =>
  fromSchedule(parseScheduleXml(text, fileOf(text).file), fileOf('').file).about;

test('a schedule in XML says of its conference and its events what one in JSON does', () => {
  const xml = `<schedule><conference><title> PodCon </title><start>2024-03-19</start><end>2024-03-20</end>
    <time_zone_name>Europe/Paris</time_zone_name></conference></schedule>`;
  expect(about(xml)).toEqual({
    name: 'PodCon',
    days: ['2024-03-19', '2024-03-20'],
    timeZone: 'Europe/Paris',
    playlist: null,
  });
  const event = `<event><title> Pods </title><type>workshop</type><track>Storage</track><date>2024-03-20T00:10:00+01:00</date>
    <start>00:10</start><duration>00:30</duration><subtitle>Ann Lee, Acme</subtitle><description>Many pods.</description>
    <persons><person> Ann Lee </person></persons><links><link>https://youtu.be/hGqEMDRgJw8</link></links></event>`;
  const day = `<schedule><day date="2024-03-19"><room name=" Hall "/><room name="Hall">${event}</room></day></schedule>`;
  expect(fromSchedule(parseScheduleXml(day, fileOf(day).file), fileOf('').file).rows).toMatchObject([
    {
      entry: 'Workshop: Pods',
      speakers: 'Ann Lee, Acme',
      videoId: 'hGqEMDRgJw8',
      track: 'Storage',
      date: '2024-03-19',
      start: '00:10',
      end: '00:40',
      room: 'Hall',
      abstract: 'Many pods.',
    },
  ]);
});

test('XML that does not parse is an error with its place', () => {
  const xml = '<schedule>\n  <day></schedule>';
  const { file, messages } = fileOf(xml);
  expect(parseScheduleXml(xml, file)).toBeUndefined();
  expect(messages()).toEqual([
    "list:2:8: Unexpected XML, expected it to parse: Expected closing tag 'day' (opened in line 2, col 3) instead of closing tag 'schedule' xml-syntax",
  ]);
});

test('entities that multiply are refused', () => {
  const bomb = `<!DOCTYPE s [<!ENTITY a "${'x'.repeat(5000)}"><!ENTITY b "${'&a;'.repeat(500)}">]><schedule>${'&b;'.repeat(500)}</schedule>`;
  const { file, messages } = fileOf(bomb);
  expect(fromSchedule(parseScheduleXml(bomb, file) ?? {}, file).rows).toEqual([]);
  expect(messages().join('').length).toBeLessThan(1000);
});

test('what Pentabarf writes: rooms twice, references, CDATA, links with titles', () => {
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<schedule>
  <conference><title>PodCon &amp; Friends</title></conference>
  <day index="1" date="2024-03-20">
    <room name="Saal 1"><event id="1"><start>09:00</start><duration>00:45</duration><title>K&#228;se</title>
      <abstract><![CDATA[<p>For <b>all</b>.</p>]]></abstract><persons/>
      <links><link href="https://www.youtube.com/watch?v=hGqEMDRgJw8&amp;t=1">Video</link></links>
      <attachments><attachment href="https://example.org/a.pdf">Slides</attachment></attachments></event></room>
    <room name="Saal 1"><event id="2"><start>10:00</start><title>Pods</title><persons><person>Mia</person></persons></event></room>
    <room name="Empty"/>
  </day>
</schedule>`;
  const { file, messages } = fileOf(xml);
  const { rows, about } = fromSchedule(parseScheduleXml(xml, file), file);
  expect(rows).toMatchObject([
    {
      entry: 'Käse',
      room: 'Saal 1',
      start: '09:00',
      end: '09:45',
      abstract: 'For all.',
      videoId: 'hGqEMDRgJw8',
      slides: 'https://example.org/a.pdf',
      speakers: '-',
    },
    { entry: 'Pods', room: 'Saal 1', start: '10:00', speakers: 'Mia' },
  ]);
  expect([about.name, messages()]).toEqual(['PodCon & Friends', []]);
});
