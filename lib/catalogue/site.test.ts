import { expect, test } from 'vitest';
import { assembleFiles, conference, printed } from './fixture.ts';

const siteOf = (text: string) => assembleFiles({ 'site.yaml': text });

test('a site without a file opens with the newest conference, and has no repository', () => {
  const older = conference().replaceAll('2019-', '2018-');
  const { site } = assembleFiles({ '2018-eu/conference.yaml': older });
  expect(site).toMatchObject({ opensWith: '2019-eu', conferences: 'conferences', repository: null });
});

test('a site says its line, what it opens with and where it is edited', () => {
  const older = conference().replaceAll('2019-', '2018-');
  const text = `line: What I saw
opensWith: 2018-eu
conferences: KubeCons
repository: https://example.org/me/sessions/
`;
  const { site } = assembleFiles({ 'site.yaml': text, '2018-eu/conference.yaml': older });
  expect(site).toEqual({
    line: 'What I saw',
    opensWith: '2018-eu',
    conferences: 'KubeCons',
    repository: 'https://example.org/me/sessions',
    opinions: [],
  });
});

test('an opinion on a talk without notes is reported and left out', () => {
  const catalogue = siteOf('opinions:\n  - talk: no-such-talk\n    text: It was long.\n');
  expect(catalogue.site.opinions).toEqual([]);
  expect(printed(catalogue)).toEqual([
    'error data/site.yaml:2:11: Unexpected opinion on `no-such-talk`, expected the slug of a talk that a report discusses site-opinion',
  ]);
});

test('every wrong value is reported in its place', () => {
  const text = `line: ''
opensWith: [2019-eu]
repository: javascript:alert(1)
colour: blue
`;
  expect(printed(siteOf(text))).toMatchInlineSnapshot(`
    [
      "error data/site.yaml:1:7: Unexpected empty text, expected some text yaml-shape",
      "error data/site.yaml:2:12: Unexpected \`["2019-eu"]\`, expected text yaml-shape",
      "error data/site.yaml:3:13: Unexpected \`javascript:alert(1)\`, expected an address as in \`https://example.org/\` yaml-shape",
      "error data/site.yaml:4:1: Unexpected \`colour\`, expected only keys that the format has yaml-shape",
    ]
  `);
});

test('a conference that is not there is reported, and the newest taken', () => {
  const catalogue = siteOf('opensWith: 2020-eu\n');
  expect(printed(catalogue).filter((message) => message.includes('site.yaml'))).toMatchInlineSnapshot(`
    [
      "error data/site.yaml:1:12: Unexpected conference \`2020-eu\`, expected the name of a folder with a \`conference.yaml\` site-conference",
    ]
  `);
  expect(catalogue.site.opensWith).toBe('2019-eu');
});
