import { expect, test } from 'vitest';
import {
  briefly,
  hostName,
  PLAYER_HOSTS,
  playerFrom,
  playerOf,
  readRecordingUrl,
  recordingOf,
  watchAddress,
} from './recording.ts';
import { printedAddress, videosIn, watchHost, watchHref } from './video.ts';

/** What a reader gets of an address: its host, its player, and where it opens. */
function read(text: string) {
  const recording = readRecordingUrl(text);
  return recording && [hostName(recording), playerOf(recording), watchAddress(recording)];
}

test.each([
  [
    'https://youtu.be/hGqEMDRgJw8?t=34m45s',
    'YouTube',
    'https://www.youtube-nocookie.com/embed/hGqEMDRgJw8?autoplay=1&rel=0&enablejsapi=1&start=2085',
    'https://www.youtube.com/watch?v=hGqEMDRgJw8&t=2085s',
  ],
  [
    'https://vimeo.com/112233445/abcdef0123#t=90s',
    'Vimeo',
    'https://player.vimeo.com/video/112233445?autoplay=1&dnt=1&h=abcdef0123#t=90',
    'https://vimeo.com/112233445/abcdef0123#t=90',
  ],
  [
    'https://media.ccc.de/v/37c3-12345-some_talk',
    'media.ccc.de',
    'https://media.ccc.de/v/37c3-12345-some_talk/oembed',
    'https://media.ccc.de/v/37c3-12345-some_talk',
  ],
  [
    'https://tube.example.org/w/kkGMgK9ZtnKfYAgnEtQxbv',
    'tube.example.org',
    null,
    'https://tube.example.org/w/kkGMgK9ZtnKfYAgnEtQxbv',
  ],
  [
    'https://video.fosdem.org/2024/k1105/talk.av1.webm',
    'video.fosdem.org',
    null,
    'https://video.fosdem.org/2024/k1105/talk.av1.webm',
  ],
  [
    'https://fosdem.org/2024/schedule/event/fosdem-2024-2345-pods/',
    'fosdem.org',
    null,
    'https://fosdem.org/2024/schedule/event/fosdem-2024-2345-pods/',
  ],
])('%s is a recording', (text, name, player, address) => {
  expect(read(text)).toEqual([name, player, address]);
});

test.each([
  'https://example.org/pods',
  'https://sched.co/abcd',
  'https://vimeo.com/about',
  'javascript:alert(1)//.mp4',
  'https://user:secret@example.org/talk.mp4',
  'ftp://example.org/talk.mp4',
  'https://vimeo.com.example.org.',
  '',
])('%s is none', (text) => {
  expect(readRecordingUrl(text)).toBe(null);
});

test('players are framed from hosts that the security policy allows, and from no other', () => {
  const addresses = [
    'https://youtu.be/hGqEMDRgJw8',
    'https://vimeo.com/112233445',
    'https://media.ccc.de/v/37c3-12345-some_talk',
    'https://archive.org/details/some-talk',
  ];
  const players = addresses.map((address) => {
    const recording = readRecordingUrl(address);
    return recording && playerOf(recording);
  });
  expect(players.map((player) => new URL(player ?? '').origin)).toEqual(PLAYER_HOSTS);
});

test('players begin at another second, each in its own way, and media.ccc.de’s cannot', () => {
  const players = [
    'https://youtu.be/hGqEMDRgJw8?t=90',
    'https://vimeo.com/112233445',
    'https://media.ccc.de/v/37c3-12345-some_talk',
    'https://archive.org/details/some-talk',
  ].map((address) => playerOf(readRecordingUrl(address) ?? recordingOf('')) ?? '');
  expect(players.map((player) => playerFrom(player, 760))).toEqual([
    'https://www.youtube-nocookie.com/embed/hGqEMDRgJw8?autoplay=1&rel=0&enablejsapi=1&start=760',
    'https://player.vimeo.com/video/112233445?autoplay=1&dnt=1#t=760',
    null,
    'https://archive.org/embed/some-talk?autoplay=1&start=760',
  ]);
});

const brief = (address: string) => briefly(readRecordingUrl(address) ?? recordingOf(''));

test('rows keep the id alone of a video on YouTube, and an address of any other recording', () => {
  expect(brief('https://youtu.be/hGqEMDRgJw8')).toBe('hGqEMDRgJw8');
  expect(watchHref('hGqEMDRgJw8')).toBe('https://www.youtube.com/watch?v=hGqEMDRgJw8');
  expect(printedAddress('hGqEMDRgJw8')).toBe('youtu.be/hGqEMDRgJw8');
  const part = brief('https://youtu.be/hGqEMDRgJw8?t=90');
  expect([part, watchHost(part)]).toEqual([
    'https://www.youtube.com/watch?v=hGqEMDRgJw8&t=90s',
    'youtube.com',
  ]);
  expect([videosIn(part), videosIn('https://vimeo.com/112233445'), videosIn(null)]).toEqual([
    ['hGqEMDRgJw8'],
    [],
    [],
  ]);
  const elsewhere = brief('https://vimeo.com/112233445');
  expect([watchHref(elsewhere), printedAddress(elsewhere), watchHost(elsewhere)]).toEqual([
    'https://vimeo.com/112233445',
    'vimeo.com/112233445',
    'vimeo.com',
  ]);
});
