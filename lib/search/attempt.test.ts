import { expect, test } from 'vitest';
import { buildIndex } from './index.ts';
import { search } from './search.ts';
import { type SearchTalk, talks } from './talks.ts';

const nothing: SearchTalk = {
  slug: '',
  videos: [],
  title: '',
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
const TUESDAY = '2019-05-21';
const WEDNESDAY = '2019-05-22';

/** A search among talks of which only the given fields matter: what was found, best first, and what is said of it. */
function find(typed: string, given: readonly (string | Partial<SearchTalk>)[], options = {}) {
  const list = given.map((talk) => ({ ...nothing, ...(typeof talk === 'string' ? { title: talk } : talk) }));
  const { rows, missing, absent, close, hits } = search(buildIndex(list, talks), typed, options);
  return { rows: [...rows], missing, absent, close, hits };
}

test('words that only ask need not be in a talk, but rank one that has them', () => {
  const list = ['Istio', 'What is Istio', 'Linkerd'];
  expect(find('what is istio', list)).toMatchObject({ rows: [1, 0], missing: [], absent: [] });
  // Taken as they are typed, all of them are needed.
  expect(find('what is istio', list, { exact: true }).rows).toEqual([1]);
});

test('words that only ask settle which of two talks with some of the words comes first', () => {
  const list = ['Compare Istio', 'How to Sail', 'Compare Istio in Every Session', 'Rust'];
  expect(find('every session on istio and rust', list).rows).toEqual([3, 2, 0]);
});

test('a known word is no beginning of a longer one that is spelt otherwise', () => {
  const list = ['Spot Instances', 'Sponsored VMs', 'Ships'];
  expect(find('spot vms', list)).toMatchObject({ rows: [0, 1], close: null });
});

test('where nothing but such words was typed, they are looked for', () => {
  const list = ['What Is This', 'Istio', 'This'];
  expect(find('what is this ', list).rows).toEqual([0]);
  // No talk has all of these: as they say nothing, every talk is as good.
  expect(find('who is this ', list).rows).toEqual([0, 2, 1]);
});

test('a phrase, and a word that was asked of a field, are needed whatever they say', () => {
  const list = ['What is Istio', 'Istio'];
  expect(find('"what is" istio ', list).rows).toEqual([0]);
  expect(find('title:what istio ', list).rows).toEqual([0]);
});

test('words of all subjects of the field may be missing where the telling ones are there', () => {
  const list = ['Storage for all', 'Networking'];
  expect(find('kubernetes storage ', list)).toMatchObject({
    rows: [0],
    missing: ['kubernetes'],
    absent: ['kubernetes'],
  });
  // A talk that has all of them comes first, and then the others are not there.
  expect(find('kubernetes storage ', [...list, 'Kubernetes storage'])).toMatchObject({
    rows: [2],
    missing: [],
  });
});

test('what is missing is told of the best talk, and what no talk has by itself', () => {
  const list = ['Storage at Lyft', 'Storage', 'Clusters at Lyft'];
  expect(find('cluster storage helm ', list)).toMatchObject({
    missing: ['cluster', 'helm'],
    absent: ['cluster', 'helm'],
  });
  const one = find('lyft storage envoy ', ['Storage at Lyft', 'Envoy']);
  expect([one.rows, one.missing, one.absent]).toEqual([[0, 1], ['envoy'], []]);
});

test('the day and the kind are left out before what a talk is about', () => {
  const list = [
    { title: 'Istio', day: TUESDAY, kind: 'keynote' },
    { title: 'Helm', day: WEDNESDAY },
    { title: 'Envoy', day: WEDNESDAY, kind: 'keynote' },
  ];
  expect(find('istio wednesday ', list)).toMatchObject({ rows: [0], missing: ['wednesday'] });
  expect(find('helm keynote ', list)).toMatchObject({ rows: [1], missing: ['keynote'] });
  expect(find('istio tuesday ', list)).toMatchObject({ rows: [0], missing: [] });
  // Where nothing else was typed, the talks that have some of them are found.
  expect(find('keynote tuesday wednesday ', list).rows.toSorted((a, b) => a - b)).toEqual([0, 1, 2]);
});

test('where no talk has all words, those that have more of them come first', () => {
  const list = ['Envoy', 'Istio and Envoy', 'Istio and Helm and Linkerd', 'Nothing'];
  const { rows } = find('istio envoy helm linkerd ', list);
  expect(rows).toHaveLength(3);
  expect(rows[0]).toBe(2);
  expect(find('istio envoy helm linkerd ', list, { exact: true }).rows).toEqual([]);
});

test('a word in a title tells more of a talk than one in its notes', () => {
  const list = [{ notes: 'istio' }, { title: 'Envoy' }, { title: 'Istio' }, { notes: 'envoy' }];
  expect(
    find('istio envoy ', list)
      .rows.slice(0, 2)
      .toSorted((a, b) => a - b),
  ).toEqual([1, 2]);
});

test('of the words, one that praises finds nothing by itself', () => {
  const list = ['The best of Envoy', 'Envoy', 'The best of all'];
  expect(find('best istio envoy ', list).rows.toSorted((a, b) => a - b)).toEqual([0, 1]);
  expect(find('best good ', list).rows.toSorted((a, b) => a - b)).toEqual([0, 2]);
});

test('a misspelt word is guessed, the more so beside one that is known', () => {
  const list = ['Kubernetes storage', 'Networking'];
  expect(find('kubernetis storage ', list)).toMatchObject({
    rows: [0],
    close: [{ typed: 'kubernetis', used: ['Kubernetes'] }],
  });
  // Three letters wrong are too many for a word alone.
  expect(find('kabernetis storage ', list).rows).toEqual([0]);
  expect(find('kaborneto ', list).rows).toEqual([]);
});

test('a word that a talk has is not taken for another while something is found', () => {
  const list = ['Mesh', 'Mash'];
  expect(find('mash ', list)).toMatchObject({ rows: [1], close: null });
  // It is where nothing is found otherwise: `mash` and `istio` are in no talk together.
  expect(find('mash istio ', ['Mesh of Istio', 'Mash'])).toMatchObject({
    rows: [0],
    close: [{ typed: 'mash', used: ['Mesh'] }],
  });
});

test('words that only frame a talk are left out before its subject, which is not taken for another', () => {
  const list = [...Array.from({ length: 5 }, (_, at) => `Helm ${at}`), 'Hello Beginners', 'Deep Dive'];
  const helm = [0, 1, 2, 3, 4];
  expect(find('helm for beginners ', list)).toMatchObject({
    rows: helm,
    missing: ['beginners'],
    close: null,
  });
  expect(find('helm deep dive ', list)).toMatchObject({ rows: helm, missing: ['deep', 'dive'], close: null });
  expect(find('helm -helm ', list)).toMatchObject({ rows: [], close: null });
});

test('beside a near guess for a single word, a far one is left out', () => {
  expect(find('kubecotl ', ['Kubectl', 'KubeCon'])).toMatchObject({ rows: [0] });
});

test('the German word for about is no company', () => {
  const list = ['Security', 'Uber and Security'];
  expect(find('Vorträge über Sicherheit', list).rows).toHaveLength(2);
  expect(find('uber sicherheit', list).rows).toEqual([1]);
});

test('a misspelt word is not taken apart', () => {
  const list = ['A Car, Calling', 'Autoscaling'];
  expect(find('autoscalling ', list).rows).toEqual([1]);
});

test('of words that are all guesses, more than half have to match', () => {
  const list = ['Service mesh networking', 'Storage'];
  expect(find('servize netwerking ', list).rows).toEqual([0]);
  expect(find('servize qwrtzk ', list).rows).toEqual([]);
  expect(find('servize netwerking qwrtzk ', list)).toMatchObject({
    rows: [0],
    missing: ['qwrtzk'],
    absent: ['qwrtzk'],
  });
});

test('a word that is common among many talks finds none of them by itself', () => {
  const many = Array.from(
    { length: 60 },
    (_, at) => `Helm number${at % 7} release${String.fromCharCode(97 + (at % 26))}`,
  );
  const list = [...many, 'Envoy'];
  expect(find('helm envoy qwrtzk ', list).rows[0]).toBe(60);
  expect(find('helm envoy ', list).rows.length).toBe(61);
});

test('rows outside those that are allowed are never found', () => {
  const list = ['Istio', 'Istio', 'Envoy'];
  const within = Uint8Array.of(0, 1, 1);
  for (const typed of ['istio ', 'what is istio ', 'istio envoy ', 'istia ', 'istio cluster ', ''])
    expect(find(typed, list, { within }).rows).not.toContain(0);
});

test('a talk of its own words comes before one that has them only for its topics', () => {
  const list = [{ title: 'Upgrades', topics: ['Releases', 'LTS', 'Kubernetes'] }, 'What LTS means'];
  const others = Array.from({ length: 9 }, () => 'Kubernetes');
  expect(find('kubernetes lts ', [...list, ...others]).rows[0]).toBe(1);
});

test('another form of a word that only asks ranks a talk that has it', () => {
  expect(find('write operator ', ['An operator', 'Writing an operator']).rows).toEqual([1, 0]);
});

test('a talk is found by its room, and by a short form of its speaker’s first name', () => {
  const list = ['Pods', { title: 'Nodes', room: 'Emerald Room', speakers: ['Lachlan Evenson'] }];
  expect(find('emerald ', list).rows).toEqual([1]);
  expect(find('lachie ', list).rows).toEqual([1]);
  // Only people have such names.
  expect(find('lachie ', ['Lachlan']).rows).toEqual([]);
});

test('a talk is found by the role of its speaker', () => {
  const list = [
    'At GitHub',
    { title: 'Kubernetes', companies: ['GitHub'], roles: ['Site Reliability Engineer'] },
  ];
  expect(find('reliability engineer github ', list).rows).toEqual([1]);
});
