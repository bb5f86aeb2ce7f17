import { expect, test } from 'vitest';
import { isNameless, isTalkPage, saysVideo, span } from './entry.ts';

test.each([
  'https://kccnceu19.sched.com/event/abc',
  'https://fosdem.org/2024/schedule/event/pods/',
  'https://pretalx.com/conf/talk/ABC/',
  'https://media.ccc.de/v/pods',
  'https://cfp.sessionize.com/pods',
  'https://example.org/talks/pods',
  'https://example.org/2024/session/pods',
  'https://example.org/Schedule?day=2',
  'HTTPS://example.org/program.html',
  'https://example.org/programme/7',
  'https://example.org/agenda#7',
  'https://example.org/presentation',
  'https://example.org/presentations/pods',
  'https://example.org/talk/pods',
  'https://example.org/sessions/pods',
  'https://example.org/event/pods',
  'https://example.org/events/pods',
  'https://example.org/program',
])('%s looks like the page of a talk', (url) => {
  expect(isTalkPage({ url })).toBe(true);
});

test.each([
  'https://sched.com/',
  'https://example.org/',
  'https://example.org/blog/pods',
  'https://example.org/talkative/pods',
  'https://example.org/smalltalk/pods',
  'https://notsched.com/pods',
  'https://sched.com.example.org/pods',
  'mailto:talks@example.org',
  '/talks/pods',
  'https://',
  'ftp://example.org/talks/pods',
])('%s does not', (url) => {
  expect(isTalkPage({ url })).toBe(false);
});

const nameless = (text: string, url = 'https://youtu.be/hGqEMDRgJw8') => isNameless({ text, url });

test.each([
  'Video',
  'video',
  '▶',
  '🎥 Watch the video here',
  'Watch on YouTube',
  'the recording',
  'View session',
  '[link]',
  'here!',
  'Slides',
  'https://youtu.be/hGqEMDRgJw8',
  'http://example.org/a',
  'www.youtube.com/watch',
  'youtu.be/hGqEMDRgJw8',
  'https://example.org/another',
])('a link that reads “%s” does not name its talk', (text) => {
  expect(nameless(text)).toBe(true);
});

test.each([
  'Seven Pods',
  'Watch the pods here',
  'The video of the talk on YouTube here',
  'Videos of Pods',
  'see https://example.org/a',
  'youtube is all about pods',
])('a link that reads “%s” may name it', (text) => {
  expect(nameless(text)).toBe(false);
});

test('an address of its own says nothing, whatever it looks like', () => {
  expect([nameless('a:b', 'a:b'), nameless('a:b', 'a:c')]).toEqual([true, false]);
  expect([saysVideo('video'), saysVideo('🎬 Aufzeichnung'), saysVideo('Pods')]).toEqual([true, true, false]);
});

const at = (offset: number) => ({ line: 1, column: offset + 1, offset });

test('a span goes from the first node to the last', () => {
  const node = (start: number, end: number) => ({
    type: 'text' as const,
    value: '',
    position: { start: at(start), end: at(end) },
  });
  expect(span([node(1, 2), node(4, 6)])).toEqual({ start: at(1), end: at(6) });
  expect(() => span([])).toThrow('Unexpected empty span');
});
