import { XMLParser } from 'fast-xml-parser';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  catalogue,
  conference,
  hostileCatalogue,
  recordedAt,
  scheduled,
  speaker,
  talk,
  unrecorded,
  xmlErrors,
} from '#lib/export/fixture.ts';
import { isScheduled } from './schedule.ts';
import { formatScheduleJson } from './schedule-json.ts';
import { formatScheduleXml } from './schedule-xml.ts';
import { xmlText } from '#lib/export/xml-text.ts';

const data = catalogue(
  talk({
    ...scheduled,
    kind: 'keynote',
    title: 'Opening',
    speakers: [speaker('A', null, 'CNCF'), speaker('B')],
  }),
  talk({ slug: 'no-room', position: 2, start: '09:30', ...recordedAt('https://youtu.be/bbbbbbbbbbb') }),
  talk({ slug: 'no-hour', position: 3, room: 'Hall 8.0', ...recordedAt('https://youtu.be/ccccccccccc') }),
  talk({ slug: 'undated', date: null, position: 1, ...recordedAt('https://youtu.be/aaaaaaaaaaa') }),
);
const parser = new XMLParser({
  parseTagValue: false,
  trimValues: false,
  isArray: (name) => ['day', 'room', 'event'].includes(name),
  processEntities: { enabled: true, maxTotalExpansions: 1e6, maxExpandedLength: 1e8 },
});

interface Event {
  title: string;
}

describe('schedule.json', () => {
  const { schedule } = JSON.parse(formatScheduleJson(data, conference));

  test('has the talks whose day, hour and room are known', () => {
    expect(schedule.version).toBe('2019-06-01');
    expect(schedule.conference).toMatchObject({
      acronym: '2019_kubecon_eu',
      start: '2019-05-20',
      end: '2019-05-23',
      daysCount: 4,
      days: [
        { index: 1, rooms: {} },
        { index: 2, rooms: {} },
        { index: 3, day_start: '2019-05-22T00:00:00+02:00', rooms: { 'Hall 8.0': [{ title: 'Opening' }] } },
        { index: 4, rooms: {} },
      ],
    });
    expect(Object.keys(schedule.conference.days[2].rooms)).toEqual(['Hall 8.0']);
    expect(schedule.conference.days[2].rooms['Hall 8.0']).toHaveLength(1);
  });

  test('describes a talk, and leaves empty what is not known', () => {
    expect(schedule.conference.days[2].rooms['Hall 8.0']).toMatchInlineSnapshot(`
      [
        {
          "abstract": "",
          "attachments": [],
          "date": "2019-05-22T09:30:00+02:00",
          "description": "The length is not known.",
          "do_not_record": false,
          "duration": "00:30",
          "guid": "891ba0a1-02d7-5775-9bca-22f5611b5d29",
          "id": 152805537,
          "language": "",
          "links": [
            {
              "title": "Video",
              "url": "https://www.youtube.com/watch?v=6sDTB4eV4F8",
            },
          ],
          "logo": "",
          "persons": [
            {
              "name": "A",
              "public_name": "A",
            },
            {
              "name": "B",
              "public_name": "B",
            },
          ],
          "recording_license": "",
          "room": "Hall 8.0",
          "slug": "2019_kubecon_eu-kubernetes-failure-stories",
          "start": "09:30",
          "subtitle": "A, CNCF & B",
          "title": "Opening",
          "track": "",
          "type": "keynote",
          "url": "http://localhost:3000/talks/kubernetes-failure-stories",
        },
      ]
    `);
  });

  test('links every recording, or says why there is none', () => {
    const recorded = recordedAt('https://vimeo.com/112233445', 'https://youtu.be/aaaaaaaaaaa?t=90');
    const both = catalogue(
      talk({ ...scheduled, ...recorded }),
      talk({
        ...unrecorded,
        ...scheduled,
        slug: 'b',
        recordingState: 'removed',
        page: 'https://sched.co/abcd',
      }),
    );
    const [, , day] = JSON.parse(formatScheduleJson(both, conference)).schedule.conference.days;
    expect(day.rooms['Hall 8.0']).toMatchObject([
      {
        links: [
          { url: 'https://vimeo.com/112233445', title: 'Video (Vimeo)' },
          { url: 'https://www.youtube.com/watch?v=aaaaaaaaaaa&t=90s', title: 'Video (YouTube)' },
        ],
      },
      {
        description: 'The length is not known. The recording was removed.',
        links: [{ url: 'https://sched.co/abcd', title: 'Page (sched.co)' }],
      },
    ]);
  });

  test.each([
    ['America/Los_Angeles', '2019-05-22T00:00:00-07:00'],
    ['Europe/London', '2019-05-22T00:00:00+01:00'],
    ['Asia/Kolkata', '2019-05-22T00:00:00+05:30'],
    ['UTC', '2019-05-22T00:00:00+00:00'],
  ])('begins the day at midnight in %s', (timeZone, start) => {
    const file = JSON.parse(formatScheduleJson(data, { ...conference, timeZone }));
    expect(file.schedule.conference.days[2].day_start).toBe(start);
  });

  test('loses nothing, whatever the text', () => {
    fc.assert(
      fc.property(hostileCatalogue, (hostile) => {
        const file = JSON.parse(formatScheduleJson(hostile, hostile.conferences[0] ?? expect.fail()));
        const events = file.schedule.conference.days.flatMap(({ rooms }: { rooms: object }) =>
          Object.values(rooms).flat(),
        );
        const dated = hostile.talks.filter(isScheduled);
        expect(events.map(({ title }: Event) => title).toSorted()).toEqual(
          dated.map(({ title }) => title).toSorted(),
        );
      }),
      { numRuns: 50 },
    );
  });
});

describe('schedule.xml', () => {
  test('has the same content as schedule.json', () => {
    expect(formatScheduleXml(data, conference)).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <schedule>
        <generator name="All The Sessions" version="2"/>
        <version>2019-06-01</version>
        <conference>
          <title>KubeCon + CloudNativeCon Europe 2019</title>
          <acronym>2019_kubecon_eu</acronym>
          <start>2019-05-20</start>
          <end>2019-05-23</end>
          <days>4</days>
          <timeslot_duration>00:05</timeslot_duration>
          <base_url>http://localhost:3000/</base_url>
          <url>http://localhost:3000/conferences/2019-kubecon-eu</url>
          <time_zone_name>Europe/Madrid</time_zone_name>
        </conference>
        <day index="1" date="2019-05-20" start="2019-05-20T00:00:00+02:00" end="2019-05-20T23:59:00+02:00"/>
        <day index="2" date="2019-05-21" start="2019-05-21T00:00:00+02:00" end="2019-05-21T23:59:00+02:00"/>
        <day index="3" date="2019-05-22" start="2019-05-22T00:00:00+02:00" end="2019-05-22T23:59:00+02:00">
          <room name="Hall 8.0">
            <event guid="891ba0a1-02d7-5775-9bca-22f5611b5d29" id="152805537">
              <slug>2019_kubecon_eu-kubernetes-failure-stories</slug>
              <date>2019-05-22T09:30:00+02:00</date>
              <start>09:30</start>
              <duration>00:30</duration>
              <room>Hall 8.0</room>
              <url>http://localhost:3000/talks/kubernetes-failure-stories</url>
              <title>Opening</title>
              <subtitle>A, CNCF &amp; B</subtitle>
              <track/>
              <type>keynote</type>
              <language/>
              <abstract/>
              <description>The length is not known.</description>
              <persons>
                <person>A</person>
                <person>B</person>
              </persons>
              <links>
                <link href="https://www.youtube.com/watch?v=6sDTB4eV4F8">Video</link>
              </links>
            </event>
          </room>
        </day>
        <day index="4" date="2019-05-23" start="2019-05-23T00:00:00+02:00" end="2019-05-23T23:59:00+02:00"/>
      </schedule>
      "
    `);
  });

  test('is well formed and read back unchanged, whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(hostileCatalogue, async (hostile) => {
        const xml = formatScheduleXml(hostile, hostile.conferences[0] ?? expect.fail());
        expect(await xmlErrors([xml])).toEqual([]);
        const days: { room?: { event: Event[] }[] }[] = parser.parse(xml).schedule.day;
        const titles = days.flatMap(({ room = [] }) =>
          room.flatMap(({ event }) => event.map(({ title }) => title)),
        );
        const dated = hostile.talks.filter(isScheduled);
        expect(titles.toSorted()).toEqual(dated.map(({ title }) => xmlText(title)).toSorted());
      }),
      { numRuns: 20 },
    );
  });
});
