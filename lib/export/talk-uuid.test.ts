import { expect, test } from 'vitest';
import { talkId } from './talk-id.ts';
import { talkUuid } from './talk-uuid.ts';

const identify = (id: string) => [talkId({ id }), talkUuid({ id })];

test('a talk that was first known by a video is known by that for ever', () => {
  expect(identify('6sDTB4eV4F8')).toEqual(['6sDTB4eV4F8', '891ba0a1-02d7-5775-9bca-22f5611b5d29']);
});

test('of talks in one video, the one that it begins with is known by the video, the others by their start too', () => {
  expect(identify('6sDTB4eV4F8@0')).toEqual(identify('6sDTB4eV4F8'));
  expect(identify('6sDTB4eV4F8@90')).toEqual(['6sDTB4eV4F8-90', expect.any(String)]);
  expect(identify('6sDTB4eV4F8@90')[1]).not.toBe(identify('6sDTB4eV4F8')[1]);
});

test('a talk that was announced without a video is known by its title of that time', () => {
  expect(identify('2026-eu/opening/ann-lee+bo-ray')).toEqual([
    '2026-eu-opening-ann-lee-bo-ray',
    expect.stringMatching(/^[\da-f]{8}-[\da-f]{4}-5/),
  ]);
});
