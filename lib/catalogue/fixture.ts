import { VFile } from 'vfile';
import { assemble } from './assemble.ts';
import { formatMessage } from './messages.ts';
import type { Catalogue } from './schema.ts';
import { readSources, type Sources } from './sources.ts';

/** For tests: a data folder of a conference from Tuesday to Thursday, with one report, changed by `files`. */
function readFiles(files: Readonly<Record<string, string>>): Sources {
  const all = { '2019-eu/conference.yaml': conference(), '2019-eu/reports/trip.md': trip(), ...files };
  return readSources(
    Object.entries(all).map(([path, value]) => new VFile({ path: `data/${path}`, value })),
    'data',
  );
}

/** For tests: the same, assembled. */
export const assembleFiles = (files: Readonly<Record<string, string>>): Catalogue =>
  assemble(readFiles(files));

/** For tests: the messages of a catalogue as they are printed, without those of talks that have no permalink yet. */
export const printed = ({ messages }: Pick<Catalogue, 'messages'>): string[] =>
  messages
    .filter(({ ruleId }) => ruleId !== 'permalink-new')
    .map((message) => `${message.severity} ${formatMessage(message)}`);

export const conference = (facts = '', reports = ['trip']): string => `name: KubeCon Test
shortName: KubeCon
days: [2019-05-20, 2019-05-21, 2019-05-22, 2019-05-23]
timeZone: Europe/Madrid
reports: { ${reports.map((report) => `${report}: https://example.org/${report}/`).join(', ')} }
${facts}`;

/** For tests: a report of a talk on each of two days; the list begins at line 9. */
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
