import { expect, test } from 'vitest';
import type { Form } from './forms.ts';
import { bestOf, evidenceOf, habitsOf, isHandle, optionsOf, type Option } from './habits.ts';
import { lexiconOf } from './lexicon.ts';

const option = (form: Form, evidence: number, at = 10): Option => ({
  form,
  evidence,
  title: [0, at - 1],
  byline: [at, at + 5],
});
/** Lines of which each can be read in the given forms, with the same evidence for all of them. */
const lines = (count: number, ...options: Option[]) => Array.from({ length: count }, () => options);

test('the form of most lines is the habit of a list, and is believed above all others', () => {
  const { main, belief } = habitsOf([
    ...lines(6, option('dash last', 2)),
    ...lines(2, option('colon first', 5)),
  ]);
  expect(main).toBe('dash last');
  expect(belief('dash last')).toBeGreaterThan(belief('colon first'));
  expect(belief('colon first')).toBeGreaterThan(belief('bar last'));
});

test('a form is believed less where many lines could be read in it and are not', () => {
  const few = habitsOf([...lines(4, option('dash last', 2)), ...lines(4, option('by last', 2))]);
  const many = habitsOf([
    ...lines(4, option('dash last', 2)),
    ...lines(4, option('by last', 2), option('dash last', -3)),
  ]);
  expect(many.belief('dash last')).toBeLessThan(few.belief('dash last'));
});

test('a list in which nothing looks like names has no habit', () => {
  const { main, belief } = habitsOf(lines(5, option('dash last', -2)));
  expect([main, belief('dash last')]).toEqual([null, -3]);
  expect(habitsOf([]).main).toBeNull();
});

test('before anything is known, words are believed above marks, and what hardly anybody writes least of all', () => {
  const { belief } = habitsOf([]);
  const order: Form[] = ['by last', 'slash last', 'with last', 'dash last', 'slash first', 'question last'];
  const beliefs = order.map(belief);
  expect(beliefs).toEqual(beliefs.toSorted((a, b) => b - a));
  expect(new Set(beliefs).size).toBe(order.length);
  expect([belief('by first'), belief('dots last')]).toEqual([belief('by last'), belief('by last')]);
});

test('words keep what they are believed beside another habit, and marks lose some of it', () => {
  const none = habitsOf([]);
  const { belief } = habitsOf(lines(9, option('dash last', 2)));
  for (const form of ['by last', 'by first', 'with last', 'dots last'] as const)
    expect(belief(form)).toBe(none.belief(form));
  for (const form of ['bar last', 'colon first', 'slash last'] as const)
    expect(belief(form)).toBeLessThan(none.belief(form));
});

test('in a long list a single line does not make a habit', () => {
  const rest = lines(7, option('dash last', 2));
  const single = habitsOf([...rest, ...lines(1, option('bar last', 5))]);
  expect(single.belief('bar last')).toBeLessThan(-3);
  const two = habitsOf([...lines(6, option('dash last', 2)), ...lines(2, option('bar last', 5))]);
  expect(two.belief('bar last')).toBeGreaterThan(single.belief('bar last'));
});

test('the best reading of a line has the most evidence and belief; of equals, the one whose names come later', () => {
  const habits = { main: null, belief: (form: Form) => (form === 'dash last' ? 0 : -1) };
  const [weak, strong] = [option('dash last', 1), option('bar last', 3)];
  expect(bestOf([weak, strong], habits)).toBe(strong);
  const [early, late] = [option('dash last', 2, 10), option('dash last', 2, 20)];
  expect(bestOf([early, late], habits)).toBe(late);
  expect(bestOf([late, early], habits)).toBe(late);
  expect(bestOf([option('dash last', 0.2)], habits)).toBeNull();
  expect(bestOf([], habits)).toBeNull();
});

test.each(['makicamel', '@makicamel', 'q.fly', '7up_dev'])('%s may be a handle', (words) => {
  expect(isHandle(words)).toBe(true);
});

test.each(['Makicamel', 'two words', 'ab', '-dash', 'engineer', 'with', 'a@b'])('%s is none', (words) => {
  expect(isHandle(words)).toBe(false);
});

const lexicon = lexiconOf([]);
const evidence = (words: string) => evidenceOf(words, [0, words.length], lexicon);

test.each([
  ['a name', 'Ann Lee', 'Seven Pods Later'],
  ['several names', 'Ann Lee & Bo Ray', 'Ann Lee & Seven Pods'],
  ['a name and a company', 'Ann Lee, Acme Inc.', 'Ann Lee, how we did it'],
  ['a collective', 'Various Presenters', 'some pods'],
  ['a name that is no verb', 'Ann Lee', 'Caching Lee'],
])('%s looks more like a byline: %s, %s', (_, more, less) => {
  expect(evidence(more)).toBeGreaterThan(evidence(less));
});

test('nobody in the place of a name is as good as a name, and nothing is as bad as can be', () => {
  expect([evidence('@'), evidence('TBA'), evidence('')].map((found) => found > 0)).toEqual([
    true,
    false,
    false,
  ]);
  expect(evidence('various speakers')).toBe(3);
});

const options = (text: string, list: string[] = []) =>
  optionsOf(
    { text, range: [0, text.length] },
    lexiconOf([text, ...list].map((line) => ({ text: line, range: [0, line.length] }))),
  );

const best = (text: string) => options(text).find(({ form }) => form === 'dash last')?.evidence ?? 0;

test('where the title looks like a name, the names may be on its side', () => {
  expect(best('Seven Pods - Ann Lee')).toBeGreaterThan(best('Bo Ray - Ann Lee'));
});

const behindMark = (text: string) => options(text).find(({ form }) => form.endsWith('last'))?.evidence ?? 0;

test('behind a slash or a bar, a single word in small letters may be a handle', () => {
  expect(behindMark('Seven Pods / makicamel')).toBeGreaterThan(behindMark('Seven Pods - makicamel'));
  expect(behindMark('Seven Pods | makicamel')).toBeGreaterThan(behindMark('Seven Pods - makicamel'));
});

const behindQuestion = (text: string) =>
  options(text).find(({ form }) => form === 'question last')?.evidence ?? 0;

test('behind a question, several names are no answer to it', () => {
  expect(behindQuestion('Why Pods? Ann Lee & Bo Ray')).toBeGreaterThan(
    behindQuestion('Why Pods? Ann Lee') + 2,
  );
});
