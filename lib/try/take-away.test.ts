import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '#lib/catalogue/load.ts';
import type { Catalogue } from '#lib/catalogue/schema.ts';
import { answer } from './answer.ts';
import { DIALECTS } from './dialects.fixture.ts';
import { textToRead } from './fixture.ts';
import { NOTHING_SET, type TextToRead } from './protocol.ts';
import { readText } from './read-text.ts';
import { takeAway } from './take-away.ts';

/** Unpack what is downloaded into a new folder, and give the path of the data in it. */
function unpacked(asked: TextToRead): string {
  const { content } = takeAway(readText(asked), 'folder');
  if (typeof content === 'string') throw new Error('Unexpected text, expected a zip');
  const folder = mkdtempSync(join(tmpdir(), 'taken-'));
  const files = unzipSync(content);
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), strFromU8(bytes));
  }
  const [root = ''] = Object.keys(files)[0]?.split('/') ?? [];
  return join(folder, root);
}

/** What a programme shows, without where it was read from. */
const shown = ({ talks, conferences, people, companies, reports }: Catalogue) => ({
  talks: talks.map(({ source: _source, ...talk }) => talk),
  conferences,
  people,
  companies,
  reports: reports.map(({ slug, title, url, discussed }) => ({ slug, title, url, discussed })),
});

const CSV =
  'track,entry,videoId,slides\nOne,"Pods - Ann Lee, Acme",aaaaaaaaaa1,\nTwo,Seven Pods - Bo Ray,,\n';
const sound = Object.entries({
  ...DIALECTS,
  'a playlist': CSV,
  titles: 'Pods - Ann Lee\nSeven - Bo Ray\n',
}).filter(
  ([, text]) => ![...readText(textToRead(text)).shown.messages].some(({ severity }) => severity === 'error'),
);

test.each(sound)('the folder is loaded as `npm start` loads it, and is the same programme: %s', (_, text) => {
  const asked = textToRead(text, {
    settings: { ...NOTHING_SET, address: 'https://blog.example.org/kubecon/' },
  });
  expect(shown(loadCatalogue(unpacked(asked)))).toEqual(shown(readText(asked).catalogue));
});

test('a report without an address has one that stands for it, and a note that says so', () => {
  const { content } = takeAway(readText(textToRead(DIALECTS['a table'] ?? '')), 'folder');
  const files = typeof content === 'string' ? {} : unzipSync(content);
  const [, yaml] = Object.entries(files).find(([path]) => path.endsWith('conference.yaml')) ?? [];
  expect(strFromU8(yaml ?? new Uint8Array())).toMatch(
    /^# Under `reports`, put the address.*[^]*https:\/\/example\.org\/what-i-saw\//,
  );
});

describe('of one text', () => {
  const asked = textToRead(DIALECTS['bullets under days, with front matter'] ?? '');
  const file = (wanted: 'json' | 'csv' | 'calendar') => String(takeAway(readText(asked), wanted).content);

  test('talks.json lists its talks', () => {
    expect(JSON.parse(file('json'))).toMatchObject({ talks: [{ slug: '2-66-million' }, {}, {}] });
  });

  test('CSV has a row for each', () => {
    expect(file('csv').trimEnd().split('\r\n')).toHaveLength(4);
  });

  test('a calendar has an event for each', () => {
    expect(file('calendar').match(/^BEGIN:VEVENT/gm)).toHaveLength(3);
  });
});

const open = (bytes: Uint8Array) => answer({ do: 'open', id: 9, name: 'a.md', bytes });

describe('the worker answers', () => {
  const asked = textToRead('## Sessions\n\n- [Pods](https://youtu.be/aaaaaaaaaa1) - Ann Lee, Acme\n');

  test('with what it read', () => {
    expect(answer({ do: 'read', id: 7, asked })).toMatchObject({
      id: 7,
      read: { talks: [{ title: 'Pods' }] },
    });
  });

  test('with a file', () => {
    expect(answer({ do: 'take', id: 8, asked, wanted: 'csv' })).toMatchObject({
      id: 8,
      file: { name: 'talks.csv' },
    });
  });

  test('with the text of a file, or that it has none', () => {
    expect(open(new TextEncoder().encode('\uFEFFPods é'))).toEqual({
      id: 9,
      opened: { text: 'Pods é', messages: [] },
    });
    const binary = Uint8Array.from({ length: 5000 }, (_, at) => (at * 31) % 256);
    expect(open(binary)).toMatchObject({ opened: { text: null } });
  });

  test('with what went wrong', () => {
    const broken = { ...asked, around: { ...asked.around, today: 'never' } };
    expect(answer({ do: 'read', id: 10, asked: broken })).toMatchObject({
      id: 10,
      error: expect.any(String),
    });
  });
});
