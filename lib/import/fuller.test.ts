import { expect, test } from 'vitest';
import { isFuller, saysAll } from './fuller.ts';
import { toCandidate } from './candidates.ts';
import { toRow } from './imported.ts';

const read = (entry: string, speakers: string) => toCandidate(toRow({ entry, speakers }));

test.each([
  ['the rest of a title', ['Pods at Scale', 'Ann Lee'], ['Pods at Sc...', 'Ann Lee']],
  ['a kind', ['Keynote: Pods', 'Ann Lee'], ['Pods', 'Ann Lee']],
  ['a speaker', ['Pods', 'Ann Lee; Bo Ray'], ['Pods', 'Ann Lee']],
  ['a role', ['Pods', 'Ann Lee, Engineer, Acme'], ['Pods', 'Ann Lee, Acme']],
  ['a company', ['Pods', 'Ann Lee, Acme'], ['Pods', 'Ann Lee']],
  ['a company, and spells the title otherwise', ['DNS Cache!', 'Ann Lee, Acme'], ['DNSCache', 'Ann Lee']],
])('it says more by %s', (_, [entry = '', names = ''], [other = '', others = '']) => {
  const [more, less] = [read(entry, names), read(other, others)];
  expect([isFuller(more, less), isFuller(less, more)]).toEqual([true, false]);
  expect([saysAll(more, less), saysAll(less, more)]).toEqual([true, false]);
});

test.each([
  ['another title', ['Pods', 'Ann Lee, Acme'], ['Clusters', 'Ann Lee']],
  ['another kind', ['Keynote: Pods', 'Ann Lee, Acme'], ['Panel: Pods', 'Ann Lee']],
  ['other speakers', ['Pods', 'Ann Lee, Acme'], ['Pods', 'Bo Ray']],
  ['another role', ['Pods', 'Ann Lee, Engineer, Acme; Bo Ray'], ['Pods', 'Ann Lee, Director, Acme']],
  ['another company', ['Pods', 'Ann Lee, Engineer, Acme'], ['Pods', 'Ann Lee, Lyft']],
  ['the beginning of another title', ['Pods at Scale', 'Ann Lee'], ['Pods in Sc...', 'Ann Lee']],
  ['less of the title', ['Pods at...', 'Ann Lee, Acme'], ['Pods at Scale', 'Ann Lee']],
])(
  'it does not say more where the other says %s',
  (_, [entry = '', names = ''], [other = '', others = '']) => {
    const [one, two] = [read(entry, names), read(other, others)];
    expect([isFuller(one, two), saysAll(one, two)]).toEqual([false, false]);
  },
);

test('the same says all and no more', () => {
  const [one, two] = [read('Keynote: Pods!', 'Ann Lee, Acme'), read('Keynote: PODS', 'Ann Lee, Acme')];
  expect([saysAll(one, two), isFuller(one, two)]).toEqual([true, false]);
  const cut = read('Pods at...', 'Ann Lee');
  expect([saysAll(cut, cut), isFuller(cut, cut)]).toEqual([true, false]);
});
