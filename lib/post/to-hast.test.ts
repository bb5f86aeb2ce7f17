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
