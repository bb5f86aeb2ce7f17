import type { PlaylistRow } from './schema.ts';

export type Labelled = Pick<PlaylistRow, 'entry'> & Partial<Pick<PlaylistRow, 'track' | 'room'>>;

/** How many rows of a track are needed to tell whether its name before a title is a label. */
const FEWEST = 3;
/** What stands between a label and the title. What stands before a bar is read as an event, without a look at other cells. */
const AFTER_LABEL = /^(?:\s*:|\s+[-–—])\s+(?=\S)/;

/**
 * Return the rows without labels that only repeat what another cell says: the room (`Learning Lounge: Pods`), or a track
 * whose name stands before most of its titles. One title alone may well begin with the word that its track is called by:
 * `Security: A Short History`. A label is replaced by spaces, so that offsets stay the same.
 */
export function withoutLabels<Row extends Labelled>(rows: readonly Row[]): Row[] {
  const tracks = new Map<string, { rows: number; labelled: number }>();
  for (const { entry, track } of rows) {
    if (!track) continue;
    const seen = tracks.get(track) ?? { rows: 0, labelled: 0 };
    tracks.set(track, {
      rows: seen.rows + 1,
      labelled: seen.labelled + (lengthOfLabel(entry, track) > 0 ? 1 : 0),
    });
  }
  const isLabel = (track: string) => {
    const seen = tracks.get(track);
    return seen !== undefined && seen.rows >= FEWEST && seen.labelled > seen.rows / 2;
  };
  return rows.map((row) => {
    const { track, room } = row;
    const names = [...(track && isLabel(track) ? [track] : []), ...(room?.split('|') ?? [])];
    const length = Math.max(0, ...names.map((name) => lengthOfLabel(row.entry, name.trim())));
    return length === 0 ? row : { ...row, entry: ' '.repeat(length) + row.entry.slice(length) };
  });
}

/** How many characters of an entry are a name before its title, and what follows the name; 0 if there is none. */
function lengthOfLabel(entry: string, name: string): number {
  if (name === '' || entry.slice(0, name.length).toLowerCase() !== name.toLowerCase()) return 0;
  const mark = AFTER_LABEL.exec(entry.slice(name.length));
  return mark ? name.length + mark[0].length : 0;
}
