import { describe, expect, test } from 'vitest';
import { fileOf } from '#lib/playlist/fixture.ts';
import { detectFormat } from './detect.ts';
import { fromSchedule } from './from-schedule.ts';
import { fromYoutube } from './from-youtube.ts';
import { parseScheduleXml } from './schedule-xml.ts';

const SEVEN = { _type: 'url', id: 'hGqEMDRgJw8', title: 'Seven Pods - Ann Lee, Acme' };
const EIGHT = { _type: 'url', id: 'N-0X09sNrw0', title: 'Keynote: Eight Pods - Bo Ray, Acme' };
const list = (title: string, ...entries: object[]) => ({ _type: 'playlist', id: 'UCaaaa', title, entries });

describe('a dump of a channel gives the videos of all its tabs', () => {
  test.each([
    ['videos and live', list('Conf', list('Conf - Videos', SEVEN), list('Conf - Live', EIGHT))],
    ['an empty tab first', list('Conf', list('Conf - Shorts'), list('Conf - Videos', SEVEN, EIGHT))],
    ['a tab of playlists', list('Conf', list('Conf - Playlists', list('2023', SEVEN), list('2024', EIGHT)))],
    ['a video beside a tab', list('Conf', SEVEN, list('Conf - Live', EIGHT))],
  ])('%s', (_, dump) => {
    expect(fromYoutube(dump, fileOf('').file).rows.map(({ videoId }) => videoId)).toEqual([
      SEVEN.id,
      EIGHT.id,
    ]);
  });
});

describe('what begins after midnight belongs to the day of the programme', () => {
  const DAY = { date: '2024-03-20', day_end: '2024-03-21T03:00:00+01:00' };
  test.each([
    ['half past midnight', { date: '2024-03-21T00:30:00+01:00', start: '00:30' }],
    ['the stroke of midnight', { date: '2024-03-21T00:00:00+01:00', start: '00:00' }],
    ['an hour without its date', { start: '01:15' }],
    ['a time in UTC', { date: '2024-03-21T00:45:00Z', start: '01:45' }],
  ])('%s', (_, time) => {
    const rooms = { Hall: [{ title: 'Night Pods', ...time }] };
    const schedule = { conference: { time_zone_name: 'Europe/Paris', days: [{ ...DAY, rooms }] } };
    const { file, messages } = fileOf('');
    expect(fromSchedule({ schedule }, file).rows).toMatchObject([
      { entry: 'Night Pods', date: '2024-03-20', start: time.start },
    ]);
    expect(messages()).toEqual([]);
  });
});

describe('a schedule in XML is known and read', () => {
  const event = `<event id="1"><start>09:00</start><title>Seven Pods</title><persons><person id="1">Ann Lee</person></persons></event>`;
  const day = `<day date="2024-03-19" index="1"><room name="Hall">${event}</room></day>`;
  test.each([
    ['with a declaration', `<?xml version="1.0"?><schedule>${day}</schedule>`],
    ['without one', `<schedule>${day}</schedule>`],
    ['with a comment first', `<?xml version="1.0"?>\n<!-- made by frab -->\n<schedule>${day}</schedule>`],
    [
      'with a schema',
      `<schedule xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="https://c3voc.de/schedule/schema.xsd">${day}</schedule>`,
    ],
  ])('%s', (_, xml) => {
    const { file, messages } = fileOf(xml);
    expect(detectFormat(xml)).toBe('schedule');
    expect(fromSchedule(parseScheduleXml(xml, file), file).rows).toMatchObject([
      { entry: 'Seven Pods', speakers: 'Ann Lee', date: '2024-03-19', start: '09:00', room: 'Hall' },
    ]);
    expect(messages()).toEqual([]);
  });
});
