import { expect, test } from 'vitest';
import { read } from './case-table.ts';
import { entryFromLine } from './entry-from-line.ts';
import { readEntry } from './read-entry.ts';

/** The messages of a line, each with the words its range covers. */
const messages = (line: string) => {
  const entry = entryFromLine(line);
  return readEntry(entry).messages.map(
    ({ severity, reason, range, ruleId }) =>
      `${severity} ${ruleId}: ${reason} @ ${range ? JSON.stringify(entry.text.slice(...range)) : 'entry'}`,
  );
};

const video = 'https://youtu.be/Fv2PKKDgjIQ';

test('a complete entry has no messages', () => {
  expect(
    messages(`- [Hacking Helm](${video}) - Paul Czarkowski, Pivotal & Scott Rigby, Codeacademy`),
  ).toEqual([]);
});

test.each([
  '- Hacking Helm - Paul Czarkowski, Pivotal',
  '- [Hacking Helm](https://sched.co/abcd) - Paul Czarkowski, Pivotal',
])('an entry needs no video: %s', (entry) => {
  expect(messages(entry)).toEqual([]);
});

test.each([
  [
    'a second video',
    `- [Hacking Helm](${video}) - Paul Czarkowski, Pivotal [again](https://youtu.be/hi5jXcauQE4)`,
    'warning link-second-video: Unexpected second video `hi5jXcauQE4`, expected one an entry @ "again"',
  ],
  [
    'an entry that is only an address',
    `- ${video}`,
    'error title-missing: Unexpected entry without words, expected a title @ entry',
  ],
  [
    'a title that was cut',
    `- [Building a Bigger Tent: Cloud Native and...](${video}) - Bob Quillin, Oracle`,
    'warning title-truncated: Unexpected `...` at the end of the title, expected the whole title @ "..."',
  ],
  [
    'a title without speakers',
    `- [The State of the Union](${video})`,
    'warning byline-missing: Unexpected end of the entry after the title, expected ` - ` and the speakers @ "The State of the Union"',
  ],
  [
    'words after the title that name nobody',
    `- [Hacking Helm](${video}) - great talk, the demo even worked`,
    'warning byline-unread: Unexpected `great talk, the demo even worked` after the title, expected the names of the speakers @ "great talk, the demo even worked"',
  ],
  [
    'a byline that was cut',
    `- [Hacking Helm](${video}) - Paul Czarkowski, Pivo...`,
    'warning byline-truncated: Unexpected `...` at the end of the byline, expected the rest of it @ "..."',
  ],
  [
    'a speaker without a company',
    `- [Hacking Helm](${video}) - Paul Czarkowski, Pivotal & Scott Rigby`,
    'warning speaker-without-company: Unexpected `Scott Rigby` without a company, expected one after the name @ "Scott Rigby"',
  ],
  [
    'a speaker who is listed twice',
    `- [Hacking Helm](${video}) - Scott Rigby, Codeacademy & Scott Rigby, Codeacademy`,
    'warning speaker-repeated: Unexpected second `Scott Rigby`, expected each speaker once @ "Scott Rigby"',
  ],
  [
    'a name of one word',
    `- [Hacking Envoy](${video}) - Flynn, Datawire`,
    'warning speaker-doubtful: Unexpected `Flynn` as a speaker, expected a first and a last name @ "Flynn"',
  ],
  [
    'a part that may be a role or a company',
    `- [Hacking Helm](${video}) - Scott Rigby, Kubernetes Storage, Codeacademy & Paul Czarkowski, Pivotal`,
    'warning role-or-company: Unexpected `Kubernetes Storage` after `Scott Rigby`, expected a job title or a company @ "Kubernetes Storage"',
  ],
  [
    'a character that turns the direction of the text',
    `- [Hacking \u202eHelm](${video}) - Paul Czarkowski, Pivotal`,
    'warning control-character: Unexpected invisible character U+202E, expected visible text @ "\u202e"',
  ],
])('reports %s, with its place', (_, line, message) => {
  expect(messages(line)).toEqual([message]);
});

test('a panel may be announced without names', () => {
  expect(messages(`- [Panel: GitOps User Stories](${video})`)).toEqual([]);
});

test('no link is asked of an entry whose video is known', () => {
  const entry = entryFromLine('Hacking Helm - Paul Czarkowski, Pivotal');
  const known = { id: 'Fv2PKKDgjIQ', playlist: null, index: 4 };
  expect(readEntry(entry, { video: known })).toMatchObject({ video: known, messages: [] });
  expect(readEntry(entry, { video: null })).toMatchObject({ video: null, messages: [] });
});

test('the video is taken from the link that is one, with its playlist and position', () => {
  expect(
    read(
      `- [Slides](https://example.org/a.pdf) [Cortex](https://www.youtube.com/watch?v=mYyFT4ChHio&list=PLj6h78&index=162) - Tom Wilkie, Grafana Labs`,
    ),
  ).toMatchObject({ title: 'Cortex', video: { id: 'mYyFT4ChHio', playlist: 'PLj6h78', index: 162 } });
});

test('invisible characters stay out of the fields', () => {
  const { title, speakers } = read(
    `- [Hack\u200bing \u202eHelm\u0007](${video}) - Paul\u00a0 Czarkowski\u200e, Pivotal`,
  );
  expect({ title, speakers }).toEqual({
    title: 'Hacking Helm',
    speakers: [{ name: 'Paul Czarkowski', role: null, company: 'Pivotal' }],
  });
});
