import { expect, test } from 'vitest';
import { addressWords } from './address-words.ts';

test.each([
  ['/talks/open-polcy-agent', 'open polcy agent'],
  ['/talks/open-policy-agent.html', 'open policy agent'],
  ['/speakers/karol-go%C5%82%C4%85b/', 'karol gołąb'],
  ['/istio', 'istio'],
  ['/', ''],
  ['/talks/%', ''],
  ['/%00/%E0%A4%A', 'E0 A4 A'],
])('the address %s says “%s”', (path, words) => {
  expect(addressWords(path)).toBe(words);
});
