import { expect, test } from 'vitest';
import { catalogue, talk } from '#lib/export/fixture.ts';
import { shownText, withShownTexts } from './shown-texts.ts';

test('a title of three hundred characters is shown whole, a longer one to that point', () => {
  expect(shownText('a'.repeat(300))).toBe('a'.repeat(300));
  expect(shownText('a'.repeat(301))).toBe(`${'a'.repeat(300)}…`);
});

test('no character is cut in two', () => {
  expect(shownText(`${'a'.repeat(299)}😀b`)).toBe(`${'a'.repeat(299)}…`);
});

test('usual titles and names stay as they are', () => {
  const usual = catalogue(talk());
  expect(withShownTexts(usual)).toEqual(usual);
});

test('titles, names and places of any length are cut', () => {
  const long = 'x'.repeat(13_000);
  const [speaker = expect.fail()] = talk().speakers;
  const { conferences, reports, people, ...data } = catalogue(
    talk({
      title: long,
      room: long,
      speakers: [{ ...speaker, name: long, role: long, company: long }],
    }),
  );
  const shown = withShownTexts({
    ...data,
    conferences: conferences.map((one) => ({
      ...one,
      name: long,
      shortName: long,
      city: long,
      country: long,
    })),
    reports: reports.map((one) => ({ ...one, title: long, author: long })),
    people: people.map((one) => ({ ...one, name: long })),
  });
  const { name, shortName, city, country } = shown.conferences[0] ?? expect.fail();
  const { title, room, speakers } = shown.talks[0] ?? expect.fail();
  const texts = [
    name,
    shortName,
    city,
    country,
    title,
    room,
    shown.reports[0]?.title,
    shown.reports[0]?.author,
  ];
  const { name: speaks, role, company } = speakers[0] ?? expect.fail();
  expect(new Set([...texts, speaks, role, company, shown.people[0]?.name])).toEqual(
    new Set([shownText(long)]),
  );
});
