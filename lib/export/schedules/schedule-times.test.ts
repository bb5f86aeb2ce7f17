import { expect, test } from 'vitest';
import { catalogue, conference, scheduled, talk, unrecorded } from '#lib/export/fixture.ts';
import { formatScheduleJson } from './schedule-json.ts';

const at = (start: string, room = 'Hall 8.0') => talk({ slug: `${start}-${room}`, start, room });

/** The number of the talk of the fixture in a timetable, after others. */
const numberAfter = (...before: ReturnType<typeof talk>[]) =>
  JSON.parse(
    formatScheduleJson(catalogue(...before, talk(scheduled)), conference),
  ).schedule.conference.days[2].rooms['Hall 8.0'].find(({ slug }: { slug: string }) =>
    slug.endsWith('stories'),
  ).id;

test('has the length of a talk if its end is known, after midnight too, when the day goes on', () => {
  const timed = catalogue(
    talk({ ...scheduled, end: '10:15' }),
    talk({ ...scheduled, slug: 'late', start: '23:30', end: '00:10', ...unrecorded }),
    talk({ ...scheduled, slug: 'night', start: '00:30', end: '02:00', ...unrecorded }),
  );
  const [, , day] = JSON.parse(formatScheduleJson(timed, conference)).schedule.conference.days;
  expect(day).toMatchObject({
    day_end: '2019-05-23T02:00:00+02:00',
    rooms: {
      'Hall 8.0': [
        { date: '2019-05-22T09:30:00+02:00', duration: '00:45', description: '' },
        { date: '2019-05-22T23:30:00+02:00', duration: '00:40' },
        { date: '2019-05-23T00:30:00+02:00', start: '00:30', duration: '01:30' },
      ],
    },
  });
});

test('gives a talk without an end the time until the next in its room, at most half an hour', () => {
  const timed = catalogue(at('11:00'), at('09:30'), at('09:35'), at('09:30', 'B'), at('09:35'));
  const [, , { rooms }] = JSON.parse(formatScheduleJson(timed, conference)).schedule.conference.days;
  const lengths = (name: string) =>
    rooms[name].map(({ start, duration }: { start: string; duration: string }) => [start, duration]);
  expect(lengths('Hall 8.0')).toEqual([
    ['09:30', '00:05'],
    ['09:35', '00:30'],
    ['09:35', '00:30'],
    ['11:00', '00:30'],
  ]);
  expect(lengths('B')).toEqual([['09:30', '00:30']]);
});

test('numbers a talk by its GUID, so that its number stays when others come', () => {
  const id = numberAfter();
  expect(id).toBeGreaterThan(1000);
  expect(numberAfter(talk({ ...scheduled, slug: 'b', ...unrecorded }))).toBe(id);
});
