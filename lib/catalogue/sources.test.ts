import { expect, test } from 'vitest';
import { assemble } from './assemble.ts';
import { assembleFiles, conference, printed, trip } from './fixture.ts';
import { readSources } from './sources.ts';

test('a folder without a conference is an error', () => {
  expect(printed(assemble(readSources([], 'data')))).toMatchInlineSnapshot(`
    [
      "error data: Unexpected folder without a conference, expected a folder with a \`conference.yaml\` in it conference-missing",
    ]
  `);
});

test('a folder without conference.yaml is an error, and its reports are checked all the same', () => {
  expect(
    printed(
      assembleFiles({
        '2020-eu/reports/other.md': trip(
          '### Tueday\n\n- [Istio](https://youtu.be/aaaaaaaaaaa) - Ann Lee, Google',
        ),
      }),
    ),
  ).toMatchInlineSnapshot(`
    [
      "error data/2020-eu: Unexpected folder \`2020-eu\` without a \`conference.yaml\`, expected a conference in it conference-missing",
      "error data/2020-eu/reports/other.md:9:1: Unexpected day \`Tueday\`, expected one such as \`Tuesday\`, \`21 May\` or \`Day 2\` day-unknown",
    ]
  `);
});

test('a folder name that cannot be a slug is an error', () => {
  expect(printed(assembleFiles({ 'KubeCon 2020/conference.yaml': conference('', []) })))
    .toMatchInlineSnapshot(`
    [
      "error data/KubeCon 2020/conference.yaml: Unexpected folder name \`KubeCon 2020\`, expected lower-case words joined by hyphens folder-name",
    ]
  `);
});

test('an address without its report and a report without its address are errors', () => {
  const files = {
    '2019-eu/conference.yaml': conference('', ['trip', 'gone']),
    '2019-eu/reports/extra.md': trip(),
  };
  expect(printed(assembleFiles(files))).toMatchInlineSnapshot(`
    [
      "error data/2019-eu/conference.yaml:5:51: Unexpected address of \`gone\`, expected a file \`reports/gone.md\` report-missing",
      "error data/2019-eu/reports/extra.md: Unexpected report \`extra\`, expected its address under \`reports\` of conference.yaml report-address",
    ]
  `);
});

test('a file that nobody reads is warned about; README and LICENSE are not', () => {
  const files = { 'README.md': '', LICENSE: '', 'topic.yaml': '', '2019-eu/conference.yml': '' };
  expect(printed(assembleFiles(files))).toMatchInlineSnapshot(`
    [
      "warning data/2019-eu/conference.yml: Unexpected file \`2019-eu/conference.yml\`, expected only files that data/README.md describes file-unknown",
      "warning data/topic.yaml: Unexpected file \`topic.yaml\`, expected only files that data/README.md describes file-unknown",
    ]
  `);
});

test('two reports with the same name are an error, as they would get the same address', () => {
  const other = trip().replaceAll('aaaaaaaaaaa', 'ccccccccccc').replaceAll('bbbbbbbbbbb', 'ddddddddddd');
  const files = { '2020-eu/conference.yaml': conference(), '2020-eu/reports/trip.md': other };
  expect(printed(assembleFiles(files))).toMatchInlineSnapshot(`
    [
      "error data/2020-eu/conference.yaml:5:18: Unexpected report \`trip\`, expected a name of its own: \`2019-eu\` has one of that name report-twice",
    ]
  `);
});

test('the conference that began last comes first', () => {
  const files = { '2020-eu/conference.yaml': conference('', []).replaceAll('2019-', '2020-') };
  expect(assembleFiles(files).conferences.map(({ slug }) => slug)).toEqual(['2020-eu', '2019-eu']);
});
