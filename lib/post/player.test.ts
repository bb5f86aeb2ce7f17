import { expect, test } from 'vitest';
import { playerVideo } from './player.ts';

const ID = 'hGqEMDRgJw8';
const SHORT = `https://youtu.be/${ID}`;

test.each([
  ['iframe', { src: SHORT }, SHORT],
  ['iframe', { 'data-src': SHORT, src: 'about:blank' }, SHORT],
  ['object', { data: SHORT }, SHORT],
  ['lite-player', { href: SHORT }, SHORT],
  ['Player', { url: SHORT }, SHORT],
  ['iframe', { srcdoc: SHORT }, SHORT],
  ['iframe', { src: `//www.youtube.com/embed/${ID}` }, `https://www.youtube.com/embed/${ID}`],
  ['lite-youtube', { videoid: ID }, `https://www.youtube.com/watch?v=${ID}`],
  ['youtube-video', { 'video-id': ID }, `https://www.youtube.com/watch?v=${ID}`],
  ['lite-youtube', { 'data-youtube-id': ID }, `https://www.youtube.com/watch?v=${ID}`],
])('a %s with %j plays %s', (name, attributes, url) => {
  expect(playerVideo(name, new Map(Object.entries(attributes)))).toBe(url);
});

test.each([
  ['iframe', { src: 'https://example.org/a' }],
  ['iframe', { title: SHORT }],
  ['lite-youtube', { videoid: 'short' }],
  ['lite-youtube', {}],
  ['lite-vimeo', { videoid: ID }],
])('a %s with %j plays nothing that we know', (name, attributes) => {
  expect(playerVideo(name, new Map(Object.entries(attributes)))).toBeNull();
});
