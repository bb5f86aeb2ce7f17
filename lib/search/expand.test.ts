import { describe, expect, test } from 'vitest';
import { type Collection, names } from './collection.ts';
import { highlight } from './highlight.ts';
import { buildIndex } from './index.ts';
import { search } from './search.ts';

const indexOf = (texts: readonly string[]) =>
  buildIndex(
    texts.map((text) => [text]),
    names,
  );
/** The texts that a query finds, best first. */
const found = (typed: string, ...texts: string[]) =>
  search(indexOf(texts), typed).hits.map(({ row }) => texts[row]);
/** What is marked in a text that is searched by itself. */
function marked(typed: string, text: string) {
  const { marks, rows } = search(indexOf([text]), typed);
  return rows.length === 0 ? null : highlight(text, marks).map((span) => text.slice(...span));
}

describe('what was typed finds what is written otherwise', () => {
  test.each([
    ['two words that are one', 'open shift ', 'OpenShift', ['OpenShift']],
    ['two words that are the beginning of one', 'open shi', 'OpenShift', ['OpenShift']],
    ['two words that are one, misspelt', 'open telemetery ', 'OpenTelemetry', ['OpenTelemetry']],
    ['three words that are one', 'leader worker set ', 'LeaderWorkerSet', ['LeaderWorkerSet']],
    ['one word that is two', 'servicemesh ', 'A service mesh', ['service', 'mesh']],
    ['one word that is three', 'opensourcesoftware ', 'Open source software', ['Open', 'source', 'software']],
    ['one word that is two, the last begun', 'servicemes', 'A service mesh for all', ['service', 'mesh']],
    ['a compound', 'multicluster ', 'Multi-Cluster', ['Multi', 'Cluster']],
    ['the parts of a compound', 'multi cluster ', 'Multi-Cluster', ['Multi', 'Cluster']],
    ['a name of signs as it is said', '1und1 ', 'At 1&1', ['1&1']],
    ['the same in English', '1and1 ', 'At 1&1', ['1&1']],
    ['a longer one', '24and7 ', 'A 24&7 week', ['24&7']],
    ['thousands in short', '10k ', '10,000 clusters', ['10', '000']],
    ['a British spelling', 'organisation ', 'An organization', ['organization']],
    ['a plural', 'operators ', 'An operator', ['operator']],
    ['a singular', 'operator ', 'All operators', ['operator']],
    ['another plural', 'policies ', 'A policy', ['policy']],
    ['another form', 'secure ', 'On security', ['security']],
    ['those who do it', 'cryptomining ', 'Cryptominers', ['Cryptominers']],
    ['an adjective', 'genomics ', 'The genome', ['genome']],
    ['a form with a doubled letter', 'debugging ', 'To debug', ['debug']],
    ['a word of another language', 'sicherheit ', 'On security', ['security']],
    ['two words for another', 'self driving ', 'Autonomous cars', ['Autonomous']],
    ['three words for another', 'hard of hearing ', 'Deaf in tech', ['Deaf']],
    ['the plural of a word that is said for another', 'sandboxes ', 'Isolation', ['Isolation']],
    ['a word for two words', 'lieferkette ', 'The supply chain', ['supply', 'chain']],
    ['a compound of another language', 'netzwerksicherheit ', 'Network security', ['Network', 'security']],
    ['the initials of a name', 'opa ', 'Open Policy Agent', []],
  ])('%s: %s', (_, typed, text, marks) => {
    if (marks.length > 0) expect(marked(typed, text)).toEqual(marks);
    expect(found(typed, 'Something else', text).slice(0, 1)).toEqual(marks.length > 0 ? [text] : []);
  });

  test.each([
    ['two words that only begin one, once they are typed in full', 'open shi ', 'OpenShift', true],
    ['a word for two words that stand apart', 'lieferkette ', 'A chain of supply', false],
    ['a part that is no word', 'servicexyz ', 'A service', false],
    ['three parts of which one has two letters', 'opensourceai ', 'Open source ai', false],
  ])('but not %s: %s', (_, typed, text, exact) => {
    expect(search(indexOf([text]), typed, { exact }).rows).toHaveLength(0);
  });
});

test('a word as it was typed comes before its plural, that before a beginning, and that before another form', () => {
  const texts = ['Security', 'Securex', 'Secures', 'Secure'];
  expect(found('secure ', ...texts)).toEqual(texts.toReversed());
  expect(found('secure ', 'Security', 'Secure things')).toEqual(['Secure things', 'Security']);
});

test('while a word is typed, what it begins is as good as any other', () => {
  expect(found('mes', 'Meshes', 'Mess')).toEqual(['Meshes', 'Mess']);
  expect(found('mes ', 'Other', 'Meshes')).toEqual(['Meshes']);
  expect(search(indexOf(['Meshes']), 'mes ', { exact: true }).rows).toHaveLength(0);
  expect(search(indexOf(['Meshes']), 'mes', { exact: true }).rows).toHaveLength(1);
});

test('beside a word that is known, one more letter may be wrong', () => {
  const texts = ['Kubernetes storage', 'Storage'];
  expect(found('kuzermotes storage ', ...texts)[0]).toBe('Kubernetes storage');
  expect(search(indexOf(texts), 'kuzermotes storage ').close).toEqual([
    { typed: 'kuzermotes', used: ['Kubernetes'] },
  ]);
  expect(found('kuzermotes ', 'Kubernetes')).toEqual([]);
});

test('a phrase is looked for as it stands, and its last word may be begun while it is typed', () => {
  const texts = ['Service meshes', 'Service mesh', 'Mesh service', 'Service of a mesh'];
  expect(found('"service mesh" ', ...texts)).toEqual(['Service mesh']);
  expect(new Set(found('"service mes', ...texts))).toEqual(new Set(['Service mesh', 'Service meshes']));
  // All of its words are there, but in two texts of one record.
  expect([...search(buildIndex([['Service', 'Mesh']], names), '"service mesh" ').rows]).toEqual([]);
});

const letters: Collection<{ from: string; to: string }> = {
  fields: [
    { name: 'from', weight: 1, texts: ({ from }) => [from] },
    { name: 'to', weight: 1, texts: ({ to }) => [to] },
  ],
  properties: {},
};

test('words that were asked of different fields are not one', () => {
  const index = buildIndex(
    [
      { from: 'OpenShift', to: 'OpenShift' },
      { from: 'Open', to: 'Shift' },
    ],
    letters,
  );
  expect([...search(index, 'from:open to:shift ').rows]).toEqual([1]);
  expect([...search(index, 'from:open from:shift ').rows]).toEqual([0]);
  // A phrase is found within its field alone.
  const two = buildIndex(
    [
      { from: 'red hat', to: '' },
      { from: 'hat', to: 'red hat' },
    ],
    letters,
  );
  expect([...search(two, 'to:"red hat" ').rows]).toEqual([1]);
  expect([...search(two, '"red hat" ').rows]).toEqual([0, 1]);
});
