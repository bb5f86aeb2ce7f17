import { mkdir, mkdtemp, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hash, releaseOf } from './release.ts';

test('a release is of its code and its data: a changed or a renamed file of the data makes another', async () => {
  const data = await mkdtemp(join(tmpdir(), 'data-'));
  await mkdir(`${data}/conference`);
  await writeFile(`${data}/conference/a.yaml`, 'a');
  const first = await releaseOf(data);
  expect(await releaseOf(data)).toEqual(first);
  await writeFile(`${data}/conference/a.yaml`, 'b');
  const changed = await releaseOf(data);
  expect(changed).toEqual({ ...first, data: expect.not.stringMatching(first.data) });
  await rename(`${data}/conference/a.yaml`, `${data}/conference/b.yaml`);
  expect((await releaseOf(data)).data).not.toBe(changed.data);
});

test('parts that are cut differently have another hash', () => {
  expect(hash(['ab', 'c'])).not.toBe(hash(['a', 'bc']));
});
