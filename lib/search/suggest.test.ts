import { expect, test } from 'vitest';
import { complete } from './complete.ts';
import { names } from './collection.ts';
import { buildIndex } from './index.ts';
import { search } from './search.ts';
import { didYouMean } from './suggest.ts';

const meant = (typed: string, ...texts: string[]) => {
  const index = buildIndex(
    texts.map((text) => [text]),
    names,
  );
  return didYouMean(index, typed, search(index, typed));
};
const BRYANS = ['Bryan Liles', 'Bryan Boreham', 'Bryan Adams'];

test.each([
  ['a rare word that sounds like a common one', 'brian ', ['Brian Grant', ...BRYANS], 'bryan '],
  [
    'the same among other words',
    'brian, vmware ',
    ['Brian Grant, VMware', 'Bryan Liles, VMware', 'Bryan Boreham, VMware', 'Bryan Adams'],
    'bryan, vmware ',
  ],
  ['a word that no text has', 'lilles vmware ', ['Liles, VMware'], 'liles vmware '],
  [
    'a misspelt word within what is kept as it was typed',
    'The “Lilles” of VMware ',
    ['The Liles of VMware'],
    'The “liles” of VMware ',
  ],
])('asks whether %s was meant', (_, typed, texts, suggestion) => {
  expect(meant(typed, ...texts)).toBe(suggestion);
});

test.each([
  ['a word that is not much rarer', 'brian ', ['Brian Grant', 'Brian Cox', ...BRYANS]],
  ['a rare word that sounds otherwise', 'brain ', ['Brain', 'Train one', 'Train two', 'Train three']],
  [
    'what many texts have',
    'brian ',
    ['Brian a', 'Brian b', 'Brian c', 'Brian d', ...Array<string>(9).fill('Bryan')],
  ],
  [
    'a word in whose place another finds no more',
    'supply chain ',
    ['The supply chain', ...Array<string>(5).fill('In China')],
  ],
  ['a word that no text is near', 'qwrtzk ', BRYANS],
  ['nothing', '', BRYANS],
])('asks nothing about %s', (_, typed, texts) => {
  expect(meant(typed, ...texts)).toBeNull();
});

const VALUES = {
  speaker: ['Bryan Liles', 'Liz Rice', 'Łukasz Lis', 'Janet Kuo'],
  kind: ['keynote', 'deep-dive'],
  year: ['2019', '2020', '2021'],
};
const completed = (text: string, limit?: number) => complete(text, VALUES, limit).map(({ query }) => query);

test.each([
  ['speaker:li', ['speaker:"Liz Rice" ', 'speaker:"Bryan Liles" ', 'speaker:"Łukasz Lis" ']],
  ['istio -speaker:luk', ['istio -speaker:"Łukasz Lis" ']],
  ['speaker:"liz r', ['speaker:"Liz Rice" ']],
  ['kind:', ['kind:keynote ', 'kind:deep-dive ']],
  ['KIND:Deep', ['kind:deep-dive ']],
  ['kind:keynote year:202', ['kind:keynote year:2020 ', 'kind:keynote year:2021 ']],
])('completes %s', (text, expected) => {
  expect(completed(text)).toEqual(expected);
});

test.each([
  '',
  'istio',
  'speaker:li ',
  'speaker:"Liz Rice"',
  'speaker:iz',
  'kind:keynote',
  'room:hall',
  'year:2019 ',
])('completes nothing in “%s”', (text) => {
  expect(completed(text)).toEqual([]);
});

test('a value that is typed in full is offered beside longer ones', () => {
  expect(complete('topic:istio', { topic: ['Istio', 'Istio CNI'] }).map(({ value }) => value)).toEqual([
    'Istio',
    'Istio CNI',
  ]);
});

test('offers eight values by default, or as many as asked for', () => {
  const values = { topic: Array.from({ length: 12 }, (_, at) => `Topic ${at}`) };
  expect(complete('topic:', values)).toHaveLength(8);
  expect(complete('topic:', values, 3).map(({ value }) => value)).toEqual(['Topic 0', 'Topic 1', 'Topic 2']);
});
