import { expect, test } from 'vitest';
import type { Talk } from '#lib/catalogue/schema.ts';
import { catalogue } from './catalogue.ts';
import { newestOf } from './newest.ts';

const [example] = catalogue.talks;
if (!example) throw new Error('Unexpected data without a talk, expected one');
const talksAt = (conference: string, length: number): Talk[] =>
  Array.from({ length }, () => ({ ...example, conference }));
const sizes = (...conferences: number[]) => {
  const { together, others } = newestOf(conferences.flatMap((n, at) => talksAt(`conference-${at}`, n)));
  return [together.length, ...others.map(([, talks]) => talks.length)];
};

test('a few hundred sessions stand together, whatever their conferences', () => {
  expect(sizes()).toEqual([0]);
  expect(sizes(328)).toEqual([328]);
  expect(sizes(200, 200, 100)).toEqual([500]);
});

test('of more, whole conferences stand together from the newest on, and each of the others for itself', () => {
  expect(sizes(200, 200, 101, 1, 400)).toEqual([400, 101, 1, 400]);
});

test('the newest conference is never divided', () => {
  expect(sizes(900, 3)).toEqual([900, 3]);
});
