import { expect, test } from 'vitest';
import type { Line } from './ends.ts';
import { againstName, lexiconOf } from './lexicon.ts';
import { personsFirst } from './persons.ts';

const lineOf = (text: string): Line => ({ text, range: [0, text.length] });
const learnt = (...texts: string[]) => lexiconOf(texts.map(lineOf));

test('a word that also occurs in lower case is hardly a part of a name', () => {
  const against = learnt('Mellow Ruby', 'Why ruby', 'Ann Lee');
  expect(against('Ruby')).toBe(1.2);
  expect(against('ruby')).toBe(0);
  expect(against('Mellow')).toBe(0);
  expect(learnt('why ruby', 'more ruby')('ruby')).toBe(1.2);
});

test('a word with many different words behind it is hardly a part of a name', () => {
  const many = ['Ruby Queues', 'Ruby Caches', 'Ruby Pods', 'On Ruby Threads'];
  expect(learnt(...many)('Ruby')).toBe(2);
  expect(learnt(...many)('Queues')).toBe(0);
  expect(learnt(...many.slice(1))('Ruby')).toBe(0);
  expect(learnt('Ruby, Queues', 'Ruby, Caches', 'Ruby & Pods', 'On Ruby, Threads')('Ruby')).toBe(0);
});

test('but the surname of the only speaker always follows the same first name', () => {
  const one = ['Queues', 'Caches', 'Pods', 'Threads'].map((word) => `Ann Lee ${word}`);
  expect(learnt(...one)('Lee')).toBe(0);
  expect(learnt(...one, 'Bo Lee Mutexes')('Lee')).toBe(2);
});

test('short words say nothing', () => {
  expect(learnt('of a', 'of b', 'of c', 'of d', 'of e')('Of')).toBe(0);
});

test('the words of a name speak against it together', () => {
  const against = learnt('Mellow Ruby', 'why ruby', 'so mellow');
  expect(againstName('Mellow Ruby', against)).toBeCloseTo(2.4);
  expect(againstName('—', against)).toBe(0);
});

test('a list begins with persons where more than half of its lines do, each with another', () => {
  const lines = [
    'Ann Lee | Pods',
    'Bo Ray | Caches',
    'Cy O’Neil-Day Jr. | Queues',
    'Istio Day | Opening',
  ].map(lineOf);
  expect(lines.map(personsFirst(lines))).toEqual([true, true, true, false]);
  const few = lines.slice(0, 2);
  expect(few.map(personsFirst(few))).toEqual([false, false]);
  const half = [...lines, lineOf('Opening'), lineOf('Closing')];
  expect(half.map(personsFirst(half))).not.toContain(true);
  const same = [...lines.slice(0, 2), lineOf('Ann Lee | Queues'), lineOf('Ann Lee | Threads')];
  expect(same.map(personsFirst(same))).not.toContain(true);
  const wide = [...lines.slice(0, 2), lineOf('Di Fox   | Threads')];
  expect(wide.map(personsFirst(wide))).toEqual([true, true, true]);
});
