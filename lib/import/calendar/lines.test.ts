import { expect, test } from 'vitest';
import { readCalendarLines } from './lines.ts';

const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
/** The lines that are left, without the frame around them, and how many were joined. */
function repaired(...lines: string[]) {
  const { text, broken, strange } = readCalendarLines(event(...lines).join('\n'));
  return { lines: text.split('\r\n').slice(1, -2), broken: broken.length, strange };
}

test.each(['\n', '\r\n', '\r'])('lines that end by %j are lines of a calendar', (end) => {
  const { text, broken, strange } = readCalendarLines(event('SUMMARY:Pods', 'X-OWN;A=B:c').join(end));
  expect(text).toBe('BEGIN:VEVENT\r\nSUMMARY:Pods\r\nX-OWN;A=B:c\r\nEND:VEVENT\r\n');
  expect([broken, strange]).toEqual([[], null]);
});

test('a folded line stays folded, and an empty line is none', () => {
  expect(repaired('SUMMARY:Po', ' ds', '', 'LOCATION:Hall')).toEqual({
    lines: ['SUMMARY:Po', ' ds', 'LOCATION:Hall'],
    broken: 0,
    strange: null,
  });
});

test('a line that begins with no property is joined to the value before it, with the empty lines between', () => {
  expect(repaired('DESCRIPTION:One', 'two', '', '', 'three', '', ' four', 'LOCATION:Hall')).toEqual({
    lines: ['DESCRIPTION:One', ' \\ntwo', ' \\n\\n\\nthree', ' \\n', ' four', 'LOCATION:Hall'],
    broken: 2,
    strange: null,
  });
});

test.each(['Location: here', 'NOTE: here', 'http://a.b', 'SUMMARY', 'x:y', 'X Y:z'])(
  '“%s” is no property within a text',
  (line) => {
    expect(repaired('DESCRIPTION:One', line)).toMatchObject({
      lines: ['DESCRIPTION:One', ` \\n${line}`],
      broken: 1,
    });
  },
);

test.each([
  'LAST-MODIFIED:1',
  'X-WR-CALNAME:1',
  'RECURRENCE-ID;TZID=a:1',
  'REFRESH-INTERVAL:1',
  'CONFERENCE:1',
])('“%s” is one', (line) => {
  expect(repaired('DESCRIPTION:One', line)).toMatchObject({ lines: ['DESCRIPTION:One', line], broken: 0 });
});

test('a line that belongs to no value is strange, and the first is told', () => {
  const text = 'BEGIN:VEVENT\r\none\r\ntwo\r\nEND:VEVENT';
  const { strange, broken } = readCalendarLines(text);
  expect(strange && text.slice(strange.start, strange.end)).toBe('one');
  expect(broken).toEqual([]);
  // What stands behind the end belongs to nothing either.
  expect(readCalendarLines('BEGIN:VEVENT\nSUMMARY:a\nEND:VEVENT\nmore').strange).not.toBeNull();
});

test.each(['\n', '\r\n', '\r'])('what was joined is told with its place where lines end by %j', (end) => {
  const text = event('DESCRIPTION:One', 'two', 'three').join(end);
  const { broken } = readCalendarLines(text);
  expect(broken.map(({ start, end: to }) => text.slice(start, to))).toEqual(['two', 'three']);
});

test('where a file writes its properties in lower case, they are properties', () => {
  const { text, broken } = readCalendarLines('begin:vevent\nsummary:pods\nx-own:a\nend:vevent');
  expect([text, broken]).toEqual(['begin:vevent\r\nsummary:pods\r\nx-own:a\r\nend:vevent\r\n', []]);
});
