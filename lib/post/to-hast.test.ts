import type { Nodes } from 'hast';
import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import { readPost } from './read-post.ts';
import { toText } from './text.ts';
import { toHast } from './to-hast.ts';

const tree = (body: string) => readPost(new VFile(body), { address: null, listHeading: null }).tree.children;
const hast = (body: string, headingShift = 0) =>
  print(toHast(tree(body), { address: 'https://example.org/a/', headingShift })).replace(/\n+/g, '');

/** Enough of HTML for the tests. */
function print(node: Nodes): string {
  if (node.type === 'text') return node.value;
  const inner = 'children' in node ? node.children.map(print).join('') : '';
  if (node.type !== 'element') return inner;
  const attributes = Object.entries(node.properties).map(([name, value]) => ` ${name}="${String(value)}"`);
  return `<${node.tagName}${attributes.join('')}>${inner}</${node.tagName}>`;
}

test('headings keep their anchors and move below those of the page', () => {
  expect(hast('# A b\n\n###### C', 1)).toBe('<h2 id="a-b">A b</h2><h6 id="c">C</h6>');
});

test('links are resolved, and only those of the web and of mail are links', () => {
  expect(hast('[a](/b) [c](mailto:d@e.fr)')).toBe(
    '<p><a href="https://example.org/b" rel="noreferrer">a</a> <a href="mailto:d@e.fr" rel="noreferrer">c</a></p>',
  );
  expect(hast('[a](javascript:alert(1)) <a href="data:text/html,x">b</a>')).toBe('<p>a b</p>');
});

test('raw HTML is never shown, only its text and links', () => {
  expect(hast('<script>alert(1)</script>\n\na <b onclick="x">c</b> <img src=x onerror=y> <!-- d -->')).toBe(
    '<p>a c  </p>',
  );
  expect(hast('<div onclick="x">\n<p>Hi &lt;<a href="https://a.b/">you</a></p></div>')).toBe(
    '<p>Hi <<a href="https://a.b/" rel="noreferrer">you</a></p>',
  );
});

/** A caption that leads to the picture at a path. */
const picture = (path: string, words: string) =>
  `<span className="caption"><a href="https://example.org${path}" rel="noreferrer">${words}</a></span>`;

test('images and figures leave their captions, which lead to the picture', () => {
  expect(hast('![A cat](/cat.png)')).toBe(`<p>${picture('/cat.png', 'A cat')}</p>`);
  expect(hast('{{< figure src="/opa.png" title="OPA :tada:" >}}')).toBe(
    `<p>${picture('/opa.png', 'OPA 🎉')}</p>`,
  );
  expect(hast('{{< figure title="OPA" >}}')).toBe(`<p>${picture('/a/', 'OPA')}</p>`);
  expect(hast('{{< figure src="/opa.png" >}}')).toBe('');
  expect(hast('![A cat](data:image/png;base64,x)')).toBe('<p><span className="caption">A cat</span></p>');
});

test('a picture in a link keeps that link alone', () => {
  expect(hast('[![A *cat*](/cat.png) here](/b)')).toBe(
    '<p><a href="https://example.org/b" rel="noreferrer"><span className="caption">A cat</span> here</a></p>',
  );
});

test('a video that is embedded becomes a link', () => {
  const link = '<a href="https://www.youtube.com/watch?v=w62T1SN4g6Y" rel="noreferrer">';
  expect(hast('{{< youtube w62T1SN4g6Y >}}')).toBe(
    `<p>${link}https://www.youtube.com/watch?v=w62T1SN4g6Y</a></p>`,
  );
  expect(hast('<iframe src="https://youtu.be/w62T1SN4g6Y" title="x"></iframe>')).toContain(
    '>https://youtu.be/w62T1SN4g6Y</a>',
  );
});

test('emoji codes become emoji, but in code and addresses', () => {
  expect(hast(':grin: `:grin:` at 10:00:00 :no-such: https://a.b/:grin:/c')).toBe(
    '<p>😁 <code>:grin:</code> at 10:00:00 :no-such: <a href="https://a.b/:grin:/c" rel="noreferrer">https://a.b/:grin:/c</a></p>',
  );
});

test.each([
  ['{{< figure src="javascript:a" caption="A cat" >}}', '<p><span className="caption">A cat</span></p>'],
  ['{{< figure src="data:a" attr="by Ann" >}}', '<p><span className="caption">by Ann</span></p>'],
  ['{{< note title="A cat" >}}', ''],
  [
    '{{< youtube id="w62T1SN4g6Y" title="A talk" >}}',
    '<p><a href="https://www.youtube.com/watch?v=w62T1SN4g6Y" rel="noreferrer">A talk</a></p>',
  ],
  ['![](/a.png)', ''],
  ['<!-- a -->', ''],
  ['{{< ref "x" >}} {{< ref "y" >}}', ''],
  ['a<br>b', '<p>ab</p>'],
  ['a  \nb', '<p>a<br></br>b</p>'],
  ['"It\'s" -- so...', '<p>“It’s” – so…</p>'],
  ['`"a"`', '<p><code>"a"</code></p>'],
  ['[](https://a.b/)', '<p><a href="https://a.b/" rel="noreferrer">https://a.b/</a></p>'],
  ['[a](https://)', '<p>a</p>'],
  ['[a](ftp://b.c)', '<p>a</p>'],
  ['[a](http://b.c/)', '<p><a href="http://b.c/" rel="noreferrer">a</a></p>'],
  ['[a](#b)', '<p><a href="https://example.org/a/#b" rel="noreferrer">a</a></p>'],
])('%s is shown as %s', (markdown, html) => {
  expect(hast(markdown)).toBe(html);
});

test('headings are never above the first nor below the sixth level', () => {
  expect(hast('# A', -3)).toBe('<h1 id="a">A</h1>');
  expect(hast('## A', 9)).toBe('<h6 id="a">A</h6>');
  expect(hast('## A')).toBe('<h2 id="a">A</h2>');
});

test('a single block is shown as well, and none', () => {
  expect(print(toHast([], { address: null }))).toBe('');
  expect(print(toHast(tree('One').slice(0, 1), { address: null }))).toContain('<p>One</p>');
});

test('tables, quotes, strikethrough and code stay', () => {
  expect(hast('> ~~a~~ b\n\n```yaml\nc: 1\n```\n\n| d |\n|---|\n| e |')).toMatch(
    /<blockquote><p><del>a<\/del> b<\/p><\/blockquote><pre><code className="language-yaml">c: 1<\/code><\/pre><table>/,
  );
});

test('text has one space for white space, emoji, and nothing that is not read', () => {
  const body =
    'One *two*\n  three :tada: {{< ref "x" >}}<!-- no --> ![cat](x) [![four](y)](z) `five`\n\n> six';
  expect(toText(tree(body))).toBe('One two three 🎉 four five six');
});
