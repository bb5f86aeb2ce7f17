import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarPath, formatCalendar } from './calendar.ts';
import { catalogue, hostileCatalogue, note, recordedAt, talk, unrecorded } from '#lib/export/fixture.ts';
import { selectAll, selectDay, selectTalk } from '#lib/export/selection.ts';

const read = (text: string) => new ICAL.Component(ICAL.parse(text));
const events = (text: string) =>
  read(text)
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));

const eventOf = (fields: Parameters<typeof talk>[0]) =>
  events(formatCalendar(catalogue(), selectTalk(talk({ speakers: [], ...fields }))))[0] ?? expect.fail();

describe('calendar', () => {
  const data = catalogue(
    talk(),
    talk({ slug: 'undated', date: null, ...recordedAt('https://youtu.be/aaaaaaaaaaa') }),
  );

  test('makes a talk without a start time last the whole day', () => {
    expect(formatCalendar(data, selectTalk(talk()))).toMatchInlineSnapshot(`
      "BEGIN:VCALENDAR
      VERSION:2.0
      PRODID:-//All The Sessions//calendar//EN
      URL:http://localhost:3000/talks/kubernetes-failure-stories
      SOURCE;VALUE=URI:http://localhost:3000/talks/kubernetes-failure-stories.ic
       s
      NAME:Kubernetes Failure Stories and How to Crash Your Clusters
      X-WR-CALNAME:Kubernetes Failure Stories and How to Crash Your Clusters
      REFRESH-INTERVAL;VALUE=DURATION:P1D
      X-PUBLISHED-TTL:P1D
      BEGIN:VEVENT
      UID:6sDTB4eV4F8@all-the-sessions
      SEQUENCE:0
      DTSTAMP:20190601T000000Z
      DTSTART;VALUE=DATE:20190522
      X-MICROSOFT-CDO-ALLDAYEVENT:TRUE
      X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE
      SUMMARY:Kubernetes Failure Stories and How to Crash Your Clusters
      TRANSP:TRANSPARENT
      LOCATION:Barcelona\\, Spain
      DESCRIPTION:Henning Jacobs\\, Head of Developer Productivity\\, Zalando SE\\n
       KubeCon + CloudNativeCon Europe 2019\\nVideo: https://www.youtube.com/watch
       ?v=6sDTB4eV4F8\\nThe hour is not known.
      CATEGORIES:Kubernetes
      URL:http://localhost:3000/talks/kubernetes-failure-stories
      LAST-MODIFIED:20190601T000000Z
      END:VEVENT
      END:VCALENDAR
      "
    `);
  });

  test('makes nobody busy for a day, but for the hour of a talk', () => {
    expect(formatCalendar(data, selectTalk(talk()))).toContain('TRANSP:TRANSPARENT');
    expect(formatCalendar(data, selectTalk(talk({ start: '09:30' })))).toContain('TRANSP:OPAQUE');
  });

  test('is a later revision of an event if a report on its talk came after it', () => {
    const later = { ...data, reports: data.reports.map((one) => ({ ...one, added: '2019-06-11' })) };
    const text = formatCalendar(later, selectTalk(talk({ notes: [{ ...note, passage: 'x' }] })));
    expect(text).toContain('SEQUENCE:10');
    expect(text).toContain('DTSTAMP:20190611T000000Z');
    expect(text).toContain('LAST-MODIFIED:20190611T000000Z');
  });

  test('begins at the start time of a talk if it is known', () => {
    const [event] = events(formatCalendar(data, selectTalk(talk({ start: '09:30', room: 'Hall 8.0' }))));
    expect(event?.startDate.toJSDate().toISOString()).toBe('2019-05-22T07:30:00.000Z');
    expect(event?.location).toBe('Hall 8.0, Barcelona, Spain');
  });

  test.each([
    ['09:30', '10:15', '2019-05-22T07:30:00.000Z', '2019-05-22T08:15:00.000Z'],
    ['23:30', '00:15', '2019-05-22T21:30:00.000Z', '2019-05-22T22:15:00.000Z'],
    ['00:30', '01:15', '2019-05-22T22:30:00.000Z', '2019-05-22T23:15:00.000Z'],
  ])('lasts from %s to %s, the night after the programme’s day included', (start, end, from, to) => {
    const [event] = events(formatCalendar(data, selectTalk(talk({ start, end }))));
    expect(event?.startDate.toJSDate().toISOString()).toBe(from);
    expect(event?.endDate.toJSDate().toISOString()).toBe(to);
    expect(event?.description).not.toContain('not known');
  });

  test('has no end if that is not known', () => {
    for (const end of [null, '09:30'])
      expect(formatCalendar(data, selectTalk(talk({ start: '09:30', end })))).not.toContain('DTEND');
  });

  test('has every recording of a talk, or says why there is none, and keeps its UID', () => {
    const two = eventOf(recordedAt('https://vimeo.com/112233445', 'https://youtu.be/aaaaaaaaaaa'));
    expect(two.description).toContain(
      'Video (Vimeo): https://vimeo.com/112233445\nVideo (YouTube): https://',
    );
    expect(two.uid).toBe('aaaaaaaaaaa@all-the-sessions');
    const none = eventOf({ ...unrecorded, recordingState: 'to come' });
    expect(none.description).toContain('The recording is still to come.');
    expect(none.uid).toBe('2019-kubecon-eu-title@all-the-sessions');
    expect(eventOf({ id: 'aaaaaaaaaaa@90' }).uid).toBe('aaaaaaaaaaa-90@all-the-sessions');
  });

  test('leaves out talks without a date', () => {
    expect(events(formatCalendar(data, selectAll(data))).map(({ uid }) => uid)).toEqual([
      '6sDTB4eV4F8@all-the-sessions',
    ]);
  });

  test('names its own address, so that it can be subscribed to', () => {
    const calendar = read(formatCalendar(data, selectDay(data, '2019-05-22')));
    expect(calendar.getFirstPropertyValue('source')).toBe('http://localhost:3000/days/2019-05-22.ics');
    expect(calendarPath('')).toBe('/calendar.ics');
  });

  test('is read back unchanged and folded at 75 octets, whatever the text', () => {
    fc.assert(
      fc.property(hostileCatalogue, (hostile) => {
        const text = formatCalendar(hostile, selectAll(hostile));
        expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\0-\x08\n-\x1F\x7F]/);
        const dated = hostile.talks.filter(({ date }) => date !== null);
        expect(events(text).map(({ summary }) => summary)).toEqual(dated.map(({ title }) => allowed(title)));
      }),
      { numRuns: 50 },
    );
  });
});

const allowed = (text: string) =>
  text
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\0-\x08\v\f\x0E-\x1F\x7F]/g, '');
