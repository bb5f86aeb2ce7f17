import { expect, test } from 'vitest';
import { assembleFiles, conference, printed, trip } from '#lib/catalogue/fixture.ts';

const two = (second: string) =>
  assembleFiles({
    '2019-eu/conference.yaml': conference('', ['trip', 'second']),
    '2019-eu/reports/second.md': trip(second),
  });

test('a talk that two reports list is one talk', () => {
  const catalogue = two('### Tuesday\n\n- [Intro: Istio](https://youtu.be/aaaaaaaaaaa) - Ann Lee, Google');
  expect(catalogue.talks.map(({ slug }) => slug)).toEqual(['istio', 'storage']);
  expect(printed(catalogue)).toEqual([]);
});

test('where reports differ, the first in conference.yaml wins and the difference is warned about', () => {
  const catalogue = two(
    '### Thursday\n\n- [Deep Dive: Istio at Scale](https://youtu.be/aaaaaaaaaaa) - Ann Lee, IBM',
  );
  expect(catalogue.talks[0]).toMatchObject({ title: 'Istio', kind: 'intro', date: '2019-05-21' });
  expect(printed(catalogue)).toMatchInlineSnapshot(`
    [
      "warning data/2019-eu/reports/second.md:11:3: Unexpected date \`2019-05-23\`, expected \`2019-05-21\` as at \`data/2019-eu/reports/trip.md:11\` talk-differs",
      "warning data/2019-eu/reports/second.md:11:4: Unexpected kind \`deep-dive\`, expected \`intro\` as at \`data/2019-eu/reports/trip.md:11\` talk-differs",
      "warning data/2019-eu/reports/second.md:11:15: Unexpected title \`Istio at Scale\`, expected \`Istio\` as at \`data/2019-eu/reports/trip.md:11\` talk-differs",
      "warning data/2019-eu/reports/second.md:11:63: Unexpected speakers \`Ann Lee, IBM\`, expected \`Ann Lee, Google\` as at \`data/2019-eu/reports/trip.md:11\` talk-differs",
    ]
  `);
});

test('what the first report leaves out is taken from the second', () => {
  const catalogue = assembleFiles({
    '2019-eu/conference.yaml': conference('', ['trip', 'second']),
    '2019-eu/reports/trip.md': trip('- [Istio](https://youtu.be/aaaaaaaaaaa)'),
    '2019-eu/reports/second.md': trip(
      '### Tuesday\n\n- [Istio](https://youtu.be/aaaaaaaaaaa) - Ann Lee, Google',
    ),
  });
  expect(catalogue.talks[0]).toMatchObject({ date: '2019-05-21', speakers: [{ name: 'Ann Lee' }] });
});

test('talks of a second report take their place in the programme by day', () => {
  const catalogue = two(
    '### Tuesday\n\n- [Envoy](https://youtu.be/ccccccccccc) - Cy Moe, Lyft\n\n### Monday\n\n- [Zero](https://youtu.be/ddddddddddd) - Di Fox, Uber',
  );
  expect(catalogue.talks.map(({ slug, position }) => `${position} ${slug}`)).toEqual([
    '0 zero',
    '1 istio',
    '2 envoy',
    '3 storage',
  ]);
});

test('one recording can hold several talks, each with its start, and links lead to the one they begin in', () => {
  const list = `### Tuesday

- [Istio](https://youtu.be/aaaaaaaaaaa?t=1s) - Ann Lee, Google
- [Envoy](https://youtu.be/aaaaaaaaaaa?t=34m45s) - Bob Ray, Lyft
- [Helm](https://www.youtube.com/watch?v=aaaaaaaaaaa&start=4000) - Cy Moe, Lyft`;
  const notes = 'They said [this](https://youtu.be/aaaaaaaaaaa?t=3000).';
  const catalogue = assembleFiles({ '2019-eu/reports/trip.md': trip(list, notes) });
  expect(catalogue.talks.map(({ title, marks, notes }) => [title, marks[0], notes.length])).toEqual([
    ['Istio', 'aaaaaaaaaaa@1', 0],
    ['Envoy', 'aaaaaaaaaaa@2085', 1],
    ['Helm', 'aaaaaaaaaaa@4000', 0],
  ]);
  expect(catalogue.videos).toEqual({ aaaaaaaaaaa: 'istio' });
  expect(printed(catalogue)).toEqual([]);
});

test('a video twice in one list is an error that names both lines', () => {
  const list = `### Tuesday

- [Istio](https://youtu.be/aaaaaaaaaaa) - Ann Lee, Google
- [Envoy](https://youtu.be/aaaaaaaaaaa) - Bob Ray, Lyft`;
  expect(printed(assembleFiles({ '2019-eu/reports/trip.md': trip(list) }))).toMatchInlineSnapshot(`
    [
      "error data/2019-eu/reports/trip.md:12:3: Unexpected second entry with the video \`aaaaaaaaaaa\`, expected one, or the second at which each talk begins: the other is at \`data/2019-eu/reports/trip.md:11\` video-twice",
    ]
  `);
});

test('a video in the lists of two conferences is an error', () => {
  const files = {
    '2020-eu/conference.yaml': conference('', ['later']).replaceAll('2019-', '2020-'),
    '2020-eu/reports/later.md': trip('- [Istio](https://youtu.be/aaaaaaaaaaa) - Ann Lee, Google'),
  };
  expect(printed(assembleFiles(files))).toMatchInlineSnapshot(`
    [
      "error data/2019-eu/reports/trip.md:11:3: Unexpected second entry with the video \`aaaaaaaaaaa\`, expected one, or the second at which each talk begins: the other is at \`data/2020-eu/reports/later.md:9\` video-twice",
    ]
  `);
});
