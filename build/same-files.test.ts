import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { differingFiles } from './same-files.ts';

test('tells the files that differ in a byte, and those that one folder alone has', async () => {
  const [one, other] = [await mkdtemp(join(tmpdir(), 'one-')), await mkdtemp(join(tmpdir(), 'other-'))];
  for (const folder of [one, other]) await writeFile(join(folder, 'same'), 'text');
  await writeFile(join(one, 'changed'), 'text');
  await writeFile(join(other, 'changed'), 'Text');
  await writeFile(join(one, 'gone'), '');
  await writeFile(join(other, 'new'), '');
  expect((await differingFiles(one, other)).toSorted()).toEqual(['changed', 'gone', 'new']);
});
