import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { makeAll } from './make-all.ts';
import type { Made } from './protocol.ts';
import type { Worker } from './workers.ts';

/** Starts workers that make files in this process: at each address its text, in the style sheet that all pages share. */
function worksOn(texts: Readonly<Record<string, string>>, fileOf = (address: string) => address) {
  return (folder: string): Worker => {
    const make = async (address: string, before: Made | null): Promise<Made | null> => {
      const text = address === '/all.css' ? 'b{}' : texts[address];
      if (text === undefined) return null;
      if (before?.fingerprint === text) return before;
      const file = fileOf(address);
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
      return { file, fingerprint: text, style: address.endsWith('.css') ? null : '/all.css' };
    };
    return {
      list: async () => Object.keys(texts),
      make: (address) => make(address, null),
      makeAgain: make,
      answer: async () => null,
      hasEnded: () => false,
      stop: () => {},
    };
  };
}

const folderOf = () => mkdtempSync(join(tmpdir(), 'made-'));

test('everything is made once, and again only what would be another or was changed by hand', async () => {
  const folder = folderOf();
  const first = await makeAll(folder, 'data', worksOn({ '/a': 'one', '/b': 'two' }));
  expect(first).toEqual({ files: ['/a', '/b', '/all.css'], made: 3, kept: 0 });
  expect(await makeAll(folder, 'data', worksOn({ '/a': 'one', '/b': 'two' }))).toMatchObject({ kept: 3 });
  const changed = await makeAll(folder, 'data', worksOn({ '/a': 'one', '/b': 'three' }));
  expect(changed).toMatchObject({ made: 1, kept: 2 });
  writeFileSync(join(folder, 'a'), 'by hand');
  expect(await makeAll(folder, 'data', worksOn({ '/a': 'one', '/b': 'three' }))).toMatchObject({ made: 1 });
  expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('one');
});

test('two addresses with one file, and an address with nothing, are errors with a word on what to do', async () => {
  const both = worksOn({ '/a': 'one', '/A': 'two' }, (address) => address.toLowerCase());
  await expect(makeAll(folderOf(), 'data', both)).rejects.toThrow('/A and /a are both /a');
  const nothing = (folder: string): Worker => ({ ...worksOn({})(folder), list: async () => ['/gone'] });
  await expect(makeAll(folderOf(), 'data', nothing)).rejects.toThrow('Nothing is at /gone');
});
