import { expect, test } from 'vitest';
import { parseMarkdown } from './markdown.ts';
import { resolveUrl } from './links.ts';
import { toText } from './text.ts';

const POST = 'https://example.org/2019/post/';

test.each([
  ['/talks', POST, 'https://example.org/talks'],
  ['../other#part', POST, 'https://example.org/2019/other#part'],
  ['#part', POST, 'https://example.org/2019/post/#part'],
  ['//a.example/b', POST, 'https://a.example/b'],
  ['https://a.example', POST, 'https://a.example/'],
  ['https://a.example', null, 'https://a.example/'],
  ['mailto:a@b.example', null, 'mailto:a@b.example'],
  // Without an address to resolve against, or without sense, it stays as it was written.
  ['/talks', null, '/talks'],
  ['#part', null, '#part'],
  ['https://', POST, 'https://'],
  ['https://', null, 'https://'],
])('%s in a post at %s leads to %s', (url, address, resolved) => {
  expect(resolveUrl(url, address)).toBe(resolved);
});

test.each([
  ['# One\n\ntwo', 'One two'],
  ['- one\n\n  two\n- three', 'one two three'],
  ['| one | two |\n|---|---|\n| three | four |', 'one two three four'],
  ['```\none\n```\n\n`two` *three*', 'one two three'],
  ['one\\\ntwo   three', 'one two three'],
  ['one ![two](a.png) three', 'one three'],
  ['[![one](a.png)](b)', 'one'],
  ['one<!-- two --> {{< three >}}', 'one'],
])('the words of %j are “%s”', (text, words) => {
  expect(toText(parseMarkdown(text).children)).toBe(words);
});
