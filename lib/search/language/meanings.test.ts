import { expect, test } from 'vitest';
import { fold } from '#lib/search/fold.ts';
import { alsoMeant, meaningsOf, nearlyMeant, partsOf } from './meanings.ts';

test.each([
  ['sicherheit', ['security']],
  ['netzwerk', ['network', 'networking']],
  ['dapprovisionnement', ['supply chain']],
  ['lexploitation', ['operations']],
  ['dienst', ['service']],
  ['base', ['database']],
  ['sauvegarde', ['backup']],
  ['kcd', ['community days']],
  ['mallha', []],
  ['hochverfugbarkeit', ['availability']],
  ['安全', ['security']],
  ['lts', ['long term support']],
  ['banco de dados', ['databases']],
  ['lechelle automatique', ['autoscaling']],
  ['opentracing', ['opentelemetry']],
  ['ki', ['ai', 'artificial intelligence']],
  ['adeveloppeur', []],
  ['kubernetes', []],
  ['delta', []],
])('%s may mean %j', (word, meant) => {
  expect(alsoMeant(word)).toEqual(meant);
});

test('what people say who do not know the word is near to it, and not the same', () => {
  expect([nearlyMeant('hackers'), alsoMeant('hackers')]).toEqual([['attacker'], []]);
  expect(nearlyMeant('kubernetes')).toEqual([]);
});

test.each([
  ['self driving', ['autonomous']],
  ['driving', []],
  ['hack', ['attack', 'hacking']],
  ['vehicles', ['automotive', 'car']],
  ['recruiting', ['hiring']],
])('%s is near to %j, as a phrase or in another form', (typed, meant) => {
  expect(nearlyMeant(typed)).toEqual(meant);
});

test('meanings come in both numbers, and are the same when they are asked for again', () => {
  const found = meaningsOf('hack');
  expect(found).toEqual({ same: [], near: ['attack', 'attacks', 'hacking', 'hackings'] });
  expect(meaningsOf('organisation').same).toEqual(['organization', 'organizations']);
  expect(meaningsOf('hack')).toBe(found);
});

test('a text without end means nothing, and is not kept', () => {
  expect(meaningsOf('0'.repeat(64_000))).toEqual({ same: [], near: [] });
});

/** The parts of a word where the texts know two words. Words are given as the search folds them. */
const parts = (word: string) => partsOf(word, (part) => part === 'kubernetes' || part === 'istio');

test.each([
  ['netzwerksicherheit', ['netzwerk', 'sicherheit']],
  ['sicherheitslieferkette', ['sicherheit', 'lieferkette']],
  ['kubernetessicherheit', ['kubernetes', 'sicherheit']],
  ['speicherkubernetes', ['speicher', 'kubernetes']],
  ['kubernetesセキュリティ', ['kubernetes', 'セキュリティ']],
  ['クラウドセキュリティ', ['クラウド', 'セキュリティ']],
  ['新クラウド', ['クラウド']],
])('%s is made of %j', (word, expected) => {
  expect(parts(fold(word))).toEqual(expected.map(fold));
});

const isKnown = (part: string) => /^k+$/.test(part);

test('a word of sixty letters may be made of two, and one of more letters is none', () => {
  const sixty = `${'k'.repeat(50)}sicherheit`;
  expect(partsOf(sixty, isKnown)).toEqual(['k'.repeat(50), 'sicherheit']);
  expect(partsOf(`k${sixty}`, isKnown)).toEqual([`k${sixty}`]);
});

test.each([
  'sicherheit',
  'kubernetes',
  'kubernetesistio',
  'netzwerkxyz',
  'xyzsicherheit',
  '猫',
  `netzwerk${'sicherheit'.repeat(6)}`,
])('%s is not taken apart', (word) => {
  expect(parts(word)).toEqual([word]);
});
