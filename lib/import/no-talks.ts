import { readRow } from '#lib/playlist/read-row.ts';
import type { PlaylistRow } from '#lib/playlist/schema.ts';
import { isNoTalk } from '#lib/talk/no-talk.ts';
import { spellingKey } from '#lib/talk/spelling.ts';

/** Tracks that hold only such items. */
const TRACKS = new Set(['breaks', 'break', 'registration', 'catering', 'meals', 'logistics']);

/** Whether a row is a break, a meal, registration or the like. Whatever has a video or speakers is a talk. */
function isNone(row: PlaylistRow): boolean {
  if (row.videoId !== null) return false;
  const { title, speakers } = readRow(row);
  if (speakers.length > 0) return false;
  return (row.track !== null && TRACKS.has(spellingKey(row.track))) || isNoTalk(title);
}

/** An item in a programme that is not a talk. */
export type NoTalk = Pick<PlaylistRow, 'entry' | 'date' | 'start' | 'end' | 'room'>;

/** Separate breaks, meals, registration and the like from the talks. */
export function withoutNoTalks(all: readonly PlaylistRow[]): { rows: PlaylistRow[]; noTalks: NoTalk[] } {
  const rows: PlaylistRow[] = [];
  const noTalks: NoTalk[] = [];
  for (const row of all) (isNone(row) ? noTalks : rows).push(row);
  return { rows, noTalks };
}
