import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { change } from './copy-project.ts';

const copy = mkdtempSync(join(tmpdir(), 'copy-'));

test('a text of a copy is changed, and a change that changes nothing is an error', async () => {
  writeFileSync(join(copy, 'a.md'), 'Pods in depth');
  await change(copy, { file: 'a.md', from: /depth/, to: 'brief' });
  expect(readFileSync(join(copy, 'a.md'), 'utf8')).toBe('Pods in brief');
  await expect(change(copy, { file: 'a.md', from: 'depth', to: 'brief' })).rejects.toThrow(
    'a.md is unchanged',
  );
});
