import { expect, test } from 'vitest';
import { formatMessage, sortMessages } from './messages.ts';
import type { Message } from './schema.ts';

const message = (file: string, line: number | null, column = 1): Message => ({
  file,
  place: line === null ? null : { start: { line, column }, end: { line, column: column + 1 } },
  severity: 'warning',
  ruleId: 'rule',
  source: 'catalogue',
  reason: 'Unexpected `a`, expected `b`',
});

test('messages are sorted by file and place, those without a place first', () => {
  const sorted = sortMessages([
    message('b', 1),
    message('a', 9),
    message('a', 2, 7),
    message('a', 2),
    message('a', null),
  ]);
  expect(sorted.map(formatMessage)).toEqual([
    'a: Unexpected `a`, expected `b` rule',
    'a:2:1: Unexpected `a`, expected `b` rule',
    'a:2:7: Unexpected `a`, expected `b` rule',
    'a:9:1: Unexpected `a`, expected `b` rule',
    'b:1:1: Unexpected `a`, expected `b` rule',
  ]);
});
