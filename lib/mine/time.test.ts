import { expect, test } from 'vitest';
import { clock } from './time.ts';

test('says seconds as players do', () => {
  expect([0, 9.9, 760, 3600, 3723].map(clock)).toEqual(['0:00', '0:09', '12:40', '1:00:00', '1:02:03']);
});
