import { expect, test } from 'vitest';
import { noRecording, noRecordingShort } from './recordings.ts';

test('a page and a row say why a session cannot be watched, each in its length', () => {
  expect([noRecording('to come'), noRecording(null)]).toEqual([
    'The recording is still to come',
    'No recording found',
  ]);
  expect([noRecordingShort('not recorded'), noRecordingShort(undefined)]).toEqual([
    'Not recorded',
    'No recording',
  ]);
});
