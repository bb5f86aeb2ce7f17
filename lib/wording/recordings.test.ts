import { expect, test } from 'vitest';
import { RECORDING_STATES } from '#lib/recording.ts';
import { noRecording } from './recordings.ts';

test('says why a session cannot be watched', () => {
  expect([...RECORDING_STATES, null].map(noRecording)).toEqual([
    'The recording is still to come',
    'This session was not recorded',
    'The recording is private',
    'The recording was removed',
    'No recording is known',
  ]);
});
