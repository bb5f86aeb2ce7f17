import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { makeThreeTalks } from './fixture.ts';
import { sessions } from './run-sessions.ts';

/** A data folder whose ledger is sealed, as `permalinks` leaves it. */
let begun = '';
let sealed = '';
beforeAll(() => {
  begun = join(mkdtempSync(join(tmpdir(), 'sealed-')), 'data');
  makeThreeTalks(begun);
  const published = `${begun}/../published.yaml`;
  cpSync(join(begun, 'permalinks.yaml'), published);
  expect(sessions(['permalinks', '--data', begun, '--published', published]).status).toBe(0);
  sealed = readFileSync(join(begun, 'permalinks.yaml'), 'utf8');
  expect(sealed).toMatch(/^# Sealed with 3 addresses/);
  expect(sessions(['check', '--data', begun]).status).toBe(0);
});

/** A copy of it for each test. */
let data = '';
let ledger = '';
beforeEach(() => {
  data = join(mkdtempSync(join(tmpdir(), 'published-')), 'data');
  ledger = join(data, 'permalinks.yaml');
  cpSync(begun, data, { recursive: true });
});

test.each([
  ['deleted', () => null, 'permalink-missing', 'take `DATA/permalinks.yaml` back from version control'],
  ['emptied', () => '', 'permalink-missing', 'begin one by `sessions permalinks --first`'],
  [
    'shortened',
    (text: string) => text.replace(/^w62T1SN4g6Y:\n(?: .*\n)+/m, ''),
    'permalink-seal',
    'expected the 3 that were written',
  ],
  [
    'cut off behind an entry',
    (text: string) => text.slice(0, text.indexOf('\nw62T1SN4g6Y:') + 1),
    'permalink-seal',
    'expected the 3 that were written',
  ],
  [
    'changed by hand',
    (text: string) => text.replace('slug: 2-66-million', 'slug: three-million'),
    'permalink-seal',
    'Unexpected address that was changed by hand',
  ],
  [
    'changed so that two talks have each other’s address',
    (text: string) =>
      text
        .replace('slug: 2-66-million', 'slug: x')
        .replace('slug: linkerd\n', 'slug: 2-66-million\n')
        .replace('slug: x', 'slug: linkerd'),
    'permalink-seal',
    'take `DATA/permalinks.yaml` back from version control',
  ],
])(
  'a ledger that was %s is an error that says what to do, and stays as it is',
  (_what, attack, rule, words) => {
    const text = attack(sealed);
    if (text === null) rmSync(ledger);
    else writeFileSync(ledger, text);
    expect(text).not.toBe(sealed);
    const { status, stdout } = sessions(['check', '--data', data]);
    expect(stdout).toContain(rule);
    expect(stdout.replaceAll(data, 'DATA')).toContain(words);
    expect(status).toBe(1);
    for (const more of [[], ['--rename']])
      expect(sessions(['permalinks', '--data', data, ...more]).status).toBe(1);
    if (text !== null) expect(readFileSync(ledger, 'utf8')).toBe(text);
  },
);

const SITEMAP = '<urlset><url><loc>https://a.example/talks/2-66-million</loc></url></urlset>';

test.each([
  ['sitemap.xml', SITEMAP],
  ['talks.json', JSON.stringify({ talks: [{ slug: '2-66-million' }] })],
  ['permalinks.yaml', 'w62T1SN4g6Y: { slug: 2-66-million }\n'],
])('an address that %s has is missed, though the seal is gone as well', (name, text) => {
  const published = `${data}/../${name}`;
  writeFileSync(published, text);
  expect(sessions(['check', '--data', data, '--published', published]).status).toBe(0);
  writeFileSync(
    ledger,
    sealed.replace('slug: 2-66-million', 'slug: three-million').replace(/^# Sealed.*\n/m, ''),
  );
  expect(sessions(['check', '--data', data]).status).toBe(0);
  for (const command of ['check', 'permalinks']) {
    const { status, stdout, stderr } = sessions([command, '--data', data, '--published', published]);
    expect(stdout + stderr).toContain(
      'Unexpected lack of `/talks/2-66-million`, expected every published address',
    );
    expect(status).toBe(1);
  }
});

test('a published address that leads to another talk is an error', () => {
  const published = `${data}/../published.yaml`;
  writeFileSync(published, 'zzzzzzzzzzz: { slug: 2-66-million }\n');
  expect(sessions(['check', '--data', data, '--published', published]).stdout).toContain(
    'Unexpected talk at `/talks/2-66-million`, expected the one that is published there, `zzzzzzzzzzz`',
  );
});

test('what is published must be told by something that can be read', () => {
  for (const from of ['/nowhere', 'http://127.0.0.1:9/sitemap.xml', 'package.json'])
    expect(sessions(['check', '--data', data, '--published', from])).toMatchObject({ status: 2 });
});
