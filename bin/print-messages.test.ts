import { expect, test } from 'vitest';
import type { Message } from '#lib/catalogue/schema.ts';
import { printMessages, summarise } from './print-messages.ts';

const message = (line: number, from: number, to: number, rest: Partial<Message> = {}): Message => ({
  file: 'report.md',
  place: { start: { line, column: from }, end: { line, column: to } },
  severity: 'error',
  ruleId: 'day-unknown',
  source: 'post',
  reason: 'Unexpected day `Tueday`, expected a weekday',
  ...rest,
});

const print = (source: string, ...messages: Message[]) =>
  printMessages(messages, { sourceOf: () => source, colour: false });

test('shows the place, the reason, the rule, the line and a caret under it', () => {
  expect(print('# Report\n\n### Tueday\n', message(3, 5, 11))).toMatchInlineSnapshot(`
    "report.md:3:5-3:11: Unexpected day \`Tueday\`, expected a weekday day-unknown
        error │ ### Tueday
              │     ^^^^^^
    "
  `);
});

test('a message without a place shows no line', () => {
  expect(print('', message(1, 1, 2, { place: null, severity: 'warning' }))).toMatchInlineSnapshot(`
    "report.md: Unexpected day \`Tueday\`, expected a weekday day-unknown
      warning
    "
  `);
});

test('a place over several lines is marked up to the end of the first', () => {
  const wide = message(1, 3, 4, { place: { start: { line: 1, column: 3 }, end: { line: 2, column: 2 } } });
  expect(print('abcdef\ngh', wide)).toContain('│   ^^^^\n');
});

test('a long line is cut around the place', () => {
  const line = `${'x'.repeat(500)}here${'y'.repeat(500)}`;
  const [, source = '', carets = ''] = print(line, message(1, 501, 505)).split('\n');
  expect(source.length).toBeLessThan(130);
  expect(source.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('here');
});

test('control and bidi characters are shown by their code and cannot control the terminal', () => {
  const text = print('a\u001b[2J\u202eb', message(1, 2, 3));
  expect(text).toContain('a\\u{1b}[2J\\u{202e}b');
  expect(text).not.toContain('\u001b');
});

test('the caret is in the right column after wide characters', () => {
  const [, source = '', carets = ''] = print('日本語 x', message(1, 5, 6)).split('\n');
  expect(source.endsWith('日本語 x')).toBe(true);
  expect(carets.length - source.length).toBe(3);
});

test('colours only when asked to', () => {
  const coloured = printMessages([message(1, 1, 2)], { sourceOf: () => 'x', colour: true });
  expect(coloured).toContain('\u001b[31m');
});

test('counts errors, warnings and files', () => {
  expect(summarise([message(1, 1, 2), message(1, 1, 2, { severity: 'warning' })], 1)).toBe(
    '1 error, 1 warning in 1 file',
  );
});
