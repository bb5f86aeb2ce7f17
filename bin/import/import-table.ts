import type { NoTalk } from '#lib/import/no-talks.ts';
import type { Change, Merge } from '#lib/import/merge-rows.ts';
import { type PlaylistRow } from '#lib/playlist/schema.ts';
import { rowText } from '#lib/playlist/row-text.ts';
import { visible } from '#lib/wording/visible.ts';
import { count } from '#lib/wording/counts.ts';

/** A line of the table: what happens to a row, and how similar it is to an existing talk. */
interface Line {
  what: string;
  row: Pick<PlaylistRow, 'videoId' | 'date' | 'start' | 'end' | 'room'>;
  alike: string;
  text: string;
}

/**
 * Format a table of the rows that an import adds, fills, finds different or leaves out because they are not talks, with
 * the score of similar talks. Day, time and room have columns only if some row has them.
 */
export function formatChanges(changes: readonly Change[], noTalks: readonly NoTalk[]): string {
  const lines = [
    ...changes.flatMap((change) => [
      ...(change.isNew ? [lineOf('added', change, likeness(change))] : []),
      ...(change.filled.length > 0 ? [lineOf('filled', change, `${change.filled.join(', ')}: `)] : []),
      ...change.differs.map(({ column, here, there }) =>
        lineOf('differs', change, `${column} stays \`${here}\`, not \`${there}\`: `),
      ),
    ]),
    ...noTalks.map((row) => ({
      what: 'no talk',
      row: { ...row, videoId: null },
      alike: '',
      text: row.entry,
    })),
  ];
  return lines.length > 0 ? [...formatLines(lines), ''].join('\n') : '';
}

const lineOf = (what: string, { row, score, alike }: Change, detail: string): Line => ({
  what,
  row,
  alike: (score ?? alike?.score)?.toFixed(2) ?? '',
  text: detail + rowText(row),
});

const likeness = ({ alike }: Change) =>
  alike ? `like the talk of \`${alike.videoId}\`, but another video: ` : '';

const LONGEST_ROOM = 30;

function formatLines(lines: readonly Line[]): string[] {
  const cells = lines.map(({ row }) => ({
    day: row.date ?? '',
    hour: [row.start, row.end].filter((time) => time !== null).join('–'),
    room: shorten(visible(row.room ?? '')),
  }));
  const day = widthOf(
    'day',
    cells.map((cell) => cell.day),
  );
  const hour = widthOf(
    'hour',
    cells.map((cell) => cell.hour),
  );
  const room = widthOf(
    'room',
    cells.map((cell) => cell.room),
  );
  const format = (what: string, video: string, alike: string, when: readonly string[], text: string) => {
    const columns: readonly [string, number][] = [
      [what, 7],
      [video, 11],
      [alike, 5],
      [when[0] ?? '', day],
      [when[1] ?? '', hour],
      [when[2] ?? '', room],
    ];
    const shown = columns.filter(([, width]) => width > 0).map(([cell, width]) => cell.padEnd(width));
    return `  ${[...shown, visible(text)].join('  ')}`.trimEnd();
  };
  return [
    format('what', 'video', 'alike', ['day', 'hour', 'room'], 'row'),
    ...lines.map(({ what, row, alike, text }, at) => {
      const cell = cells[at];
      return format(
        what,
        row.videoId ?? '',
        alike,
        [cell?.day ?? '', cell?.hour ?? '', cell?.room ?? ''],
        text,
      );
    }),
  ];
}

/** The width of a column, or 0 if all its cells are empty. */
const widthOf = (name: string, texts: readonly string[]) => {
  const longest = texts.reduce((most, { length }) => Math.max(most, length), 0);
  return longest > 0 ? Math.max(longest, name.length) : 0;
};

const shorten = (room: string) =>
  room.length <= LONGEST_ROOM ? room : `${room.slice(0, LONGEST_ROOM - 1).trimEnd()}…`;

/** Summarise the result of an import in one line. */
export function summariseImport(
  { changes, same }: Merge,
  skipped: ReadonlyMap<string, number>,
  noTalks: readonly NoTalk[],
): string {
  const numbers = [
    `${changes.filter(({ isNew }) => isNew).length} added`,
    `${changes.filter(({ filled }) => filled.length > 0).length} filled`,
    `${changes.filter(({ differs }) => differs.length > 0).length} differing`,
    `${same} as they were`,
  ];
  const waiting = changes.filter(({ isNew, row }) => isNew && row.videoId === null).length;
  return [
    numbers.join(', '),
    ...(waiting > 0 ? [`${count(waiting, 'new row')} without a video`] : []),
    ...leftOut(skipped, noTalks.length),
  ].join('; ');
}

/** What the file holds that does not become a row, counted by reason. */
export const leftOut = (skipped: ReadonlyMap<string, number>, noTalks: number): string[] => [
  ...Array.from(skipped, ([reason, n]) => `${n} left out: ${reason}`),
  ...(noTalks > 0 ? [`${noTalks} left out: a break, a meal, registration or the like`] : []),
];
