import { expect, test } from 'vitest';
import { fileOf } from '#lib/playlist/fixture.ts';
import { rowText } from '#lib/playlist/row-text.ts';
import { fromCalendar } from './from-calendar.ts';

const calendar = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
const TIME = 'DTSTART:20240319T090000Z';
function read(
  text: string,
  { timeZone = 'Europe/Paris', days = null }: { timeZone?: string; days?: string[] | null } = {},
) {
  const { file, messages } = fileOf(text, 'all.ics');
  return { ...fromCalendar(text, file, { timeZone, days }), messages: messages() };
}

test.each([
  ['America/Denver', '20240319T090000', '2024-03-19', '16:00'],
  ['Asia/Tokyo', '20240320T020000', '2024-03-19', '18:00'],
  ['America/New_York', '20241103T013000', '2024-11-03', '06:30'],
  ['Europe/Paris', '20240331T023000', '2024-03-31', '03:30'],
])(
  'a time in %s at %s is one of the conference, also without a definition of the zone',
  (zone, time, date, start) => {
    const { rows, messages } = read(calendar(...event(`DTSTART;TZID=${zone}:${time}`, 'SUMMARY:Pods')));
    // 01:30 of that night comes twice in New York; the half hour that Paris leaves out is read an hour on.
    expect([rows[0]?.date, rows[0]?.start]).toEqual([date, start]);
    expect(messages).toEqual([]);
  },
);

test('a zone that nobody knows is told once, and its times are those of the conference', () => {
  const one = event('DTSTART;TZID=Hall Time:20240319T090000', 'SUMMARY:Pods');
  const { rows, messages } = read(calendar(...one, ...one));
  expect(rows.map(({ start }) => start)).toEqual(['09:00', '09:00']);
  expect(messages).toEqual([
    "all.ics:4:14-4:23: Unexpected time zone `Hall Time`, expected one such as `Europe/Madrid`: its times are read as the conference's own calendar-zone",
  ]);
});

test.each([
  ['an end', 'DTEND:20240319T093000Z', '10:30'],
  ['a length', 'DURATION:PT1H15M', '11:15'],
  ['an end in another zone', 'DTEND;TZID=Asia/Tokyo:20240319T190000', '11:00'],
  ['an end before the start', 'DTEND:20240319T080000Z', null],
])('%s gives the end', (_, line, end) => {
  const { rows } = read(calendar(...event('DTSTART:20240319T090000Z', line, 'SUMMARY:Pods')));
  expect(rows[0]?.end).toBe(end);
});

test('an event from midnight to midnight has a day and no hour', () => {
  const lines = ['DTSTART:20240318T230000Z', 'DTEND:20240319T230000Z', 'SUMMARY:Pods'];
  expect(read(calendar(...event(...lines))).rows).toMatchObject([
    { date: '2024-03-19', start: null, end: null },
  ]);
});

test.each([
  ['2024-03-20T00:30', '20240319T233000Z', '2024-03-19', '00:30'],
  ['2024-03-20T04:59', '20240320T035900Z', '2024-03-19', '04:59'],
  ['2024-03-20T05:00', '20240320T040000Z', '2024-03-20', '05:00'],
])('what begins at %s belongs to the day of the programme', (_, time, date, start) => {
  const evening = event('DTSTART:20240319T190000Z', 'SUMMARY:Dinner Talk');
  const { rows } = read(calendar(...evening, ...event(`DTSTART:${time}`, 'SUMMARY:Night Pods')));
  expect(rows[1]).toMatchObject({ date, start });
});

test('what begins before dawn on the first day stays there', () => {
  const night = calendar(...event('DTSTART:20240319T030000Z', 'SUMMARY:Early Pods'));
  expect(read(night, { days: ['2024-03-19'] }).rows).toMatchObject([{ date: '2024-03-19', start: '04:00' }]);
});

test('raw line breaks in a value are read on, and told once with the first place', () => {
  const broken = ['DESCRIPTION:First line', '', 'second line\\, which', '\\,goes on: here', 'Note: and here'];
  const { rows, messages } = read(calendar(...event(...broken, 'SUMMARY:Pods', 'LOCATION:Hall 1', TIME)));
  expect(rows).toMatchObject([
    {
      entry: 'Pods',
      room: 'Hall 1',
      abstract: 'First line\n\nsecond line, which\n,goes on: here\nNote: and here',
    },
  ]);
  expect(messages).toEqual([
    'all.ics:6:1-6:20: Unexpected line break in a value 3 times, expected it as `\\n`: what follows is read as the rest of the value calendar-line',
  ]);
});

test.each([
  [
    'prose that looks like a property in lower case',
    ['DESCRIPTION:Where', 'Location: behind the hall'],
    'Where\nLocation: behind the hall',
  ],
  ['an address', ['DESCRIPTION:See', 'https://example.org/'], 'See\nhttps://example.org/'],
  ['a line that is folded behind a break', ['DESCRIPTION:See', 'the very', '  end'], 'See\nthe very end'],
])('%s is a part of the value', (_, lines, abstract) => {
  expect(read(calendar(...event('SUMMARY:Pods', ...lines))).rows).toMatchObject([{ abstract }]);
});

test('properties in lower case are properties where the file writes all of them so', () => {
  const text = calendar(...event('summary:Pods', 'location:Hall 1')).toLowerCase();
  expect(read(text).rows).toMatchObject([{ entry: 'pods', room: 'hall 1' }]);
});

test('attendees are the speakers, and the summary is the whole title', () => {
  const named = event(
    'SUMMARY:Old Pods - A New Look',
    'ATTENDEE;CN=zebra42:mailto:z@example.org',
    'ATTENDEE;CN="Lee, Ann":mailto:a@example.org',
  );
  const { rows } = read(calendar(...named));
  expect(rows).toMatchObject([{ entry: 'Old Pods - A New Look', speakers: 'zebra42; Lee\\, Ann' }]);
});

const by = (name: string) => event(`SUMMARY:Pods of ${name}`, `ORGANIZER;CN=${name}:mailto:x@example.org`);

test('organisers are the speakers where they differ; one of all events is the conference', () => {
  const speakers = (...names: string[]) =>
    read(calendar(...names.flatMap(by))).rows.map((row) => row.speakers);
  expect(speakers('Mia', 'Bo')).toEqual([null, null]);
  expect(speakers('Conf', 'Conf')).toEqual([null, null]);
  const two = ['Mia', 'Bo'].flatMap((name) =>
    event('SUMMARY:Pods', `ORGANIZER;CN=${name}:mailto:x@example.org`),
  );
  expect(read(calendar(...two)).rows.map(rowText)).toEqual(['Pods - Mia', 'Pods - Bo']);
});

test('a summary that names the attendees itself says more of them', () => {
  const both = event('SUMMARY:Pods - Ann Lee\\, Acme', 'ATTENDEE;CN=Ann Lee:mailto:a@example.org');
  expect(read(calendar(...both)).rows).toMatchObject([{ entry: 'Pods - Ann Lee, Acme', speakers: null }]);
});

test.each([
  [
    'PodCon Hosted by Acme - Full-Day Event | ALL ACCESS PASS REQUIRED',
    'PodCon Hosted by Acme - Full-Day Event',
  ],
  ['Pods Day | SEPARATE REGISTRATION REQUIRED', 'Pods Day'],
  ['Pods Lab | SOLD OUT', 'Pods Lab'],
  ['Pods for All | INVITATION ONLY', 'Pods for All'],
  ['Pods Day| SOLD OUT', 'Pods Day'],
  ['What is AI | ML', 'What is AI | ML'],
  ['Pods | 2024', 'Pods | 2024'],
  ['| SOLD OUT', '| SOLD OUT'],
  ['Pods | Tents | WAITLISTED', 'Pods | Tents'],
  ['Pods | Required Reading', 'Pods | Required Reading'],
])('a notice about tickets behind a title is left out: %s', (summary, entry) => {
  expect(read(calendar(...event(`SUMMARY:${summary}`))).rows).toMatchObject([{ entry }]);
});

test.each([
  ['an address in place of a name', 'ATTENDEE;CN=ann@example.org:mailto:ann@example.org'],
  ['no name', 'ATTENDEE:mailto:ann@example.org'],
  ['an empty name', 'ATTENDEE;CN=" ":mailto:ann@example.org'],
])('attendees with %s leave the speakers to the summary', (_, line) => {
  expect(read(calendar(...event('SUMMARY:Pods - Ann Lee', line))).rows).toMatchObject([
    { entry: 'Pods - Ann Lee', speakers: null },
  ]);
});

test('where events have attendees, organisers are none of the speakers', () => {
  const attended = event('SUMMARY:Pods', 'ATTENDEE;CN=Ann Lee:mailto:a@example.org');
  const organised = ['Mia', 'Bo'].flatMap((name) =>
    event('SUMMARY:Pods', `ORGANIZER;CN=${name}:mailto:x@example.org`),
  );
  const { rows } = read(calendar(...attended, ...organised));
  expect(rows.map(({ speakers }) => speakers)).toEqual(['Ann Lee', null, null]);
});

test('an event without a title is counted and left out', () => {
  for (const lines of [[TIME], [TIME, 'SUMMARY:'], [TIME, 'SUMMARY:<b> </b>']]) {
    const { rows, skipped } = read(calendar(...event(...lines)));
    expect([rows, [...skipped]]).toEqual([[], [['without a title', 1]]]);
  }
});

test('what is cancelled is left out however that is written', () => {
  const { rows, skipped } = read(calendar(...event('SUMMARY:Pods', 'STATUS:Cancelled')));
  expect([rows, [...skipped]]).toEqual([[], [['cancelled', 1]]]);
  expect(read(calendar(...event('SUMMARY:Pods', 'STATUS:CONFIRMED'))).rows).toHaveLength(1);
});

test.each([
  ['at midnight without an end', ['DTSTART:20240318T230000Z'], '00:00', null],
  ['at midnight for an hour', ['DTSTART:20240318T230000Z', 'DURATION:PT1H'], '00:00', '01:00'],
  ['for two days', ['DTSTART:20240318T230000Z', 'DURATION:P2D'], null, null],
  ['in the morning for a whole day', ['DTSTART:20240319T090000Z', 'DURATION:P1D'], '10:00', null],
  ['in the morning for no time', ['DTSTART:20240319T090000Z', 'DTEND:20240319T090000Z'], '10:00', null],
  ['over midnight', ['DTSTART:20240319T220000Z', 'DURATION:PT2H'], '23:00', '01:00'],
])('an event %s', (_, lines, start, end) => {
  const { rows } = read(calendar(...event(...lines, 'SUMMARY:Pods')), { days: [] });
  expect(rows).toMatchObject([{ date: '2024-03-19', start, end }]);
});

const videoOf = (...lines: string[]) => read(calendar(...event('SUMMARY:Pods', ...lines))).rows[0]?.videoId;

test('the recording is the first video that an event links, at its address before its description', () => {
  const links =
    'DESCRIPTION:See https://example.org/ and https://youtu.be/N-0X09sNrw0 <https://youtu.be/aaaaaaaaaaa>';
  expect(videoOf(links)).toBe('N-0X09sNrw0');
  expect(videoOf(links, 'URL:https://youtu.be/hGqEMDRgJw8')).toBe('hGqEMDRgJw8');
  expect(videoOf('DESCRIPTION:See "https://youtu.be/hGqEMDRgJw8"')).toBe('hGqEMDRgJw8');
});

test('a calendar says name and zone of its conference; Sched gives the whole name as its maker', () => {
  const facts = ['X-WR-CALNAME:conf2024', 'X-WR-TIMEZONE:America/Denver'];
  const { about } = read(calendar(...facts, ...event('SUMMARY:Pods')));
  expect(about).toMatchObject({ name: 'conf2024', timeZone: 'America/Denver' });
  const sched = read(
    calendar('PRODID:-//Sched.com Conf 2024 Europe//EN', ...facts, ...event('SUMMARY:Pods')),
  );
  expect(sched.about.name).toBe('Conf 2024 Europe');
  const named = (...lines: string[]) => read(calendar(...lines, ...event('SUMMARY:Pods'))).about;
  expect(named('NAME:Conf')).toMatchObject({ name: 'Conf', timeZone: null });
  expect(named('X-WR-CALNAME: Conf ', 'NAME:Other').name).toBe('Conf');
  expect(named('X-WR-CALNAME: ').name).toBeNull();
  expect(named('X-WR-TIMEZONE:Hall Time').timeZone).toBeNull();
  expect(named('X-WR-TIMEZONE: Europe/Paris ').timeZone).toBe('Europe/Paris');
});

test('times are those of the zone that the calendar says where the command does not', () => {
  const text = calendar('X-WR-TIMEZONE:America/Denver', ...event('DTSTART:20240319T160000Z', 'SUMMARY:Pods'));
  const { rows } = fromCalendar(text, fileOf(text).file, { timeZone: null, days: null });
  expect(rows).toMatchObject([{ start: '10:00' }]);
});

test('an event that repeats by a rule is read once and told', () => {
  const { rows, messages } = read(
    calendar(...event('DTSTART:20240319T090000Z', 'RRULE:FREQ=DAILY;COUNT=3', 'SUMMARY:Pods')),
  );
  expect(rows).toHaveLength(1);
  expect(messages).toEqual([
    'all.ics:1:1: Unexpected rule by which 1 event repeats, expected each time as an event: the first time is read calendar-repeat',
  ]);
});

test('an event whose time cannot be read is a row without one, and told', () => {
  const { rows, messages } = read(calendar(...event('DTSTART:soon', 'SUMMARY:Pods')));
  expect(rows).toMatchObject([{ entry: 'Pods', date: null, start: null }]);
  expect(messages).toEqual([
    'all.ics:1:1: Unexpected 1 event without a time that can be read, expected `DTSTART` with a date calendar-time',
  ]);
});
