import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadCatalogue } from '#lib/catalogue/load.ts';
import { hiddenIn } from '#lib/source/decode.ts';
import { siteFiles } from './site/site-files.ts';

// A mark that turns the direction of the text behind it, in every source: as it is, and as a reference of Markdown.
const FILES = {
  '2019-x/conference.yaml': `name: "X \u202E Con"
shortName: X
city: "Y\u202E"
country: Spain
days: [2019-05-21]
timeZone: Europe/Madrid
reports:
  r: https://example.org/r
`,
  '2019-x/playlist.csv': `track,entry,videoId,slides,room,abstract
"T\u202Er",One - Ann Lee,aaaaaaaaaa1,,"Room \u202E1","An \u202Eabstract"
,"Two \u202Etitle - Bob\u202E Lee, Engineer, Goo\u202Egle",aaaaaaaaaa2,,,
`,
  '2019-x/reports/r.md': `---
title: "A \u202Ereport"
author: "m\u202Ee"
date: 2019-05-23
---

Before &#x202e; it, \u202Eand \`code \u202E\`.

## Head\u202Eing

About [One](https://www.youtube.com/watch?v=aaaaaaaaaa1) &#x202e; and [a l&#x202e;ink](https://example.org/&#x202e;x).

## Talks

- [Three &#x202e;talk](https://www.youtube.com/watch?v=aaaaaaaaaa3) - Cid \u202ELee, Engineer, Google
`,
  'people.yaml': '- name: "Ann\u202E Lee"\n  aliases: []\n',
  'companies.yaml': '- name: "Goo\u202Egle"\n  aliases: ["Google\u202E Inc"]\n',
  'topics.yaml': '- name: "K\u202Eube"\n  kind: subject\n  aliases: ["Three\u202E"]\n',
};

const folder = mkdtempSync(join(tmpdir(), 'hidden-'));
for (const [name, text] of Object.entries(FILES)) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}
afterAll(() => rmSync(folder, { recursive: true }));
const catalogue = loadCatalogue(folder);

test('an invisible character of any source is told once, where it stands', () => {
  const told = catalogue.messages
    .filter(({ ruleId }) => ruleId === 'control-character')
    .map(({ file, place }) => [file.replace(`${folder}/`, ''), JSON.stringify(place)].join(' '));
  expect(new Set(told).size).toBe(told.length);
  const counts = new Map<string, number>();
  for (const [file = ''] of told.map((one) => one.split(' '))) counts.set(file, (counts.get(file) ?? 0) + 1);
  expect(Object.fromEntries(counts)).toEqual({
    '2019-x/conference.yaml': 2,
    '2019-x/playlist.csv': 6,
    '2019-x/reports/r.md': 10,
    'companies.yaml': 2,
    'people.yaml': 1,
    'topics.yaml': 2,
  });
});

test('none of them is in any file', () => {
  const bad = [...siteFiles(catalogue)].flatMap(({ path, text }) =>
    // The byte order mark of CSV, and the line breaks of files.
    hiddenIn(text.replace(/^\uFEFF/, '')) ? [path] : [],
  );
  expect(bad).toEqual([]);
  expect(catalogue.talks.map(({ title }) => title).toSorted()).toEqual(['One', 'Three talk', 'Two title']);
});
