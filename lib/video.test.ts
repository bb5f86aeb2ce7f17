import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  readPlaylistUrl,
  readStart,
  readVideoUrl,
  shortUrl,
  watchUrl,
  searchUrl,
  watchTogetherUrl,
} from './video.ts';

const LIST = 'PLj6h78yzYM2PpmMAnvpvsnR4c27wJePh3';

test.each([
  [`https://www.youtube.com/watch?v=lmGFgZ889kY&list=${LIST}&index=19&t=0s`, 'lmGFgZ889kY', LIST, 19],
  ['https://www.youtube.com/watch?v=-t2BfT59zJA', '-t2BfT59zJA', null, null],
  ['http://youtube.com/watch?t=12&v=lmGFgZ889kY', 'lmGFgZ889kY', null, null],
  ['https://m.youtube.com/watch?v=lmGFgZ889kY&feature=youtu.be', 'lmGFgZ889kY', null, null],
  ['https://youtu.be/lmGFgZ889kY?si=abc&t=30', 'lmGFgZ889kY', null, null],
  [`https://youtu.be/lmGFgZ889kY?list=${LIST}&index=2`, 'lmGFgZ889kY', LIST, 2],
  ['https://www.youtube.com/embed/lmGFgZ889kY', 'lmGFgZ889kY', null, null],
  ['https://www.youtube-nocookie.com/embed/lmGFgZ889kY?rel=0', 'lmGFgZ889kY', null, null],
  ['https://www.youtube.com/shorts/lmGFgZ889kY', 'lmGFgZ889kY', null, null],
  ['https://www.youtube.com/live/lmGFgZ889kY?feature=share', 'lmGFgZ889kY', null, null],
  ['https://www.youtube.com/v/lmGFgZ889kY', 'lmGFgZ889kY', null, null],
  ['//www.youtube.com/watch?v=lmGFgZ889kY', 'lmGFgZ889kY', null, null],
  ['www.youtube.com/watch?v=lmGFgZ889kY', 'lmGFgZ889kY', null, null],
  ['https://WWW.YouTube.com/watch?v=lmGFgZ889kY', 'lmGFgZ889kY', null, null],
])('reads the video of %s', (url, id, playlist, index) => {
  expect(readVideoUrl(url)).toEqual({ id, playlist, index });
});

test.each([
  'https://youtube.com.example.org/watch?v=lmGFgZ889kY',
  'https://notyoutube.com/watch?v=lmGFgZ889kY',
  'https://example.org/?u=https://www.youtube.com/watch?v=lmGFgZ889kY',
  'https://youtu.be@example.org/lmGFgZ889kY',
  'javascript:alert(1)//youtube.com/watch?v=lmGFgZ889kY',
  'https://www.youtube.com/watch?v=tooshort',
  'https://www.youtube.com/watch?v=lmGFgZ889kYtoolong',
  'https://www.youtube.com/@cncf',
  `https://www.youtube.com/playlist?list=${LIST}`,
  'https://youtu.be/',
  '',
  'http://[',
])('finds no video in %s', (url) => {
  expect(readVideoUrl(url)).toBeNull();
});

test('reads the playlist in an address, but only on YouTube', () => {
  expect(readPlaylistUrl(`https://www.youtube.com/playlist?list=${LIST}`)).toBe(LIST);
  expect(readPlaylistUrl(`https://youtu.be/lmGFgZ889kY?list=${LIST}`)).toBe(LIST);
  expect(readPlaylistUrl(`https://example.org/playlist?list=${LIST}`)).toBeNull();
  expect(readPlaylistUrl('https://www.youtube.com/playlist?list=<script>')).toBeNull();
});

test('reads every address that it writes', () => {
  const id = fc.stringMatching(/^[\w-]{11}$/);
  fc.assert(
    fc.property(id, (id) => {
      for (const url of [watchUrl(id), shortUrl(id)]) expect(readVideoUrl(url)?.id).toBe(id);
    }),
  );
});

test('never throws, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      readVideoUrl(text);
      readPlaylistUrl(text);
    }),
  );
});

test.each([
  ['https://youtu.be/hGqEMDRgJw8?t=34m45s', 2085],
  ['https://youtu.be/hGqEMDRgJw8?t=1h2m3s', 3723],
  ['https://www.youtube.com/watch?v=hGqEMDRgJw8&t=90', 90],
  ['https://www.youtube.com/embed/hGqEMDRgJw8?start=7', 7],
  ['https://youtu.be/hGqEMDRgJw8?t=soon', null],
  ['https://youtu.be/hGqEMDRgJw8', null],
])('%s begins at %s', (url, start) => {
  expect(readStart(url)).toBe(start);
});

test('several videos play one after another, and what has none is looked for', () => {
  expect([watchTogetherUrl(['hGqEMDRgJw8', 'lmGFgZ889kY']), searchUrl('Pods & you')]).toEqual([
    'https://www.youtube.com/watch_videos?video_ids=hGqEMDRgJw8,lmGFgZ889kY',
    'https://www.youtube.com/results?search_query=Pods%20%26%20you',
  ]);
});
