import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Kind } from '#lib/talk/schema.ts';
import { assembleFiles, conference, trip } from '#lib/catalogue/fixture.ts';
import { formatMessage } from '#lib/catalogue/messages.ts';
import { slugify } from './slug.ts';
import { assignSlugs, formatLedger, redirectsOf, type Titled, updateLedger, videosOf } from './permalinks.ts';

/** A talk with a video, or with none if `video` is empty. */
function talk(
  video: string,
  title: string,
  date: string | null = '2019-05-21',
  kind: Kind = 'session',
  conference = '2019-eu',
): Titled {
  const mark = `${conference}/${slugify(title) || 'untitled'}`;
  return { marks: video ? [video, mark] : [mark], title, kind, date, conference };
}
const panel = (mark: string): Titled => ({ ...talk('', 'Panel', null), marks: [mark] });
const slugs = (...talks: ReturnType<typeof talk>[]) => [...assignSlugs({}, talks).values()];
const messages = (ledger: string, list?: string) =>
  assembleFiles({ 'permalinks.yaml': ledger, '2019-eu/reports/trip.md': trip(list) }).messages.map(
    formatMessage,
  );

test('if two talks want the same slug, the date is added to both', () => {
  const [a, b] = [talk('a', 'Opening Remarks', '2019-05-22'), talk('b', 'Opening Remarks', '2019-05-23')];
  expect(slugs(a, b)).toEqual(['opening-remarks-2019-05-22', 'opening-remarks-2019-05-23']);
});

test('on one day, or without a day, the video id tells them apart', () => {
  expect(slugs(talk('Xa', 'Panel'), talk('-b_', 'Panel'))).toEqual(['panel-2019-05-21', 'panel-b']);
  expect(slugs(talk('A', 'Panel', null), talk('a', 'Panel', null))).toEqual(['panel-a', 'panel-a-2']);
});

test('without a day, the kind tells an intro from a deep dive, where only one is of that kind', () => {
  const [intro, dive] = [talk('a', 'Falco', null, 'intro'), talk('b', 'Falco', null, 'deep-dive')];
  expect(slugs(intro, dive)).toEqual(['falco-intro', 'falco-deep-dive']);
  expect(slugs(intro, talk('c', 'Falco', null, 'intro'), dive)).toEqual([
    'falco-a',
    'falco-c',
    'falco-deep-dive',
  ]);
  expect(assignSlugs({ a: { slug: 'falco', former: [], also: [] } }, [intro, dive]).get('b')).toBe(
    'falco-deep-dive',
  );
});

test('what no day, kind or conference tells apart is told apart by the video, then by a number', () => {
  const [a, b, c] = ['A', 'a', '-a'].map((video) => talk(video, 'Panel', null));
  expect(slugs(...[a, b, c].flatMap((one) => one ?? []))).toEqual(['panel-a', 'panel-a-2', 'panel-a-3']);
});

test('a plain session is never told apart by its kind', () => {
  expect(slugs(talk('a', 'Falco', null), talk('b', 'Falco', null, 'intro'))).toEqual([
    'falco-a',
    'falco-intro',
  ]);
  const here = [
    talk('a', 'Falco', null),
    talk('b', 'Falco', null, 'intro'),
    talk('c', 'Falco', null, 'intro'),
  ];
  const there = talk('d', 'Falco', null, 'session', '2019-na');
  expect(slugs(...here, there)).toEqual(['falco-a', 'falco-b', 'falco-c', 'falco-2019-na']);
  expect(slugs(...here, talk('e', 'Falco', null, 'session', '2019-na'), there)[0]).toBe('falco-a');
});

test('without a video, names and times in the mark of a title tell talks apart, and what is not known does not', () => {
  expect(
    slugs(
      panel('2019-eu/panel/ann-lee'),
      panel('2019-eu/panel/nobody/2019-05-21-09-30'),
      panel('2019-eu/panel/nobody/undated/2'),
    ),
  ).toEqual(['panel-ann-lee-2019-eu', 'panel-2019-05-21-09-30-2019-eu', 'panel-2-2019-eu']);
  expect(slugs(panel('2019-eu/panel'), panel('2019-na/panel'))).toEqual(['panel-2019-eu', 'panel-2019-na']);
});

test('a title without Latin letters gets a slug from its video id', () => {
  expect(slugs(talk('-t2BfT59zJA', '云原生'))).toEqual(['t2bft59zja']);
});

test('a talk in the ledger keeps its slug whatever its title is today', () => {
  const ledger = { aaaaaaaaaaa: { slug: 'istio-in-brief', former: ['istio-intro'], also: [] } };
  const [first] = assembleFiles({
    'permalinks.yaml': 'aaaaaaaaaaa: { slug: istio-in-brief, former: [istio-intro] }',
  }).talks;
  expect(first).toMatchObject({ title: 'Istio', slug: 'istio-in-brief' });
  expect(redirectsOf(ledger)).toEqual({ 'istio-intro': 'istio-in-brief' });
});

test('a new talk never takes a slug that another has or had', () => {
  const ledger = { a: { slug: 'mesh', former: ['istio'], also: [] } };
  const added = updateLedger(ledger, [talk('a', 'Mesh'), talk('b', 'Istio'), talk('c', 'Mesh')]);
  expect(added).toEqual({
    a: { slug: 'mesh', former: ['istio'], also: ['2019-eu/mesh'] },
    b: { slug: 'istio-2019-05-21', former: [], also: ['2019-eu/istio'] },
    c: { slug: 'mesh-2019-05-21', former: [], also: ['2019-eu/mesh'] },
  });
});

test('a talk that comes later is dated, and so stays; one that was there is not', () => {
  const before = updateLedger({}, [talk('a', 'Mesh')]);
  const added = updateLedger(before, [talk('a', 'Mesh'), talk('b', 'Istio')], { today: '2026-11-28' });
  expect(added).toMatchObject({ b: { slug: 'istio', since: '2026-11-28' } });
  expect(added['a']).not.toHaveProperty('since');
  expect(updateLedger(added, [talk('b', 'Istio')], { today: '2026-12-01' })).toEqual(added);
  expect(formatLedger(added)).toContain('also: [2019-eu/istio]\n  since: 2026-11-28\n');
});

test('a talk was added on the day that the ledger has for it, else with its conference', () => {
  const [added] = assembleFiles({
    'permalinks.yaml': 'aaaaaaaaaaa: { slug: istio, since: 2026-11-28 }',
  }).talks;
  expect(added?.added).toBe('2026-11-28');
  const facts = conference('added: 2026-11-27');
  const [first] = assembleFiles({
    'permalinks.yaml': 'aaaaaaaaaaa: { slug: istio }',
    '2019-eu/conference.yaml': facts,
  }).talks;
  expect(first?.added).toBe('2026-11-27');
});

test('renaming moves a talk to the slug of its title and keeps the old address alive, there and back', () => {
  const before = updateLedger({}, [talk('a', 'Istio')]);
  expect(updateLedger(before, [talk('a', 'Istio, Explained')])).toEqual({
    a: { slug: 'istio', former: [], also: ['2019-eu/istio', '2019-eu/istio-explained'] },
  });
  const after = updateLedger(before, [talk('a', 'Istio, Explained')], { rename: true });
  expect(after['a']).toMatchObject({ slug: 'istio-explained', former: ['istio'] });
  expect(redirectsOf(after)).toEqual({ istio: 'istio-explained' });
  expect(updateLedger(after, [talk('a', 'Istio')], { rename: true })['a']).toMatchObject({
    slug: 'istio',
    former: ['istio-explained'],
  });
});

test('a ledger only grows, gives each talk an address of its own, and stays the same when updated again', () => {
  const title = fc.constantFrom('Opening', 'Opening!', 'Istio', '云', 'Opening 2019-05-21', '');
  const talks = fc
    .uniqueArray(fc.stringMatching(/^[\w-]{11}$/))
    .chain((ids) => fc.tuple(...ids.map((id) => title.map((text) => talk(id, text)))));
  fc.assert(
    fc.property(talks, talks, fc.boolean(), (first, second, rename) => {
      const before = updateLedger({}, first);
      const after = updateLedger(before, second, { rename });
      const all = Object.values(after).flatMap(({ slug, former }) => [slug, ...former]);
      expect(new Set(all).size).toBe(all.length);
      for (const { slug } of Object.values(before)) expect(all).toContain(slug);
      expect(updateLedger(after, second, { rename })).toEqual(after);
    }),
  );
});

test('a video leads to its talk, one it had too, and one of several talks to the first', () => {
  const ledger = { a: { slug: 'mesh', former: [], also: ['b', '2019-eu/mesh'] } };
  const talks = [
    { marks: ['c@2085', '2019-eu/envoy'], slug: 'envoy' },
    { marks: ['c@1', '2019-eu/istio'], slug: 'istio' },
  ];
  expect(videosOf(ledger, talks)).toEqual({ a: 'mesh', b: 'mesh', c: 'istio' });
});

test('of a talk in two videos each leads to it, and of several talks in one the earliest in it, however they are listed', () => {
  const ledger = {
    'x@90': { slug: 'late', former: [], also: [] },
    'x@9': { slug: 'early', former: [], also: ['y', 'z@5'] },
    '2019-eu/untold': { slug: 'untold', former: [], also: [] },
  };
  expect(videosOf(ledger, [])).toEqual({ x: 'early', y: 'early', z: 'early' });
  expect(videosOf(ledger, [{ marks: ['x'], slug: 'whole' }])).toMatchObject({ x: 'whole' });
  expect(videosOf({ v: { slug: 'old', former: [], also: [] } }, [{ marks: ['v'], slug: 'new' }])).toEqual({
    v: 'new',
  });
});

test('former addresses are listed in the order of the alphabet', () => {
  const ledger = {
    a: { slug: 'mesh', former: ['zebra', 'ant'], also: [] },
    b: { slug: 'istio', former: ['bee'], also: [] },
  };
  expect(Object.entries(redirectsOf(ledger))).toEqual([
    ['ant', 'mesh'],
    ['bee', 'istio'],
    ['zebra', 'mesh'],
  ]);
});

test('renaming leaves a talk where it is whose title has not changed', () => {
  const talks = [talk('a', 'Istio'), talk('b', 'Mesh')];
  const before = updateLedger({}, talks);
  expect(updateLedger(before, talks, { rename: true })).toEqual(before);
});

test('two talks that swap their titles do not get one another’s addresses', () => {
  const before = updateLedger({}, [talk('a', 'Istio'), talk('b', 'Mesh')]);
  const after = updateLedger(before, [talk('a', 'Mesh'), talk('b', 'Istio')], { rename: true });
  expect(after).toMatchObject({
    a: { slug: 'mesh-2019-05-21', former: ['istio'] },
    b: { slug: 'istio-2019-05-21', former: ['mesh'] },
  });
});

test('a video that a talk gets later is added to its entry, whose key stays', () => {
  const before = updateLedger({}, [talk('', 'Istio')]);
  expect(updateLedger(before, [talk('a', 'Istio')])).toEqual({
    '2019-eu/istio': { slug: 'istio', former: [], also: ['a'] },
  });
});

test('a long list of marks stays on its line', () => {
  const also = Array.from({ length: 20 }, (_, at) => `2019-eu/a-long-title-${at}`);
  const lines = formatLedger({ a: { slug: 'istio', former: [], also } }).split('\n');
  expect(lines).toContain(`  also: [${also.join(', ')}]`);
});

test('talks of one title at two conferences get the conference into their slugs where no day is known', () => {
  const [eu, na] = [talk('a', 'Helm', null), talk('b', 'Helm', null, 'session', '2019-na')];
  expect(slugs(eu, na)).toEqual(['helm-2019-eu', 'helm-2019-na']);
  const [intro, dive] = [talk('c', 'Helm', null, 'intro'), talk('d', 'Helm', null, 'deep-dive')];
  expect(slugs(intro, dive, talk('e', 'Helm', null, 'intro', '2019-na'))).toEqual([
    'helm-intro-2019-eu',
    'helm-deep-dive',
    'helm-2019-na',
  ]);
});

test('the ledger is written sorted, a line for each list', () => {
  const ledger = updateLedger({ b: { slug: 'old', former: ['older'], also: [] } }, [
    talk('-t2BfT59zJA', 'Istio'),
  ]);
  expect(formatLedger(ledger)).toMatchInlineSnapshot(`
    "# Every address ever published. Each talk is under a video or a title that it is known by; \`also\` are others.
    # Written by \`sessions permalinks\`; nothing is taken out.
    -t2BfT59zJA:
      slug: istio
      also: [2019-eu/istio]
    b:
      slug: old
      former: [older]
    "
  `);
});

test('a written ledger can be read back', () => {
  const ledger = updateLedger({}, [talk('aaaaaaaaaaa', 'Istio'), talk('bbbbbbbbbbb', 'Storage')]);
  expect(messages(formatLedger(ledger))).toEqual([]);
});

test('a talk that is not in the ledger is warned about', () => {
  expect(messages('aaaaaaaaaaa: { slug: istio }')).toMatchInlineSnapshot(`
    [
      "data/2019-eu/reports/trip.md:15:3: Unexpected talk \`Storage\` without a permalink, expected it in data/permalinks.yaml: run \`sessions permalinks\` permalink-new",
    ]
  `);
});

test('a permalink whose talk is gone is an error', () => {
  const ledger =
    'aaaaaaaaaaa: { slug: istio }\nbbbbbbbbbbb: { slug: storage }\nccccccccccc: { slug: envoy }\n';
  expect(messages(ledger)).toMatchInlineSnapshot(`
    [
      "data/permalinks.yaml:3:14: Unexpected permalink \`/talks/envoy\` without a talk, expected one that is \`ccccccccccc\` in a list permalink-vanished",
    ]
  `);
});

test('no permalink counts as gone while a conference cannot be read', () => {
  const catalogue = assembleFiles({
    'permalinks.yaml': 'aaaaaaaaaaa: { slug: istio }',
    '2019-eu/conference.yaml': 'name: [',
  });
  expect(catalogue.messages.map(({ ruleId }) => ruleId)).toEqual(['yaml-syntax']);
});

test('a slug that another talk had is an error, and so is a redirect to itself', () => {
  const ledger = 'aaaaaaaaaaa: { slug: istio, former: [mesh, istio] }\nbbbbbbbbbbb: { slug: mesh }\n';
  expect(messages(ledger)).toMatchInlineSnapshot(`
    [
      "data/permalinks.yaml:1:44: Unexpected slug \`istio\`, expected one of its own: \`aaaaaaaaaaa\` has it or had it permalink-taken",
      "data/permalinks.yaml:2:22: Unexpected slug \`mesh\`, expected one of its own: \`aaaaaaaaaaa\` has it or had it permalink-taken",
    ]
  `);
});

test('an address whose talk is gone is told with all that the talk was known by', () => {
  const ledger =
    'aaaaaaaaaaa: { slug: istio }\nbbbbbbbbbbb: { slug: storage }\n2019-eu/envoy: { slug: envoy, also: [ccccccccccc] }\n';
  expect(messages(ledger)).toEqual([
    'data/permalinks.yaml:3:16: Unexpected permalink `/talks/envoy` without a talk, expected one that is `2019-eu/envoy` or `ccccccccccc` in a list permalink-vanished',
  ]);
});

test('a talk of the ledger may be without a title there, and a second video of it may not', () => {
  const list = '### Tuesday\n\n- [Istio](https://youtu.be/aaaaaaaaaaa) - Ann Lee, Google\n';
  expect(messages('aaaaaaaaaaa: { slug: istio }', list)).toEqual([]);
  expect(messages('2019-eu/istio: { slug: istio }', list)).toEqual([
    'data/2019-eu/reports/trip.md:11:3: Unexpected video `aaaaaaaaaaa` of `/talks/istio`, expected it in data/permalinks.yaml: run `sessions permalinks` permalink-new',
  ]);
  expect(messages('2019-eu/istio: { slug: istio, also: [aaaaaaaaaaa] }', list)).toEqual([]);
});

test('each slug that another has is told where it stands, be it in use or former', () => {
  const ledger =
    'aaaaaaaaaaa: { slug: istio, former: [mesh] }\nbbbbbbbbbbb: { slug: storage, former: [disk, mesh, istio] }\n';
  expect(messages(ledger)).toEqual([
    'data/permalinks.yaml:2:46: Unexpected slug `mesh`, expected one of its own: `aaaaaaaaaaa` has it or had it permalink-taken',
    'data/permalinks.yaml:2:52: Unexpected slug `istio`, expected one of its own: `aaaaaaaaaaa` has it or had it permalink-taken',
  ]);
});
