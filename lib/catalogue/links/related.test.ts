import { expect, test } from 'vitest';
import { type Relatable, relateTalks } from './related.ts';

/** A talk from a line such as `slug #section +topic +topic @speaker`. */
function talk(text: string): Relatable {
  const [slug = '', ...features] = text.split(' ');
  const starting = (sign: string) =>
    features.filter((one) => one.startsWith(sign)).map((one) => one.slice(1));
  return {
    slug,
    notes: starting('#').map((anchor) => ({
      report: 'r',
      anchor,
      heading: '',
      passage: '',
      extent: 'mentioned',
    })),
    topics: starting('+'),
    speakers: starting('@').map((name) => ({
      slug: name,
      name,
      role: null,
      company: null,
      companySlug: null,
      fromPlaylist: [],
    })),
  };
}
const filler = Array.from({ length: 20 }, (_, at) => talk(`filler-${at}`));
const related = (...texts: string[]) => relateTalks([...texts.map(talk), ...filler]).get('a');

test('a shared section comes before shared topics, and these before a shared speaker', () => {
  expect(related('a #mesh +istio @ann', 'speaker @ann', 'topic +istio', 'section #mesh')).toEqual([
    'section',
    'topic',
    'speaker',
  ]);
});

test('a rare topic weighs more than a common one', () => {
  const common = ['b +kubernetes', 'c +kubernetes', 'd +kubernetes'];
  expect(related('a +spiffe +kubernetes', ...common, 'rare +spiffe')?.[0]).toBe('rare');
});

test('a topic that most talks have is not enough to relate them', () => {
  expect(relateTalks(['a +k', 'b +k', 'c +k', 'd'].map(talk)).get('a')).toEqual([]);
});

test('gives at most four, among equals those nearest in the programme, and never the talk itself', () => {
  expect(related('x @ann', 'y @ann', 'a @ann', 'z @ann', 'u @ann', 'v @ann')).toEqual(['y', 'z', 'x', 'u']);
});

test('stays fast when 20,000 talks all share a topic and a section', () => {
  const many = Array.from({ length: 20_000 }, (_, at) => talk(`t${at} #all +kubernetes @s${at % 50}`));
  const start = performance.now();
  expect(relateTalks(many).get('t100')).toEqual(['t99', 't101', 't98', 't102']);
  expect(performance.now() - start).toBeLessThan(10_000);
});
