import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { budgets } from './budgets.ts';
import { PARTS } from './weigh.ts';

test('each part of a page is weighed against its limit', () => {
  const said = vi.spyOn(console, 'log').mockImplementation(() => {});
  const out = mkdtempSync(join(tmpdir(), 'budgets-'));
  writeFileSync(join(out, 'index.html'), '<!doctype html><title>Pods</title>');
  const limits = Object.fromEntries(PARTS.map((part) => [part, 1000]));
  writeFileSync(join(out, 'budgets.json'), JSON.stringify({ 'index.html': { ...limits, html: 1 } }));
  expect(budgets(out, join(out, 'budgets.json'))).toEqual({ passed: PARTS.length - 1, failed: 1 });
  expect(said.mock.calls.flat().join('\n')).toMatch(/✗ index\.html html: \d+ of 1\n/);
  said.mockRestore();
});
