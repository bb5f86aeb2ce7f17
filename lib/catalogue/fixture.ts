import { readdirSync, readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import { assemble } from './assemble.ts';
import { formatMessage } from './messages.ts';
import type { Catalogue } from './schema.ts';
import { readSources, type Sources } from './sources.ts';

/** For tests: a data folder of one conference with one report (`conference`, `trip`); `files` adds or replaces files. */
function readFiles(files: Readonly<Record<string, string>>): Sources {
  const all = { '2019-eu/conference.yaml': conference(), '2019-eu/reports/trip.md': trip(), ...files };
  return readSources(
    Object.entries(all).map(([path, value]) => new VFile({ path: `data/${path}`, value })),
    'data',
  );
}

/** For tests: the catalogue of that data folder. */
export const assembleFiles = (files: Readonly<Record<string, string>>): Catalogue =>
  assemble(readFiles(files));

/** For tests: the slug of the conference of our data that has reports, a playlist, corrections and notes. */
export const BARCELONA = '2019-kubecon-eu';

/** For tests: the catalogue of that conference alone, for what would take minutes with all of our data. */
export const onlyBarcelona = (): Catalogue => (barcelona ??= readBarcelona());

let barcelona: Catalogue | undefined;

function readBarcelona(): Catalogue {
  const paths = readdirSync('data', { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(?:md|yaml|csv)$/.test(path),
  );
  const own = paths.filter((path) => !path.includes('/') || path.startsWith(`${BARCELONA}/`));
  const sources = readSources(
    own.map((path) => new VFile({ path: `data/${path}`, value: readFileSync(`data/${path}`) })),
    'data',
  );
  // The others count as unread, so that their talks are not missed in the ledger.
  const unread = new Set(paths.filter((path) => !own.includes(path)).map((path) => path.replace(/\/.*/, '')));
  return assemble({ ...sources, unread: [...unread] });
}

/** For tests: the messages of a catalogue as they are printed, but for `permalink-new`, which every talk here would get. */
export const printed = ({ messages }: Pick<Catalogue, 'messages'>): string[] =>
  messages
    .filter(({ ruleId }) => ruleId !== 'permalink-new')
    .map((message) => `${message.severity} ${formatMessage(message)}`);

/** For tests: a `conference.yaml` of four days, Monday to Thursday; `facts` is YAML to add at its end. */
export const conference = (facts = '', reports = ['trip']): string => `name: KubeCon Test
shortName: KubeCon
days: [2019-05-20, 2019-05-21, 2019-05-22, 2019-05-23]
timeZone: Europe/Madrid
reports: { ${reports.map((report) => `${report}: https://example.org/${report}/`).join(', ')} }
${facts}`;

/** For tests: a report with one talk on each of two days; the session list begins at line 9. */
export function trip(
  list = `### Tuesday

- [Intro: Istio](https://youtu.be/aaaaaaaaaaa) - Ann Lee, Google

### Wednesday

- [Storage](https://youtu.be/bbbbbbbbbbb) - Bob Ray, Red Hat`,
  notes = '',
  tags = '',
): string {
  return `---
title: Trip
date: 2019-05-24
tags: [${tags}]
---

## All The Sessions I Went To

${list}

## Notes

${notes}
`;
}
