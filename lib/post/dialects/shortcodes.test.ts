import { expect, test } from 'vitest';
import { parseMarkdown } from '#lib/post/markdown.ts';
import { type Shortcode, shortcodeVideo } from './shortcodes.ts';

/** The shortcodes of a text and the words between them. */
const read = (text: string) =>
  parseMarkdown(text).children.flatMap((block) =>
    'children' in block
      ? block.children.map((node) =>
          node.type === 'shortcode'
            ? { name: node.name, ...Object.fromEntries(node.attributes) }
            : 'value' in node
              ? node.value
              : node.type,
        )
      : [],
  );

test.each([
  ['{{< youtube abc >}}', [{ name: 'youtube', 0: 'abc' }]],
  ['{{% note %}} *a* {{% /note %}}', [{ name: 'note' }, ' ', 'emphasis', ' ', { name: '/note' }]],
  ['{% embed https://a.b/c %}', [{ name: 'embed', 0: 'https://a.b/c' }]],
  [
    '{{<figure src="/a b.png" title=\'It "is"\' width=10>}}',
    [{ name: 'figure', src: '/a b.png', title: 'It "is"', width: '10' }],
  ],
  ['{{< a "x \\"y\\"" `z` w >}}', [{ name: 'a', 0: 'x "y"', 1: 'z', 2: 'w' }]],
  ['{{< ref "a" />}}', [{ name: 'ref', 0: 'a' }]],
  ['{{< a\n  b="*c*" >}} d', [{ name: 'a', b: '*c*' }, ' d']],
  ['{{< a b="x }} y" >}}', [{ name: 'a', b: 'x }} y' }]],
  ['one {{< a >}}{{< b >}} two', ['one ', { name: 'a' }, { name: 'b' }, ' two']],
])('reads %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  'a {b} c',
  '{{ .Title }}',
  '{{< a',
  '{% a',
  '{{< a %}}',
  '{{% a >}}',
  '{{< a {{< b',
  '{{< a {{< b }}',
  '{{< a {% b',
  `{{< ${'a'.repeat(2001)} >}}`,
])('%s is no shortcode', (text) => {
  expect(read(text)).toEqual([text]);
});

const ID = 'hGqEMDRgJw8';
const WATCH = `https://www.youtube.com/watch?v=${ID}`;
const video = (name: string, attributes: object) =>
  shortcodeVideo({
    type: 'shortcode',
    name,
    value: '',
    attributes: new Map(Object.entries(attributes)),
  } satisfies Shortcode);

test.each([
  ['youtube', { 0: ID }, WATCH],
  ['youtube', { id: ID, title: 'A talk' }, WATCH],
  ['YouTube', { v: ID }, WATCH],
  ['yt', { 0: ID }, WATCH],
  ['video', { 0: ID }, WATCH],
  ['youtube-lite', { video: ID }, WATCH],
  ['youtube', { videoId: ID }, WATCH],
  ['youtube', { video_id: ID }, WATCH],
  ['include', { 0: 'youtube.html', id: ID }, WATCH],
  ['embed', { 0: 'youtube', 1: ID }, WATCH],
  ['embed', { 0: `https://youtu.be/${ID}` }, `https://youtu.be/${ID}`],
  ['figure', { link: `https://youtu.be/${ID}` }, `https://youtu.be/${ID}`],
  ['youtube', { 0: 'short' }, null],
  ['youtube', {}, null],
  ['gist', { 0: ID }, null],
  ['myvideo', { 0: ID }, null],
  ['youtube', { title: ID }, null],
])('%s with %j shows the video %s', (name, attributes, url) => {
  expect(video(name, attributes)).toBe(url);
});

test('a shortcode that has no end leaves those behind it', () => {
  expect(read('{{< a {{< youtube abc >}}')).toEqual(['{{< a ', { name: 'youtube', 0: 'abc' }]);
});
