import type { Change, Merge } from '#lib/import/merge-rows.ts';
import { visible } from '#bin/print-messages.ts';
import { count } from '#lib/wording/counts.ts';

/** A line for each row that an import adds, fills or sees otherwise, with the score of those that are alike. */
export function formatChanges(changes: readonly Change[]): string {
  const lines = changes.flatMap((change) => [
    ...(change.isNew ? [line('added', change, likeness(change))] : []),
    ...(change.filled.length > 0 ? [line('filled', change, `${change.filled.join(', ')}: `)] : []),
    ...change.differs.map(({ column, here, there }) =>
      line('differs', change, `${column} stays \`${here}\`, not \`${there}\`: `),
    ),
  ]);
  return lines.length > 0 ? [HEAD, ...lines, ''].join('\n') : '';
}

const HEAD = row('what', 'video', 'alike', 'row');

const line = (what: string, { row: { videoId, entry }, score, alike }: Change, detail: string) =>
  row(what, videoId ?? '', (score ?? alike?.score)?.toFixed(2) ?? '', detail + entry);

const likeness = ({ alike }: Change) =>
  alike ? `like the talk of \`${alike.videoId}\`, but another video: ` : '';

function row(what: string, video: string, alike: string, text: string): string {
  return `  ${what.padEnd(7)}  ${video.padEnd(11)}  ${alike.padEnd(5)}  ${visible(text)}`.trimEnd();
}

/** What an import comes to, in a line. */
export function summariseImport({ changes, same }: Merge, skipped: ReadonlyMap<string, number>): string {
  const numbers = [
    `${changes.filter(({ isNew }) => isNew).length} added`,
    `${changes.filter(({ filled }) => filled.length > 0).length} filled`,
    `${changes.filter(({ differs }) => differs.length > 0).length} differing`,
    `${same} as they were`,
  ];
  const waiting = changes.filter(({ isNew, row }) => isNew && row.videoId === null).length;
  return [
    numbers.join(', '),
    ...(waiting > 0 ? [`${count(waiting, 'new row')} without a video: no talk yet`] : []),
    ...Array.from(skipped, ([reason, n]) => `${n} left out: ${reason}`),
  ].join('; ');
}
