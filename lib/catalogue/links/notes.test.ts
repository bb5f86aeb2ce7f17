import { expect, test } from 'vitest';
import { assembleFiles, conference, printed, trip } from '#lib/catalogue/fixture.ts';

const ISTIO = 'https://www.youtube.com/watch?v=aaaaaaaaaaa';
const STORAGE = 'https://youtu.be/bbbbbbbbbbb';
const words = (count: number) => Array.from({ length: count }, (_, at) => `word${at}`).join(' ');
const withNotes = (notes: string, tags = '', topics = '') =>
  assembleFiles({ '2019-eu/reports/trip.md': trip(undefined, notes, tags), 'topics.yaml': topics });
const extents = (notes: string) =>
  withNotes(notes).talks.map((talk) => talk.notes.map(({ extent }) => extent).join());

test('a section that links a talk becomes a note on it, with the passage around the link', () => {
  const catalogue = withNotes(`Before.\n\n- one\n- on [Istio](${ISTIO}), *well* told\n\nAfter.`);
  expect(catalogue.talks[0]?.notes).toEqual([
    {
      report: 'trip',
      anchor: 'notes',
      heading: 'Notes',
      passage: 'on Istio, well told',
      extent: 'mentioned',
    },
  ]);
  expect(catalogue.reports[0]?.discussed).toEqual([
    { anchor: 'notes', talks: [{ slug: 'istio', extent: 'mentioned' }] },
  ]);
});

test('the session list makes no notes', () =>
  expect(withNotes('').talks.flatMap(({ notes }) => notes)).toEqual([]));

test('if the link is the heading, the passage is the paragraph under it', () => {
  const { talks } = withNotes(`### [Istio](${ISTIO})\n\nA mesh for all.`);
  expect(talks[0]?.notes).toMatchObject([{ heading: 'Istio', passage: 'A mesh for all.' }]);
});

test('a note from before the first heading gets the title of the report as its heading', () => {
  const report = `---\ntitle: Meshes\ndate: 2019-05-24\n---\n\nOn [Istio](${ISTIO}).\n`;
  const catalogue = assembleFiles({
    '2019-eu/conference.yaml': conference('', ['trip', 'meshes']),
    '2019-eu/reports/meshes.md': report,
  });
  expect(catalogue.talks[0]?.notes).toMatchObject([{ report: 'meshes', anchor: '', heading: 'Meshes' }]);
});

test.each([
  [10, 'mentioned'],
  [60, 'discussed'],
  [140, 'at length'],
])('a section of %i words on one talk: %s', (count, extent) => {
  expect(extents(`${words(count / 2)} [a](${ISTIO}) ${words(count / 2)}`)).toEqual([extent, '']);
});

test('each of two talks gets the text from its link to the next; text before the first link counts for neither', () => {
  expect(extents(`${words(200)} [a](${ISTIO}) ${words(20)}\n\n[b](${STORAGE}) ${words(110)}`)).toEqual([
    'mentioned',
    'at length',
  ]);
});

test('a talk that is linked twice gets the text after both links', () => {
  expect(extents(`[a](${ISTIO}) ${words(60)} [b](${STORAGE}) then [a](${ISTIO}) ${words(60)}`)).toEqual([
    'at length',
    'mentioned',
  ]);
});

test('a link to a video that nobody lists is warned about', () => {
  expect(printed(withNotes('See [this](https://youtu.be/zzzzzzzzzzz).'))).toMatchInlineSnapshot(`
    [
      "warning data/2019-eu/reports/trip.md:19:5: Unexpected link to the video \`zzzzzzzzzzz\`, expected a listed talk video-unknown",
    ]
  `);
});

test('a passage that names a listed speaker but links another talk is warned about', () => {
  expect(printed(withNotes(`In a keynote [Bob Ray](${ISTIO}) spoke.`))).toMatchInlineSnapshot(`
    [
      "warning data/2019-eu/reports/trip.md:19:14: Unexpected link to \`Istio\` where the text names \`Bob Ray\`, expected a talk of theirs: \`bbbbbbbbbbb\` passage-names-another",
    ]
  `);
});

test('a passage may name others besides the speaker, and may link two talks', () => {
  expect(printed(withNotes(`Bob Ray was there when [Ann Lee spoke](${ISTIO}).`))).toEqual([]);
  expect(printed(withNotes(`First [meshes](${ISTIO}), then [Bob Ray](${STORAGE}).`))).toEqual([]);
});

test('a passage need not name the speaker if the heading does', () => {
  expect(printed(withNotes(`### Ann Lee, Google\n\n[She](${ISTIO}) thanked Bob Ray.`))).toEqual([]);
});
