import type { RecordingState } from '#lib/recording.ts';

const SENTENCES: Record<RecordingState, string> = {
  'to come': 'The recording is still to come',
  'not recorded': 'This session was not recorded',
  private: 'The recording is private',
  removed: 'The recording was removed',
};

/** Why a talk cannot be watched, as a sentence without its full stop; `null` stands for a reason that is not known. */
export const noRecording = (state: RecordingState | null): string =>
  state === null ? 'No recording found' : SENTENCES[state];

const WORDS: Record<RecordingState, string> = {
  'to come': 'Recording to come',
  'not recorded': 'Not recorded',
  private: 'Recording private',
  removed: 'Recording removed',
};

/** The same in a word or two, for rows. */
export const noRecordingShort = (state: RecordingState | undefined): string =>
  state ? WORDS[state] : 'No recording';
