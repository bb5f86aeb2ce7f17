import { expect, test } from 'vitest';
import { slotsOf, type TimetableTalk } from './slots.ts';

/** A talk from `09:00` or `09:00–09:30`, named after its hour and room. */
function talk(hours: string | null, room: string | null = null, kind: TimetableTalk['kind'] = 'session') {
  const [start = null, end = null] = hours?.split('–') ?? [];
  const slug = [hours, room].filter((part) => part !== null).join(' ');
  return { slug, title: slug, kind, recording: null, speakers: [], track: null, start, end, room };
}

/** Slots as `start–until: talks | talks on the show floor`. */
const told = (talks: readonly TimetableTalk[]) =>
  slotsOf(talks).map(({ start, until, talks, floor }) =>
    [`${start}–${until}:`, ...talks.map(({ slug }) => slug), ...(floor.length > 0 ? ['|'] : [])]
      .concat(floor.map(({ slug }) => slug))
      .join(' '),
  );

test('talks that begin together are a slot, room by room, with numbers in order', () => {
  expect(
    told([talk('09:00', 'Hall 10'), talk('10:00', 'B'), talk('09:00', 'Hall 9'), talk('10:00', 'A')]),
  ).toEqual(['09:00–10:00: 09:00 Hall 9 09:00 Hall 10', '10:00–11:00: 10:00 A 10:00 B']);
});

test('a talk that begins alone joins what began less than an hour before', () => {
  expect(told(['09:00', '09:07', '09:59', '10:00', '10:14'].map((hour) => talk(hour)))).toEqual([
    '09:00–10:00: 09:00 09:07 09:59',
    '10:00–11:14: 10:00 10:14',
  ]);
});

test('the keynotes of a morning stay together however long they take', () => {
  const keynotes = ['09:00', '09:37', '10:32'].map((hour) => talk(hour, 'Hall 12', 'keynote'));
  expect(told([...keynotes, talk('11:00', 'A')])).toEqual([
    '09:00–11:00: 09:00 Hall 12 09:37 Hall 12 10:32 Hall 12',
    '11:00–12:00: 11:00 A',
  ]);
});

test('the show floor is listed apart, and opens no slot beside other talks', () => {
  const talks = [
    talk('11:15', 'A'),
    talk('11:15', 'Demo Theater'),
    talk('11:18', 'Expo'),
    talk('11:18', 'Theatre 2'),
  ];
  expect(told(talks)).toEqual(['11:15–12:18: 11:15 A | 11:15 Demo Theater 11:18 Expo 11:18 Theatre 2']);
  expect(told([talk('18:00', 'Expo'), talk('18:00', 'Theatre 2')])).toEqual([
    '18:00–19:00: 18:00 Expo 18:00 Theatre 2',
  ]);
});

test('one talk on the show floor is no list of its own', () => {
  expect(told([talk('11:15', 'A'), talk('11:20', 'Demo Theater')])).toEqual([
    '11:15–12:20: 11:15 A 11:20 Demo Theater',
  ]);
});

test('what begins after midnight comes last, and ends in the night', () => {
  expect(told([talk('00:30', 'Bar'), talk('23:00–01:00', 'Hall'), talk('09:00', 'Hall')])).toEqual([
    '09:00–10:00: 09:00 Hall',
    '23:00–01:00: 23:00–01:00 Hall',
    '00:30–01:30: 00:30 Bar',
  ]);
});

test('a night that ends in the morning counts until dawn', () => {
  expect(told([talk('23:00–06:00', 'Bar')])).toEqual(['23:00–04:59: 23:00–06:00 Bar']);
});

test('a slot is over with the last of its talks, even if the next has begun', () => {
  const talks = [talk('14:00–15:30', 'A'), talk('14:00–14:30', 'B'), talk('15:00', 'B'), talk('15:00', 'C')];
  expect(slotsOf(talks).map(({ until }) => until)).toEqual(['15:30', '16:00']);
});

const ends = (talks: TimetableTalk[]) => slotsOf(talks).map(({ end }) => end);

test('most ends of a slot are its own', () => {
  expect(ends([talk('14:00–15:30', 'A'), talk('14:00–14:30', 'B'), talk('14:00–14:30', 'C')])).toEqual([
    '14:30',
  ]);
  expect(ends([talk('14:00', 'A'), talk('14:00', 'B'), talk('14:00–14:30', 'C')])).toEqual([null]);
});

test('talks without a room come after the others, those without an hour not at all', () => {
  expect(told([talk('09:00'), talk(null, 'A'), talk('09:00', 'B')])).toEqual(['09:00–10:00: 09:00 B 09:00']);
  expect(slotsOf([])).toEqual([]);
});

test('hundreds of talks in twenty rooms, and hundreds one after the other, make slots of an hour', () => {
  const hours = ['09', '10', '11', '12', '13', '14', '15', '16', '17', '18'];
  const parallel = hours.flatMap((hour) =>
    Array.from({ length: 20 }, (_, n) => talk(`${hour}:00`, `Room ${n}`)),
  );
  expect(slotsOf(parallel).map(({ talks }) => talks.length)).toEqual(hours.map(() => 20));
  const inTurn = hours.flatMap((hour) =>
    Array.from({ length: 20 }, (_, n) => talk(`${hour}:${10 + 2 * n}`, 'A')),
  );
  expect(slotsOf(inTurn).map(({ talks }) => talks.length)).toEqual(hours.map(() => 20));
});
