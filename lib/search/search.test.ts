import { expect, test } from 'vitest';
import { names } from './collection.ts';
import { index, records } from './fixture.ts';
import { highlight } from './highlight.ts';
import { buildIndex } from './index.ts';
import { reasons } from './reason.ts';
import { search } from './search.ts';
import { complete } from './complete.ts';
import { didYouMean } from './suggest.ts';
import { type SearchTalk, talks } from './talks.ts';

const nothing: SearchTalk = {
  slug: '',
  videos: [],
  title: 'Nothing',
  speakers: [],
  companies: [],
  topics: [],
  notes: '',
  conference: '',
  year: '',
  day: null,
  kind: 'session',
  hasNotes: false,
};
/** The rows that a query finds among talks of which only the given fields matter, best first. */
const ranked = (text: string, ...given: Partial<SearchTalk>[]) =>
  search(
    buildIndex(
      given.map((talk) => ({ ...nothing, ...talk })),
      talks,
    ),
    text,
  ).hits.map(({ row }) => row);
const titles = (text: string, options = {}) =>
  search(index, text, options).hits.map(({ row }) => records[row]?.title);
const meant = (text: string) => didYouMean(index, text, search(index, text));
const marked = (text: string, query: string, field?: string) =>
  highlight(text, search(index, query).marks, field).map((range) => text.slice(...range));

test('ranks a word before one that begins so, and that before a misspelt one', () => {
  expect(ranked('mesh', { title: 'Meshing' }, { title: 'Mesh' })).toEqual([1, 0]);
  expect(ranked('meshe', { title: 'Mesha' }, { title: 'Meshes' })).toEqual([1]);
  expect(ranked('mesh', { title: 'Meshing' }, { notes: 'A mesh' })).toEqual([1, 0]);
});

test('ranks title and speaker before company, notes and topic, then by programme', () => {
  const rows = [
    { topics: ['Lyft'] },
    { notes: 'About Lyft' },
    { companies: ['Lyft'] },
    { speakers: ['Ann Lyft'] },
    { title: 'At Lyft' },
  ];
  expect(ranked('lyft', ...rows)).toEqual([3, 4, 2, 1, 0]);
});

test('ranks words that stand together before words apart', () => {
  expect(ranked('red hat', { speakers: ['Hat Smith', 'Red Jones'] }, { companies: ['Red Hat'] })).toEqual([
    1, 0,
  ]);
});

test('needs all words, wherever they are', () => {
  expect(titles('rice aqua')).toEqual(['DIY Pen-Testing for Your Kubernetes Cluster']);
  expect(search(index, 'rice aqua datadog').missing).toEqual(['datadog']);
  expect(titles('rice aqua datadog', { exact: true })).toEqual([]);
});

test('announces close matches by the words that were used', () => {
  expect(search(index, 'lilles vmware')).toMatchObject({
    close: [{ typed: 'lilles', used: ['Liles'] }],
  });
  expect(search(index, 'liles').close).toBeNull();
});

test('insists on the typed words when asked to', () => {
  expect(titles('lilles', { exact: true })).toEqual([]);
  expect(titles('kubern secur', { exact: true })).toEqual([]);
  expect(titles('kubernetes secur', { exact: true })).toEqual([
    'DIY Pen-Testing for Your Kubernetes Cluster',
  ]);
});

test('tells the reason of a hit for each word', () => {
  const { hits, marks } = search(index, 'wilky lo');
  expect(reasons(index, hits[0]?.row ?? -1, marks)).toEqual([
    { typed: 'wilky', how: 'misspelt', used: 'Wilkie', field: 'speaker' },
    { typed: 'lo', how: 'prefix', used: 'Lo', field: 'title' },
  ]);
});

test('takes one of what was typed as many', () => {
  expect(ranked('operators', { title: 'Operator' }, { title: 'Operators' })).toEqual([1, 0]);
  expect(ranked('policies ', { title: 'A policy' }, { title: 'Police' })).toEqual([0]);
  expect(search(index, 'deep dives').close).toBeNull();
  expect(titles('deep dives', { exact: true })).toEqual([]);
});

test('gives no answer to words of which the least part is near another', () => {
  expect(titles('bryn qwrtzk')).toEqual([]);
  expect(titles('bryn lilles qwrtzk')[0]).toBe('CNCF Project Update');
  expect(titles('bryan qwrtzk')[0]).toBe('CNCF Project Update');
});

test('prefers the word that ends as what was typed', () => {
  expect(ranked('storge', { title: 'Stores' }, { title: 'Storage' })).toEqual([1, 0]);
});

test.each([
  ['kristof', 'Christoph'],
  ['fischer', 'Vischer'],
  ['matjuschenzew', 'Matyushentsev'],
])('finds by its sound what is written otherwise: %s, %s', (typed, name) => {
  expect(ranked(typed, { title: 'Christmas fish' }, { speakers: [name] })).toEqual([1]);
});

test.each([
  'https://www.youtube.com/watch?v=ix0Tw8uinWs&list=PLj6h78yzYM2PpmMAnvpvsnR4c27wJePh3',
  'youtu.be/ix0Tw8uinWs?t=61',
  ' ix0Tw8uinWs ',
  'https://talks.example.org/talks/how-spotify-accidentally-deleted-all-its-kube-clusters-with-no-user-impact#notes',
])('finds the talk whose address was pasted: %s', (pasted) => {
  const spotify = records.findIndex(({ speakers }) => speakers.includes('David Xia'));
  expect([...search(index, pasted).rows]).toEqual([spotify]);
  const others = new Uint8Array(records.length).map((_, row) => Number(row !== spotify));
  expect(search(index, pasted, { within: others }).hits.map(({ row }) => row)).not.toContain(spotify);
});

test('looks for a phrase where its words stand together', () => {
  expect(titles('"service mesh" benefits')).toEqual([
    'Benefits of a Service Mesh When Integrating Kubernetes with Legacy Services',
  ]);
  expect(titles('"mesh service"')).toEqual([]);
});

test('leaves out what follows a minus', () => {
  const all = search(index, 'kubernetes').rows.length;
  const without = search(index, 'kubernetes -keynote').rows;
  expect(without.length).toBeLessThan(all);
  expect([...without].map((row) => records[row]?.kind)).not.toContain('keynote');
});

test.each([
  ['day:2019-05-23', 10],
  ['day:thu', 10],
  ['day:"22 May"', 13],
  ['kind:keynote', 16],
  ['kind:sponsored', 6],
  ['kind:deep', 2],
  ['kind:"deep dive"', 2],
  ['speaker:wilkie', 3],
  ['-kind:keynote -kind:sponsored', 16],
  ['', 38],
])('finds by operator: %s', (text, count) => {
  expect(search(index, text).rows).toHaveLength(count);
});

test('finds a day of one digit as completions write it', () => {
  expect(ranked('day:"Wednesday 1 May" ', { day: '2019-05-01' }, { day: '2019-05-22' })).toEqual([0]);
});

test('looks only within the rows it is given', () => {
  const within = new Uint8Array(records.length).map((_, row) => Number(records[row]?.day === '2019-05-23'));
  expect(titles('liles', { within })).toEqual(["Kubernetes - Don't Stop Believin'", 'Closing Remarks']);
  expect(search(index, '', { within }).rows).toHaveLength(10);
});

test('marks whole words, or the beginning that was typed', () => {
  expect(marked('Karol Gołąb & Beata Skiba', 'golab')).toEqual(['Gołąb']);
  expect(marked('Karol Gołąb & Beata Skiba', 'karol gol')).toEqual(['Karol', 'Goł']);
  expect(marked("Istio's Multicluster Gateways", 'istio multi cluster')).toEqual(['Istio', 'Multicluster']);
  expect(marked('A Multi-Cluster Ingress', 'multicluster')).toEqual(['Multi-Cluster']);
  expect(marked('Bryan Liles', 'lilles')).toEqual(['Liles']);
  expect(marked('Open Policy Agent', 'opa')).toEqual(['Open Policy Agent']);
  expect(marked('Service Mesh, a mesh', '"service mesh"')).toEqual(['Service Mesh']);
});

test('marks a word that was asked of one field only there', () => {
  expect(marked('Google', 'company:google', 'company')).toEqual(['Google']);
  expect(marked('Google', 'company:google', 'title')).toEqual([]);
});

test('asks whether a common word was meant where a rare one sounds like it, or the one that was used', () => {
  expect(meant('brian')).toBe('bryan');
  expect(meant('lilles vmware')).toBe('liles vmware');
  expect(meant('conde nast')).toBeNull();
  expect(meant('liles')).toBeNull();
});

test('completes the value of an operator', () => {
  const values = { speaker: ['Bryan Liles', 'Liz Rice', 'Janet Kuo'], kind: ['keynote'] };
  expect(complete('istio speaker:li', values)).toEqual([
    { value: 'Liz Rice', query: 'istio speaker:"Liz Rice" ' },
    { value: 'Bryan Liles', query: 'istio speaker:"Bryan Liles" ' },
  ]);
  expect(complete('-kind:', values)).toEqual([{ value: 'keynote', query: '-kind:keynote ' }]);
  for (const whole of ['speaker:liz ', 'kind:keynote', 'liz'])
    expect(complete(whole, values), whole).toEqual([]);
});

test('looks for the beginning of a text that somebody pasted whole', () => {
  const notes = records.find(({ title }) => title === 'Linkerd')?.notes ?? '';
  expect(titles(notes.repeat(20))[0]).toBe('Linkerd');
  expect(titles(`${'a'.repeat(20_000)} linkerd`)[0]).toBe('Linkerd');
});

test('finds things by any of their names, the shortest whole one first', () => {
  const list = buildIndex([['Google Cloud'], ['Google'], ['Kubernetes', 'K8s']], names);
  expect(search(list, 'google').hits.map(({ row }) => row)).toEqual([1, 0]);
  expect(search(list, 'k8s').hits.map(({ row }) => row)).toEqual([2]);
});

test('of a pasted page only the first forty words are looked for', () => {
  const words = Array.from(
    { length: 41 },
    (_, at) => `term${String.fromCharCode(97 + (at % 26), 97 + Math.floor(at / 26))}`,
  );
  const [first = '', last = ''] = [words[0], words[40]];
  const found = (title: string) => ranked(words.join(' '), { title }).length;
  expect([found(first), found(last)]).toEqual([1, 0]);
});

const rows = (text: string) => [...search(index, text).rows];

test.each([
  'kubernetes without sponsors',
  'kubernetes not sponsored',
  'kubernetes non-sponsored',
  'kubernetes unsponsored',
  'kubernetes -sponsor',
  'ohne Sponsoren kubernetes',
  'kubernetes no sponsor',
])('sponsored talks are left out as people say it: %s', (typed) => {
  expect(rows(typed)).toEqual(rows('kubernetes -sponsored'));
  expect(rows(typed).length).toBeLessThan(rows('kubernetes ').length);
});

test('words about sponsors that leave nobody out are looked for', () => {
  const talks = [{ title: 'Sponsored by nobody' }, { title: 'Our sponsors' }, { title: 'Without' }];
  expect(ranked('sponsored ', ...talks)[0]).toBe(0);
  expect(ranked('sponsors ', ...talks)).toContain(1);
});

test('twenty hits are given by default, and all rows', () => {
  const result = search(index, '');
  expect([result.hits.length, result.rows.length]).toEqual([20, 38]);
  expect(search(index, '', { limit: 3 }).hits.map(({ row }) => row)).toEqual([0, 1, 2]);
});

test('a result says what was typed, and a sentence where no word is asked for', () => {
  expect(search(index, 'speaker:')).toMatchObject({
    clauses: [{ field: 'speaker', value: '' }],
    explanation: 'Add what to look for after “speaker:”',
    missing: [],
    absent: [],
    close: null,
  });
  expect(search(index, 'istio').explanation).toBeNull();
});

test('of several similar words, each is told as the texts spell it, at most three', () => {
  const given = ['Liles', 'LILES', 'Lilas', 'Lites', 'Limes'].map((title) => ({ ...nothing, title }));
  const { close } = search(buildIndex(given, talks), 'liless ');
  expect(close).toHaveLength(1);
  expect(close?.[0]?.used.length).toBeLessThanOrEqual(3);
  expect(new Set(close?.[0]?.used.map((word) => word.toLowerCase())).size).toBe(close?.[0]?.used.length);
});

test('a word that a hit has itself is not told as similar, whatever others have', () => {
  const given = ['Lilles and Liles', 'Liles'].map((title) => ({ ...nothing, title }));
  expect(search(buildIndex(given, talks), 'lilles ').close).toBeNull();
});

test('a word with a minus in a field, or a phrase, leaves out what has it there', () => {
  const given = [{ title: 'Lyft' }, { companies: ['Lyft'] }, { title: 'Deep dive' }, { title: 'Dive deep' }];
  expect(ranked('-company:lyft', ...given).toSorted((a, b) => a - b)).toEqual([0, 2, 3]);
  expect(ranked('-lyft', ...given).toSorted((a, b) => a - b)).toEqual([2, 3]);
  expect(ranked('-"deep dive"', ...given).toSorted((a, b) => a - b)).toEqual([0, 1, 3]);
  // A word that is left out is taken as it is typed.
  expect(ranked('-lyf ', ...given)).toHaveLength(4);
});
