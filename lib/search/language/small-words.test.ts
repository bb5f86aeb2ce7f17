import { expect, test } from 'vitest';
import { fold } from '#lib/search/fold.ts';
import { isEverywhere, isSmall, isVague } from './small-words.ts';

test.each([
  'what did the author think about this',
  'show me all the talks that mention',
  'who spoke at the sessions with slides',
])('each word of “%s” only asks, even while it is typed', (sentence) => {
  expect(sentence.split(' ').filter((word) => !isSmall(word, true))).toEqual([]);
  expect(sentence.split(' ').filter((word) => !isSmall(word, false))).toEqual([]);
});

test.each([
  'was ist das und warum gibt es uns',
  'comment et où dans la conférence',
  'hay charlas sobre el',
  'qual palestra não por uma',
  'について は が',
])('each word of “%s” only asks once it is typed in full, since it may begin another', (sentence) => {
  const words = fold(sentence).split(' ');
  expect(words.filter((word) => !isSmall(word, false))).toEqual([]);
  // `was` is English as well.
  expect(words.filter((word) => isSmall(word, true))).toEqual(words.filter((word) => word === 'was'));
});

test.each(['istio', 'security', 'keynote', 'monday', 'envoy', 'k8s', 'new', 'uber', ''])(
  '“%s” tells something',
  (word) => {
    expect(isSmall(word, false)).toBe(false);
  },
);

test('talks on all subjects have some words, and others praise or blame', () => {
  expect(['kubernetes', 'k8s', 'cluster', 'app', 'pods'].filter(isEverywhere)).toHaveLength(5);
  expect(['istio', 'best', 'new', ''].some(isEverywhere)).toBe(false);
  expect(['kubernetes', 'cluster', 'best', 'new', 'wrong', 'bad'].filter(isVague)).toHaveLength(6);
  expect(['istio', 'security', ''].some(isVague)).toBe(false);
});
