import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import { readPost } from './read-post.ts';

const ADDRESS = 'https://example.org/post/';

/** The blocks of a text as a short notation: `p(…)`, `**bold**`, `[words](address)`. */
function outline(body: string): string[] {
  const { tree } = readPost(new VFile(`---\ntitle: x\n---\n${body}`), {
    address: ADDRESS,
    listHeading: null,
  });
  return tree.children.filter(({ type }) => type !== 'yaml').map(print);
}
function print(node: Nodes): string {
  const inner = 'children' in node ? node.children.map(print) : [];
  switch (node.type) {
    case 'text':
      return node.value.replace(/\s+/g, ' ');
    case 'strong':
      return `**${inner.join('')}**`;
    case 'emphasis':
      return `*${inner.join('')}*`;
    case 'delete':
      return `~${inner.join('')}~`;
    case 'link':
      return `[${inner.join('')}](${node.url})`;
    case 'break':
      return '/';
    case 'paragraph':
      return `p(${inner.join('').trim()})`;
    case 'list':
    case 'listItem':
    case 'table':
    case 'tableRow':
    case 'tableCell':
      return `${{ list: 'ul', listItem: 'li', table: 'table', tableRow: 'tr', tableCell: 'td' }[node.type]}(${inner.join(' ')})`;
    default:
      return node.type;
  }
}

test.each([
  ['paragraphs', '<p>One</p><p>Two</p>', ['p(One)', 'p(Two)']],
  ['boxes', '<div>One<section>Two</section>Three</div>', ['p(One)', 'p(Two)', 'p(Three)']],
  ['bold words', '<p>One <b>two</b> <strong>three</strong> four</p>', ['p(One **two** **three** four)']],
  ['headings, which Hugo gives no anchor', '<h3>One</h3><p>two</p>', ['p(**One**)', 'p(two)']],
  ['summaries', '<details><summary>One</summary>two</details>', ['p(**One**)', 'p(two)']],
  ['terms', '<dl><dt>One</dt><dd>two</dd></dl>', ['p(**One**)', 'p(two)']],
  ['links', '<p>See <a href="/b">one <b>two</b></a>, three</p>', ['p(See [one two](/b), three)']],
  ['a link without an address', '<p>See <a name="b">one</a></p>', ['p(See one)']],
  ['a link that is not closed', '<p><a href="/b">one</p><p>two</p>', ['p([one](/b))', 'p(two)']],
  ['breaks', '<p>One<br>two</p>', ['p(One/two)']],
  [
    'a player',
    '<iframe src="https://youtu.be/hGqEMDRgJw8">no frames</iframe>',
    ['p([](https://youtu.be/hGqEMDRgJw8)no frames)'],
  ],
  ['a list', '<ul><li>One</li><li>Two</li></ul>', ['ul(li(p(One)) li(p(Two)))']],
  ['a numbered list', '<ol><li>One<li>Two</ol>', ['ul(li(p(One)) li(p(Two)))']],
  [
    'a list in a list',
    '<ul><li>One<ul><li>two</li></ul></li><li>Three</li></ul>',
    ['ul(li(p(One) ul(li(p(two)))) li(p(Three)))'],
  ],
  ['words behind a list', '<ul><li>One</li></ul>Two', ['ul(li(p(One)))', 'p(Two)']],
  ['an item without its list', '<div><li>One</li></div>', ['ul(li(p(One)))']],
  ['paragraphs in an item', '<ul><li><p>One</p><p>Two</p></li></ul>', ['ul(li(p(One) p(Two)))']],
  [
    'a table',
    '<table><tr><th>One</th><th>Two</th></tr><tr><td>three</td><td><a href="/b">four</a></td></tr></table>',
    ['table(tr(td(One) td(Two)) tr(td(three) td([four](/b))))'],
  ],
  ['an empty cell', '<table><tr><td></td><td>one</td></tr></table>', ['table(tr(td() td(one)))']],
  [
    'words behind a table',
    '<table><tr><td>One</td></tr></table><p>Two</p>',
    ['table(tr(td(One)))', 'p(Two)'],
  ],
  ['a row without its table', '<div><tr><td>One</td></tr></div>', ['p(One)']],
  ['no words', '<div> <br> </div>', ['html']],
  ['a script', '<script>alert(1)</script>', ['html']],
  ['a comment', '<!-- one -->', ['html']],
])('a block of HTML with %s', (_, html, expected) => {
  expect(outline(`${html}\n`)).toEqual(expected);
});

const depthOf = (text: string) =>
  Math.max(
    ...text
      .split('')
      .reduce<number[]>((all, _, at) => [...all, (text.slice(0, at + 1).match(/ul\(/g) ?? []).length], []),
  );
const deep = (depth: number) => `${'<ul><li>a'.repeat(depth)}${'</li></ul>'.repeat(depth)}`;

test('lists that go deeper than ten belong to the tenth', () => {
  expect(depthOf(outline(`${deep(10)}\n`).join(''))).toBe(10);
  expect(depthOf(outline(`${deep(14)}\n`).join(''))).toBe(10);
});

test.each([
  ['an anchor of HTML', 'See <a href="/b">one *two*</a>, three', ['p(See [one *two*](/b), three)']],
  ['an anchor without its end', 'See <a href="/b">one', ['p(See htmlone)']],
  ['an anchor without an address', 'See <a name="b">one</a>', ['p(See htmlonehtml)']],
  ['another element with an address', 'See <b href="/b">one</b>', ['p(See htmlonehtml)']],
  [
    'an address in words that are crossed out',
    '~~See youtu.be/abc~~',
    ['p(~See [youtu.be/abc](https://youtu.be/abc)~)'],
  ],
  ['a link within an anchor', '<a href="/b">[one](/c)</a>', ['p([](/b))']],
  [
    'a player among words',
    'See <iframe src="https://youtu.be/hGqEMDRgJw8"> now',
    ['p(See [](https://youtu.be/hGqEMDRgJw8) now)'],
  ],
  ['an image of a video', '![One](https://youtu.be/hGqEMDRgJw8)', ['p([One](https://youtu.be/hGqEMDRgJw8))']],
  [
    'an image of a video without words',
    '![](https://youtu.be/hGqEMDRgJw8)',
    ['p([](https://youtu.be/hGqEMDRgJw8))'],
  ],
  ['any other image', '![One](a.png)', ['p(image)']],
  ['a reference', '[One][a]\n\n[a]: /b', ['p([One](/b))', 'definition']],
  [
    'a reference that is defined twice',
    '[One][a]\n\n[a]: /b\n[a]: /c',
    ['p([One](/b))', 'definition', 'definition'],
  ],
  [
    'an image by reference',
    '![One][a]\n\n[a]: https://youtu.be/hGqEMDRgJw8',
    ['p([One](https://youtu.be/hGqEMDRgJw8))', 'definition'],
  ],
  ['an address', 'See https://a.b/c, now', ['p(See [https://a.b/c](https://a.b/c), now)']],
  ['an address in brackets', '(https://a.b/c)', ['p(([https://a.b/c](https://a.b/c)))']],
  [
    'an address of a video without its scheme',
    'See youtu.be/hGqEMDRgJw8.',
    ['p(See [youtu.be/hGqEMDRgJw8](https://youtu.be/hGqEMDRgJw8).)'],
  ],
  [
    'two addresses',
    'm.youtube.com/a! YouTube.com/b?',
    ['p([m.youtube.com/a](https://m.youtube.com/a)! [YouTube.com/b](https://YouTube.com/b)?)'],
  ],
  ['what is no address', 'myyoutu.be/a youtube.com', ['p(myyoutu.be/a youtube.com)']],
  ['an address that begins with www', 'See www.a.b/c now', ['p(See [www.a.b/c](http://www.a.b/c) now)']],
  ['an address in code', '`https://a.b/c`', ['p(inlineCode)']],
  ['an address in italics', '*See youtu.be/abc*', ['p(*See [youtu.be/abc](https://youtu.be/abc)*)']],
  ['an address in bold', '**See youtu.be/abc**', ['p(**See [youtu.be/abc](https://youtu.be/abc)**)']],
  [
    'an address in a cell',
    '| youtu.be/abc |\n|---|',
    ['table(tr(td([youtu.be/abc](https://youtu.be/abc))))'],
  ],
  [
    'an anchor around the code of its end',
    '<a href="/b">one `</a>` two</a>',
    ['p([one inlineCode two](/b))'],
  ],
  ['the end of another element in an anchor', '<a href="/b">one</abbr> two</a>', ['p([onehtml two](/b))']],
  ['HTML in an item', '- One\n\n  <p>Two</p>', ['ul(li(p(One) p(Two)))']],
])('text with %s', (_, text, expected) => {
  expect(outline(`${text}\n`)).toEqual(expected);
});

test('what is linked stands where its words stand', () => {
  const value = 'One youtu.be/hGqEMDRgJw8 two\n\n<p>See <a href="/b">three</a></p>\n';
  const { sections } = readPost(new VFile(value), { address: ADDRESS, listHeading: null });
  const places = sections.flatMap(({ links }) =>
    links.map(({ url, text, position }) => [
      url,
      text,
      value.slice(position.start.offset, position.end.offset),
    ]),
  );
  expect(places).toEqual([
    ['https://youtu.be/hGqEMDRgJw8', 'youtu.be/hGqEMDRgJw8', 'youtu.be/hGqEMDRgJw8'],
    ['https://example.org/b', 'three', '<a href="/b">'],
  ]);
});

test('white space before the first words of HTML is none of them, nor is an empty text before an address', () => {
  const { tree } = readPost(new VFile('<div>\n  <b>One</b>\n</div>\n\nyoutu.be/hGqEMDRgJw8\n'), {
    address: ADDRESS,
    listHeading: null,
  });
  expect(
    tree.children.map((block) => ('children' in block ? block.children.map(({ type }) => type) : [])),
  ).toEqual([['strong', 'text'], ['link']]);
});

test('an item and a cell of HTML stand where their words stand', () => {
  const value = '<ul><li>One two<p>three</p></li></ul>\n\n<table><tr><td>four</td><td></td></tr></table>\n';
  const { tree } = readPost(new VFile(value), { address: ADDRESS, listHeading: null });
  const places: string[] = [];
  const walk = (node: Nodes) => {
    if (node.type === 'listItem' || node.type === 'tableCell')
      places.push(value.slice(node.position?.start.offset, node.position?.end.offset));
    if ('children' in node) node.children.forEach(walk);
  };
  walk(tree);
  expect(places).toEqual(['One two', 'four', '<table><tr><td>four</td><td></td></tr></table>']);
});
