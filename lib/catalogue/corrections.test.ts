import { expect, test } from 'vitest';
import { assembleFiles, printed, trip } from './fixture.ts';

const correct = (corrections: string, notes = '') =>
  assembleFiles({
    '2019-eu/corrections.yaml': corrections,
    '2019-eu/reports/trip.md': trip(undefined, notes),
  });

test('a field is changed to what the correction says, and the correction is listed', () => {
  const catalogue =
    correct(`- { talk: aaaaaaaaaaa, field: title, was: Istio, is: Istio Service Mesh, reason: cut short }
- { talk: aaaaaaaaaaa, field: kind, was: intro, is: deep-dive, reason: it was one }
- { talk: bbbbbbbbbbb, field: date, was: 2019-05-22, is: 2019-05-20, reason: it was moved }
- talk: bbbbbbbbbbb
  field: speakers
  was: [{ name: Bob Ray, role: null, company: Red Hat }]
  is: [{ name: Robert Ray, role: Engineer, company: Red Hat }]
  reason: his name
`);
  expect(printed(catalogue)).toEqual([]);
  expect(
    catalogue.talks.map(({ title, kind, date, speakers }) => [title, kind, date, speakers[0]?.name]),
  ).toEqual([
    ['Storage', 'session', '2019-05-20', 'Robert Ray'],
    ['Istio Service Mesh', 'deep-dive', '2019-05-21', 'Ann Lee'],
  ]);
  expect(catalogue.corrections.map(({ reason, conference }) => `${conference}: ${reason}`)).toEqual([
    '2019-eu: cut short',
    '2019-eu: it was one',
    '2019-eu: it was moved',
    '2019-eu: his name',
  ]);
});

test('a link is followed to the talk that the text speaks of', () => {
  const { talks } = correct(
    '- { report: trip, link: aaaaaaaaaaa, to: bbbbbbbbbbb, reason: wrong link }\n',
    '[Bob Ray](https://youtu.be/aaaaaaaaaaa) was good.',
  );
  expect(talks.map(({ notes }) => notes.length)).toEqual([0, 1]);
});

test('a correction that no longer fits is an error', () => {
  const catalogue =
    correct(`- { talk: aaaaaaaaaaa, field: title, was: Envoy, is: Istio Mesh, reason: cut short }
- { talk: ccccccccccc, field: title, was: Envoy, is: Istio Mesh, reason: cut short }
- { talk: bbbbbbbbbbb, field: date, was: 2019-05-22, is: 2019-06-01, reason: it was moved }
- { report: trip, link: aaaaaaaaaaa, to: ddddddddddd, reason: wrong link }
`);
  expect(printed(catalogue)).toMatchInlineSnapshot(`
    [
      "error data/2019-eu/corrections.yaml:1:43: Unexpected \`was: Envoy\`, expected the title as read: \`Istio\` correction-unused",
      "error data/2019-eu/corrections.yaml:2:11: Unexpected talk \`ccccccccccc\`, expected a listed one correction-unused",
      "error data/2019-eu/corrections.yaml:3:58: Unexpected \`is: 2019-06-01\`, expected a day of the conference correction-unused",
      "error data/2019-eu/corrections.yaml:4:25: Unexpected link \`aaaaaaaaaaa\`, expected one in a passage of the report \`trip\` correction-unused",
      "error data/2019-eu/corrections.yaml:4:42: Unexpected talk \`ddddddddddd\`, expected a listed one correction-unused",
    ]
  `);
});
