import { expect, test } from 'vitest';
import { finder, KEY_LENGTH, keyOf } from '#lib/mine/keys.ts';
import { catalogue } from './catalogue.ts';
import { directory } from './directory.ts';

test('every talk is found by its key, and no two have the same', () => {
  const find = finder(directory());
  const slugs = [...catalogue.talks.map(({ slug }) => slug), ...Object.keys(catalogue.redirects)];
  expect(new Set(slugs.map(keyOf)).size).toBe(slugs.length);
  for (const { slug, conference } of catalogue.talks)
    expect(find(keyOf(slug))?.conference.slug, slug).toBe(conference);
  for (const [former, slug] of Object.entries(catalogue.redirects))
    expect(find(keyOf(former))?.key, former).toBe(keyOf(slug));
});

test('it takes six letters a talk', () => {
  const { conferences } = directory();
  const letters = conferences.reduce((sum, { keys }) => sum + keys.length, 0);
  expect(letters).toBe(catalogue.talks.length * KEY_LENGTH);
});
