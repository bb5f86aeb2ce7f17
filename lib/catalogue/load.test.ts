import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { assemble } from './assemble.ts';
import { conference, printed, trip } from './fixture.ts';
import { loadCatalogue, readData } from './load.ts';

function folder(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'data-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}
const good = { '2019-eu/conference.yaml': conference(), '2019-eu/reports/trip.md': trip() };
const check = (root: string) =>
  printed(assemble(readData(root))).map((line) => line.replaceAll(root, 'data'));

test('a folder is read once per process', () => {
  const root = folder(good);
  expect(loadCatalogue(root).talks.map(({ slug }) => slug)).toEqual(['istio', 'storage']);
  expect(loadCatalogue(root)).toBe(loadCatalogue(root));
});

test('a folder is the same however its path is written', () => {
  const root = folder(good);
  const before = process.cwd();
  process.chdir(root);
  try {
    for (const path of [
      '.',
      './',
      '../' + basename(root),
      `${root}/`,
      `${root}//`,
      `${dirname(root)}/./${basename(root)}`,
    ])
      expect(readData(path).conferences.map(({ slug }) => slug)).toEqual(['2019-eu']);
  } finally {
    process.chdir(before);
  }
});

test('loading throws one error that lists every error with its place', () => {
  const root = folder({ ...good, 'topics.yaml': '- name: Istio\n  kind: proyect\n', 'people.yaml': 'none' });
  expect(() => loadCatalogue(root)).toThrow(
    `2 errors in ${root}:
${root}/people.yaml:1:1: Unexpected \`none\`, expected a list yaml-shape
${root}/topics.yaml:2:9: Unexpected \`proyect\`, expected one of \`project\`, \`subject\` yaml-shape`,
  );
});

test('a missing folder is an error', () => {
  expect(check(join(folder({}), 'none'))).toMatchInlineSnapshot(`
    [
      "error data: Unexpected folder without a conference, expected a folder with a \`conference.yaml\` in it conference-missing",
      "error data: Unexpected failure to read, expected a readable file: ENOENT: no such file or directory, lstat 'data' file-unreadable",
    ]
  `);
});

test('a file outside the folder is not read, not even through a symbolic link', () => {
  const root = folder(good);
  symlinkSync(join(folder({ 'secret.yaml': 'key' }), 'secret.yaml'), join(root, 'companies.yaml'));
  expect(check(root)).toMatchInlineSnapshot(`
    [
      "error data/companies.yaml: Unexpected link out of \`data\`, expected a file within it file-outside",
    ]
  `);
});

test('a symbolic link within the folder is followed', () => {
  const root = folder({ 'aliases/reports/x.md': trip(), '2019-eu/conference.yaml': conference() });
  mkdirSync(join(root, '2019-eu/reports'));
  symlinkSync(join(root, 'aliases/reports/x.md'), join(root, '2019-eu/reports/trip.md'));
  expect(assemble(readData(root)).talks).toHaveLength(2);
});

test('a broken symbolic link and a folder too deep are errors', () => {
  const root = folder({ ...good, '2019-eu/reports/old/trip.md': '' });
  symlinkSync(join(root, 'nothing'), join(root, 'people.yaml'));
  expect(check(root)).toMatchInlineSnapshot(`
    [
      "error data/2019-eu/reports/old: Unexpected folder, expected only files here file-unknown",
      "error data/people.yaml: Unexpected failure to read, expected a readable file: ENOENT: no such file or directory, stat 'data/people.yaml' file-unreadable",
    ]
  `);
});

test('a link to a folder whose name only begins like the data folder leads out of it', () => {
  const parent = folder({ 'data-secret/topics.yaml': '- name: Secret\n  kind: project\n' });
  for (const [path, text] of Object.entries(good)) {
    mkdirSync(dirname(join(parent, 'data', path)), { recursive: true });
    writeFileSync(join(parent, 'data', path), text);
  }
  symlinkSync(join(parent, 'data-secret/topics.yaml'), join(parent, 'data/topics.yaml'));
  const { messages, topics } = assemble(readData(join(parent, 'data')));
  expect(messages.map(({ ruleId }) => ruleId)).toContain('file-outside');
  expect(topics).toEqual([]);
});
