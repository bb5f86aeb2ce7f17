import { readRecordingUrl, type Recording, RECORDING_STATES, type RecordingState } from '#lib/recording.ts';

/** What the `recording` cell of a row says: recordings, or why there is none. */
export interface SaidOfRecordings {
  recordings: Recording[];
  state: RecordingState | null;
}

/** Read a `recording` cell, or give `null` if a part of it is no address of a recording. */
export function readRecordings(cell: string): SaidOfRecordings | null {
  const text = cell.trim().toLowerCase();
  const state = RECORDING_STATES.find((known) => known === text);
  if (state) return { recordings: [], state };
  const recordings = cell.trim().split(/\s+/).map(readRecordingUrl);
  const known = recordings.filter((recording) => recording !== null);
  return known.length === recordings.length ? { recordings: known, state: null } : null;
}
