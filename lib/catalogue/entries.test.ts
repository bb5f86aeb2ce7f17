import { expect, test } from 'vitest';
import { assembleFiles, conference, printed, trip } from './fixture.ts';

const LINE = '- [Istio](https://youtu.be/aaaaaaaaaaa) - Ann Lee, Google';
const dates = (list: string, facts = '') =>
  assembleFiles({ '2019-eu/conference.yaml': conference(facts), '2019-eu/reports/trip.md': trip(list) });
const dateOf = (heading: string, facts = '') => dates(`### ${heading}\n\n${LINE}`, facts).talks[0]?.date;

test.each([
  ['Tuesday', '2019-05-21'],
  ['21 May', '2019-05-21'],
  ['2019-05-23', '2019-05-23'],
  ['Day 2', '2019-05-21'],
])('the day %s is %s', (heading, date) => expect(dateOf(heading)).toBe(date));

test('Day 1 is the day that conference.yaml gives as dayOne', () => {
  expect(dateOf('Day 1', 'dayOne: 2019-05-21\n')).toBe('2019-05-21');
  expect(dateOf('Day 0', 'dayOne: 2019-05-21\n')).toBe('2019-05-20');
});

test('a talk without a day heading has no date', () => expect(dates(LINE).talks[0]?.date).toBeNull());

test.each(['Saturday', 'Day 9', '1 June 2019'])(
  'the day %s, which the conference does not have, is an error',
  (heading) => {
    expect(printed(dates(`### ${heading}\n\n${LINE}`))).toEqual([
      `error data/2019-eu/reports/trip.md:9:1: Unexpected day \`${heading}\`, expected one of the conference's: Monday 2019-05-20, Tuesday 2019-05-21, Wednesday 2019-05-22, Thursday 2019-05-23 day-outside`,
    ]);
  },
);

test('a weekday that the conference has twice is read as the next one, with a warning', () => {
  const facts = conference().replace(/days: .*/, 'days: [2019-05-21, 2019-05-22, 2019-05-28, 2019-05-29]');
  const list = `### Wednesday\n\n${LINE}\n\n### Tuesday\n\n${LINE.replace('aaaaaaaaaaa', 'bbbbbbbbbbb')}`;
  const catalogue = assembleFiles({
    '2019-eu/conference.yaml': facts,
    '2019-eu/reports/trip.md': trip(list),
  });
  expect(catalogue.talks.map(({ date }) => date)).toEqual(['2019-05-22', '2019-05-28']);
  expect(printed(catalogue)).toMatchInlineSnapshot(`
    [
      "warning data/2019-eu/reports/trip.md:9:1: Unexpected day \`Wednesday\`, expected a date, as it can be 2019-05-22 or 2019-05-29; read as 2019-05-22 day-ambiguous",
      "warning data/2019-eu/reports/trip.md:13:1: Unexpected day \`Tuesday\`, expected a date, as it can be 2019-05-21 or 2019-05-28; read as 2019-05-28 day-ambiguous",
    ]
  `);
});

test('an entry is a talk with a video, with a page elsewhere, and with no link at all', () => {
  const list = `### Tuesday

- Stitching - Dan Kohn, CNCF
- [Storage](https://sched.co/abcd) - Saad Ali, Google
- [Vitess](https://vimeo.com/112233445#t=90s) - Jiten Vaidya, PlanetScale
${LINE}`;
  const catalogue = dates(list);
  expect(catalogue.talks.map(({ title, recordings, page }) => [title, recordings[0]?.url, page])).toEqual([
    ['Stitching', undefined, null],
    ['Storage', undefined, 'https://sched.co/abcd'],
    ['Vitess', 'https://vimeo.com/112233445', null],
    [expect.any(String), expect.stringContaining('youtube.com'), null],
  ]);
  expect(printed(catalogue)).toEqual([
    'warning data/2019-eu/reports/trip.md:11:3: Unexpected entry without a link, expected one to the recording as the others have link-missing',
  ]);
});

test('a report that links nothing is told nothing about its links, and a link to no video is', () => {
  const list = `### Tuesday

- Stitching - Dan Kohn, CNCF
- Storage - Saad Ali, Google
- [Vitess](https://www.youtube.com/watch?v=short) - Jiten Vaidya, PlanetScale`;
  expect(printed(dates(list))).toEqual([
    'warning data/2019-eu/reports/trip.md:13:4: Unexpected link to `https://www.youtube.com/watch?v=short`, expected the address of a video link-not-video',
  ]);
});

test('a talk remembers its line and its entry as written', () => {
  const { source, entry } = dates(`### Tuesday\n\n${LINE}`).talks[0] ?? {};
  expect(source).toEqual({ file: 'data/2019-eu/reports/trip.md', line: 11, column: 3 });
  expect(entry).toBe(LINE.slice(2));
});
