import { expect, test } from 'vitest';
import { explain, parseSearch, withoutEach } from './parse-search.ts';

const parse = (text: string) => parseSearch(text, ['speaker', 'company', 'day', 'kind', 'has']);
const brief = (text: string) =>
  parse(text).map(({ field, words, phrase, not, open }) =>
    [not && 'not', field, words.join(phrase ? '+' : ' '), open && 'open'].filter(Boolean).join(' '),
  );

test.each([
  ['service mesh', ['service', 'mesh open']],
  ['service mesh ', ['service', 'mesh']],
  ['"service mesh" istio', ['service+mesh', 'istio open']],
  ['“service mesh”', ['service+mesh']],
  ['"service me', ['service+me open']],
  ['istio -keynote', ['istio', 'not keynote open']],
  ['-"deep dive" x', ['not deep+dive', 'x open']],
  ['multi-cluster', ['multi cluster open']],
  ['speaker:liles kube', ['speaker liles', 'kube open']],
  ['Speaker: "Bryan Liles"', ['speaker bryan+liles']],
  ['-speaker:liles ', ['not speaker liles']],
  ['day:2019-05-21 ', ['day 2019 05 21']],
  ['Intro: SPIFFE', ['intro', 'spiffe open']],
  ['http://x.io', ['http x io open']],
  ['hung - director', ['hung', 'not', 'director open']],
])('reads %s', (text, clauses) => {
  expect(brief(text)).toEqual(clauses);
});

test.each([
  ['', null],
  ['istio', null],
  ['istio -keynote', null],
  ['speaker:', 'Add what to look for after “speaker:”'],
  ['kind: ', 'Add what to look for after “kind:”'],
  ['-', 'Add a word after “-” to leave out what has it'],
  ['""', 'Add words between the quotation marks'],
  ['???', 'Add a letter or a digit: signs alone are not looked for'],
  ['-keynote', 'Showing all without “keynote”'],
  ['-keynote -speaker:liles', 'Showing all without “keynote”, “speaker:liles”'],
])('explains “%s”', (text, sentence) => {
  expect(explain(parse(text))).toBe(sentence);
});

const without = (text: string) => withoutEach(text, parseSearch(text, ['speaker', 'day']));

test('a text is given without each of its operators in turn', () => {
  expect(without('speaker:liles helm -day:tuesday')).toEqual([
    { operator: 'speaker', value: 'liles', text: 'helm -day:tuesday' },
    { operator: '-day', value: 'tuesday', text: 'speaker:liles helm' },
  ]);
  expect(without('speaker:liles')).toEqual([]);
});

test('reads only the beginning of a text that somebody pasted', () => {
  expect(parse('-a '.repeat(20_000))).toHaveLength(64);
});
