import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarPath, formatCalendar } from './calendar.ts';
import { catalogue, hostileCatalogue, talk } from '#lib/export/fixture.ts';
import { selectAll, selectDay, selectTalk } from '#lib/export/selection.ts';

const read = (text: string) => new ICAL.Component(ICAL.parse(text));
const events = (text: string) =>
  read(text)
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));

describe('calendar', () => {
  const data = catalogue(talk(), talk({ slug: 'undated', date: null, videoId: 'aaaaaaaaaaa' }));

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
      DTSTAMP:20190522T000000Z
      DTSTART;VALUE=DATE:20190522
      X-MICROSOFT-CDO-ALLDAYEVENT:TRUE
      X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE
      SUMMARY:Kubernetes Failure Stories and How to Crash Your Clusters
      LOCATION:Barcelona\\, Spain
      DESCRIPTION:Henning Jacobs\\, Head of Developer Productivity\\, Zalando SE\\n
       KubeCon + CloudNativeCon Europe 2019\\nVideo: https://www.youtube.com/watch
       ?v=6sDTB4eV4F8\\nThe hour is not known.
      CATEGORIES:Kubernetes
      URL;VALUE=URI:http://localhost:3000/talks/kubernetes-failure-stories
      END:VEVENT
      END:VCALENDAR
      "
    `);
  });

  test('begins at the start time of a talk if it is known', () => {
    const [event] = events(formatCalendar(data, selectTalk(talk({ start: '09:30', room: 'Hall 8.0' }))));
    expect(event?.startDate.toJSDate().toISOString()).toBe('2019-05-22T07:30:00.000Z');
    expect(event?.location).toBe('Hall 8.0, Barcelona, Spain');
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
