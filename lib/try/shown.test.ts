import { expect, test } from 'vitest';
import { newImport } from '#lib/import/imported.ts';
import { leftOutOfImport } from './shown.ts';

test('what an import passes over is counted by its reason, beside the breaks', () => {
  const imported = { ...newImport(), skipped: new Map([['private videos', 2]]) };
  expect(leftOutOfImport(imported, [])).toEqual([{ what: '2 items', why: 'private videos', line: null }]);
});
