import { expect, test } from 'vitest';
import { fileOf } from '#lib/playlist/fixture.ts';
import { toRow } from './imported.ts';
import { withoutLongCells } from './long-cells.ts';

const LONG = 'x'.repeat(64 * 1024 + 1);
const pods = toRow({ entry: 'Pods', room: 'Hall 8', speakers: 'Ann Lee', abstract: 'Many pods.' });
function kept(...rows: Parameters<typeof withoutLongCells>[0]) {
  const { file, messages } = fileOf('');
  return { rows: withoutLongCells(rows, file), messages: messages() };
}

test('rows whose cells are as long as cells may be stay as they are', () => {
  const full = { ...pods, abstract: LONG.slice(1) };
  expect(kept(pods, full)).toEqual({ rows: [pods, full], messages: [] });
});

test('a cell that is too long is left out and told, and the rest of its row stays', () => {
  expect(kept({ ...pods, abstract: LONG, room: LONG }, pods)).toEqual({
    rows: [{ ...pods, abstract: null, room: null }, pods],
    messages: ['room', 'abstract'].map(
      (column) =>
        `list:1:1: Unexpected cell of 65537 characters, expected at most 65536: \`${column}\` of \`Pods\` is left out cell-too-long`,
    ),
  });
});

test('of a long title the message says the beginning', () => {
  const title = 'Pods '.repeat(20).trim();
  expect(kept({ ...pods, entry: title, room: LONG }).messages[0]).toContain(
    ` of \`${title.slice(0, 60)}\` is`,
  );
});

test.each(['entry', 'speakers'] as const)('a row is left out whole where its %s would be', (column) => {
  expect(kept({ ...pods, [column]: LONG, abstract: LONG }, pods)).toMatchObject({
    rows: [pods],
    messages: [
      expect.stringContaining(`65536: \`${column}\` is left out`),
      expect.stringContaining('`abstract` of'),
    ],
  });
});
