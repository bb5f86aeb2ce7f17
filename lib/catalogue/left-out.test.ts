import { expect, test } from 'vitest';
import { assembleFiles, printed, trip } from './fixture.ts';

const list = `### Tuesday

- [Intro: Istio](https://youtu.be/aaaaaaaaaaa) - Ann Lee, Google & Bob Ray, Red Hat
- [Pods](https://youtu.be/bbbbbbbbbbb) - Ann Lee, Google

### Wednesday

- [Storage](https://youtu.be/ccccccccccc) - Bob Ray, Red Hat`;
const notes = 'I liked [Istio](https://youtu.be/aaaaaaaaaaa) and [Storage](https://youtu.be/ccccccccccc).';
const without = (leftOut: string, files = {}) =>
  assembleFiles({ '2019-eu/reports/trip.md': trip(list, notes), 'left-out.yaml': leftOut, ...files });
const slugs = (things: readonly { slug: string }[]) => things.map(({ slug }) => slug);

test('a person who is left out is nowhere: not with their talks, not among the people, not in an entry', () => {
  const catalogue = without('- { person: ann lée, reason: She asked for it. }\n');
  expect(slugs(catalogue.people)).toEqual(['bob-ray']);
  expect(slugs(catalogue.companies)).toEqual(['red-hat']);
  expect(catalogue.talks.map(({ slug, speakers }) => [slug, ...speakers.map(({ name }) => name)])).toEqual([
    ['istio', 'Bob Ray'],
    ['pods'],
    ['storage', 'Bob Ray'],
  ]);
  const { messages: _messages, reports: _reports, ...shown } = catalogue;
  expect(JSON.stringify(shown)).not.toMatch(/ann/i);
});

test('every spelling of a person is left out', () => {
  const catalogue = without('- { person: Ann Lee, reason: She asked for it. }\n', {
    'people.yaml': '- { name: Anna Lee, aliases: [Ann Lee] }\n',
  });
  expect(slugs(catalogue.people)).toEqual(['bob-ray']);
});

test('a talk is left out of lists, notes, relations and the addresses of videos', () => {
  const catalogue = without('- { talk: istio, reason: Withdrawn. }\n');
  expect(slugs(catalogue.talks)).toEqual(['pods', 'storage']);
  expect(catalogue.talks.map(({ position }) => position)).toEqual([0, 1]);
  expect(catalogue.people.map(({ slug, talks }) => [slug, ...talks])).toEqual([
    ['ann-lee', 'pods'],
    ['bob-ray', 'storage'],
  ]);
  expect(catalogue.companies.map(({ slug, talks }) => [slug, ...talks])).toEqual([
    ['google', 'pods'],
    ['red-hat', 'storage'],
  ]);
  const { messages: _messages, ...shown } = catalogue;
  const named = [shown.topics, shown.reports.map(({ discussed }) => discussed), shown.talks];
  expect(JSON.stringify(named)).not.toContain('istio');
  expect(catalogue.videos).toEqual({ bbbbbbbbbbb: 'pods', ccccccccccc: 'storage' });
});

test.each(['aaaaaaaaaaa', 'https://www.youtube.com/watch?v=aaaaaaaaaaa'])(
  'a talk whose recording %s was withdrawn stays, and says so',
  (recording) => {
    const { talks, videos } = without(`- { recording: '${recording}', reason: Withdrawn. }\n`);
    expect(slugs(talks)).toEqual(['istio', 'pods', 'storage']);
    expect(talks.map(({ recordings, recordingState }) => [recordings.length, recordingState])).toEqual([
      [0, 'removed'],
      [1, null],
      [1, null],
    ]);
    expect(talks[0]?.entry).toBe('Istio');
    expect(videos).toEqual({ bbbbbbbbbbb: 'pods', ccccccccccc: 'storage' });
  },
);

test('a talk whose second recording was withdrawn keeps the first', () => {
  const files = {
    '2019-eu/playlist.csv':
      'track,entry,videoId,recording\nMesh,"Intro: Istio - Ann Lee, Google",aaaaaaaaaaa,https://vimeo.com/12345678\n',
  };
  const { talks } = without("- { recording: 'https://vimeo.com/12345678', reason: Withdrawn. }\n", files);
  expect(talks[0]).toMatchObject({ recordings: [{ videoId: 'aaaaaaaaaaa' }], recordingState: null });
  expect(talks[0]?.recordings).toHaveLength(1);
});

test('an address stays taken when its talk is left out, and the check does not miss it', () => {
  const catalogue = without('- { talk: istio, reason: Withdrawn. }\n', {
    'permalinks.yaml': 'aaaaaaaaaaa: { slug: istio, former: [intro-istio] }\n',
  });
  expect(catalogue.redirects).toEqual({});
  expect(printed(catalogue)).toEqual([]);
});

test('a correction that names somebody who is left out is not shown', () => {
  const correction = `- talk: bbbbbbbbbbb
  field: speakers
  was: [{ name: Ann Lee, role: null, company: Google }]
  is: [{ name: Ann Lee, role: Engineer, company: Google }]
  reason: She is an engineer.
`;
  const files = { '2019-eu/corrections.yaml': correction };
  expect(without('[]\n', files).corrections).toHaveLength(1);
  expect(without('- { person: Ann Lee, reason: She asked. }\n', files).corrections).toEqual([]);
});

test('a line that fits nothing is told, since it may be misspelt', () => {
  expect(
    printed(without('- { person: Ann Leeds, reason: She asked. }\n- { talk: none, reason: Gone. }\n')),
  ).toEqual([
    'warning data/left-out.yaml:1:3: Unexpected person `Ann Leeds`, expected one that the data hold: nothing is left out by this line left-out-unused',
    'warning data/left-out.yaml:2:3: Unexpected talk `none`, expected one that the data hold: nothing is left out by this line left-out-unused',
  ]);
});
