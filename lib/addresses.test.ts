import { expect, test } from 'vitest';
import { playPath, slidesPath, talkPath } from './addresses.ts';

test('the video and the slides of a talk are places of its page', () => {
  expect([talkPath('cortex'), playPath('cortex'), slidesPath('cortex')]).toEqual([
    '/talks/cortex',
    '/talks/cortex#play',
    '/talks/cortex#slides',
  ]);
});
