import { expect, test } from 'vitest';
import { pastedKeys } from './pasted.ts';

test.each([
  ['https://example.org/talks/istio#notes', ['https:', 'example.org', 'talks', 'istio', 'notes']],
  ['HTTP://example.org/a', ['HTTP:', 'example.org', 'a']],
  ['/talks/istio?view=table', ['talks', 'istio', 'view', 'table']],
  ['  example.org/talks/istio/\n', ['example.org', 'talks', 'istio']],
  ['www.youtube.com/watch?v=abc&t=61', ['www.youtube.com', 'watch', 'v', 'abc', 't', '61']],
])('an address is read part by part: %s', (text, keys) => {
  expect(pastedKeys(text)).toEqual(keys);
});

test.each(['ix0Tw8uinWs', ' ix0Tw8uinWs ', 'abcdefghij_', 'abc-efghijk', 'abcdefghiJk', '01234567890'])(
  'eleven letters, digits and signs that are no word are an id: %s',
  (text) => {
    expect(pastedKeys(text)).toEqual([text.trim()]);
  },
);

test.each([
  'performance',
  'Kubernetes',
  'Kubernetes 1',
  'ix0Tw8uinWsx',
  'Autoscaling+',
  'ci/cd',
  '/',
  'example.org',
  'example.org/',
  'https:',
  'see https://example.org/talks/istio',
  'https://example.org/talks/istio please',
  'see example.org/talks/istio',
  '',
])('words are no address: “%s”', (text) => {
  expect(pastedKeys(text)).toEqual([]);
});

test('a text that no address is as long as is not read', () => {
  expect(pastedKeys(`/${'a'.repeat(1999)}`)).toHaveLength(1);
  expect(pastedKeys(`/${'a'.repeat(2000)}`)).toEqual([]);
});
