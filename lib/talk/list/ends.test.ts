import { describe, expect, test } from 'vitest';
import { cutsOf, frameKey, type Side } from './ends.ts';

test('a name has one key for all its spellings, and a sign for numbers', () => {
  expect(frameKey('RubyConf 2012:')).toBe('rubyconf#');
  expect(frameKey('Ruby Conference 2013')).toBe('rubyconf#');
  expect(frameKey('RubyConf 2023-A')).toBe('rubyconf#a');
  expect(frameKey('Round 12 of 30')).toBe('round#of#');
  expect(frameKey('— !')).toBe('');
});

const cuts = (text: string, side: Side, key: string) =>
  cutsOf({ text, range: [0, text.length] }, side, new Set([key])).map(
    ({ rest, firm, behind }) =>
      `${text.slice(...rest)}${firm ? ', firm' : ''}${behind ? `, behind ${behind}` : ''}`,
  );

describe('what is cut off the start of a line', () => {
  test.each([
    ['XConf 2024 - Pods', 'Pods, firm'],
    ['XConf 2024: Pods', 'Pods, firm'],
    ['XConf 2024 Pods', 'Pods, firm'],
    ['[XConf 2024] Pods', 'Pods, firm'],
    ['(XConf 2024): Pods', 'Pods, firm'],
    ['【XConf 2024】 Pods', 'Pods, firm'],
    ['XConf #2024 ~ Pods', 'Pods, firm'],
    ['(XConf 2024 Pods)', 'Pods)'],
  ])('%s', (text, expected) => {
    expect(cuts(text, 'head', 'xconf#')).toEqual([expected]);
  });

  test('words that no mark and no number ends are not surely a name', () => {
    expect(cuts('Ruby Day Pods', 'head', 'rubyday')).toEqual(['Pods']);
    expect(cuts('Ruby Day | Pods', 'head', 'rubyday')).toEqual(['Pods, firm']);
  });

  test('not the whole line', () => {
    expect(cuts('XConf 2024', 'head', 'xconf#')).toEqual([]);
  });

  test('up to nine words', () => {
    expect(cuts('a b c d e f g h i: Pods', 'head', 'abcdefghi')).toEqual(['Pods, firm']);
    expect(cuts('a b c d e f g h i j: Pods', 'head', 'abcdefghij')).toEqual([]);
  });
});

describe('what is cut off the end of a line', () => {
  test.each([
    ['Pods - XConf 2024', 'Pods, firm'],
    ['Pods | XConf 2024', 'Pods, firm'],
    ['Pods (XConf 2024)', 'Pods, firm'],
    ['Pods (XConf 2024).', 'Pods, firm'],
    ['Pods at XConf 2024', 'Pods, firm'],
    ['Pods #XConf 2024', 'Pods, firm'],
    ['Pods, XConf 2024', 'Pods, firm, behind comma'],
    ['Pods - Ann Lee - XConf 2024', 'Pods - Ann Lee, firm, behind name'],
    ['Pods by Ann Lee at XConf 2024', 'Pods by Ann Lee, firm, behind name'],
    ['Ann Lee - XConf 2024', 'Ann Lee, firm'],
    ['Pods XConf 2024', 'Pods'],
    ['Pods (XConf 2024', 'Pods'],
  ])('%s', (text, expected) => {
    expect(cuts(text, 'tail', 'xconf#')).toEqual([expected]);
  });

  test('a name without a number goes on with `at`', () => {
    expect(cuts('How to speak at XConf', 'tail', 'xconf')).toEqual(['How to speak at']);
  });

  test('not the whole line', () => {
    expect(cuts('- XConf 2024', 'tail', 'xconf#')).toEqual([]);
  });
});
