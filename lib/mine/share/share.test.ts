import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { formatCalendar } from './calendar.ts';
import { formatJson, formatText, queues } from './texts.ts';
import type { Told } from './told.ts';

const SITE = 'https://sessions.example';
const told = (slug: string, more: Partial<Told> = {}): Told => ({
  slug,
  title: `Title of ${slug}`,
  kind: 'session',
  speakers: [{ name: 'Ann Lee', role: null, company: 'Acme' }],
  recording: 'abcdefghijk',
  date: '2019-05-21',
  conference: 'KubeCon Europe 2019',
  ...more,
});
const hostile = told('hostile', {
  title: '# <img src=x> [x](javascript:alert(1)) *b* & &amp; `c`; a, b',
  conference: 'Conf *2019* <b>',
});

test('says each talk in plain text', () => {
  expect(formatText([told('a'), told('b', { recording: null, speakers: [] })], SITE)).toBe(
    'Title of a\nAnn Lee, Acme\nKubeCon Europe 2019\nhttps://www.youtube.com/watch?v=abcdefghijk\n\n' +
      'Title of b\nKubeCon Europe 2019\nhttps://sessions.example/talks/b\n',
  );
});

test('gives JSON under the names of the other files', () => {
  expect(JSON.parse(formatJson([told('a')], SITE)).talks[0]).toMatchObject({
    url: 'https://sessions.example/talks/a',
    video: 'https://www.youtube.com/watch?v=abcdefghijk',
  });
});

test('gives a calendar that a library reads, with hostile texts as they are', () => {
  const text = formatCalendar([told('a'), hostile, told('no-day', { date: null })], SITE, new Date(0));
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  expect(events.map((event) => event.getFirstPropertyValue('summary'))).toEqual([
    'Title of a',
    hostile.title,
  ]);
  expect(String(events[0]?.getFirstPropertyValue('dtend'))).toBe('2019-05-22');
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});

test('queues each video once, fifty to an address', () => {
  const talks = Array.from({ length: 60 }, (_, at) =>
    told(`t${at}`, { recording: String(at).padStart(11, 'v') }),
  );
  const [first = '', second = '', ...others] = queues([
    ...talks,
    ...talks,
    told('none', { recording: null }),
  ]);
  expect(others).toEqual([]);
  expect(first).toMatch(/^https:\/\/www\.youtube\.com\/watch_videos\?video_ids=/);
  expect([first, second].map((address) => address.split(',').length)).toEqual([50, 10]);
});
