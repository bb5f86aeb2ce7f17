import { expect, test } from 'vitest';
import { catalogue, findConference, reportsOf } from '#app/_data/catalogue.ts';
import { imageOfConference, imageOfSpeaker, imageOfTalk, siteImage } from '#app/_data/page-images.ts';
import { speakerPath, talkPath } from '#lib/addresses.ts';
import { cards } from './cards.ts';

const drawn = cards();
const reported = catalogue.talks.filter(({ conference }) => reportsOf(conference).length > 0);
const others = catalogue.talks.filter((talk) => !reported.includes(talk));

test('each talk of a conference with reports has an image of its own, and so has whoever spoke there', () => {
  expect(reported.length).toBeGreaterThan(300);
  for (const talk of reported) {
    expect(imageOfTalk(talk).path).toBe(talkPath(talk.slug));
    expect(imageOfTalk(talk).alt).toContain(talk.title);
  }
  const slugs = new Set(reported.flatMap(({ speakers }) => speakers.map(({ slug }) => slug)));
  for (const person of catalogue.people) {
    const image = imageOfSpeaker(person);
    expect(image.path).toBe(slugs.has(person.slug) ? speakerPath(person.slug) : siteImage.path);
  }
});

test('other talks show the image of their conference, with its words', () => {
  for (const talk of others) {
    const conference = findConference(talk.conference);
    expect(imageOfTalk(talk)).toEqual(conference && imageOfConference(conference));
  }
});

test('every image that a page shows is drawn', () => {
  const shown = [...catalogue.talks.map(imageOfTalk), ...catalogue.people.map(imageOfSpeaker)];
  expect(shown.filter(({ path }) => !drawn.has(path))).toEqual([]);
  expect(drawn.size).toBeLessThan(catalogue.talks.length + catalogue.people.length);
});
