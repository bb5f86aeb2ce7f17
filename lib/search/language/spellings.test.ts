import { expect, test } from 'vitest';
import { otherSpellings } from './spellings.ts';

test.each([
  ['organisations', 'organizations'],
  ['optimizing', 'optimising'],
  ['analyse', 'analyze'],
  ['behaviour', 'behavior'],
  ['neighbors', 'neighbours'],
  ['modelling', 'modeling'],
  ['labeled', 'labelled'],
  ['centre', 'center'],
  ['theaters', 'theatres'],
  ['defence', 'defense'],
  ['license', 'licence'],
  ['catalogue', 'catalog'],
  ['10 000', '10k'],
  ['10000', '10k'],
  ['60m', '60 million'],
  ['60 million', '60m'],
  ['24and7', '247'],
])('%s is spelled %s, too', (word, other) => {
  expect(otherSpellings(word)).toEqual([other]);
});

test('thousands are read in two ways', () => {
  expect(otherSpellings('10k')).toEqual(['10000', '10 000']);
});

test.each(['size', 'four', 'for', 'hour', 'blog', 'k', '000', 'k8s', 'security'])(
  '%s is spelled in one way',
  (word) => {
    expect(otherSpellings(word)).toEqual([]);
  },
);
