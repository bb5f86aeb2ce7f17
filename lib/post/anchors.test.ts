import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import { anchorOf } from './anchors.ts';
import { readPost } from './read-post.ts';

const outline = (body: string) =>
  readPost(new VFile(`---\ntitle: x\n---\n${body}`), { address: null, listHeading: null })
    .sections.filter(({ level }) => level > 0)
    .map(({ heading, anchor, level }) => [level, heading, anchor]);

test.each([
  ['## Intuit, Argo & The Custom Deployment Controller', 'intuit-argo--the-custom-deployment-controller'],
  ['## Cheryl Hung - Director of Ecosystem, CNCF', 'cheryl-hung---director-of-ecosystem-cncf'],
  ["## So, What About 'Dem Logs?", 'so-what-about-dem-logs'],
  ['### 1. Prometheus at Scale', '1-prometheus-at-scale'],
  ['## Überblick · 総括 :grin:', 'überblick--総括-grin'],
  ['## _So_ `kubectl` **much** ##', '_so_-kubectl-much'],
  ['## [Istio](https://istio.io)', 'istiohttpsistioio'],
  ['## Own {#my-id .wide}', 'my-id'],
  ['Setext\n---', 'setext'],
  ['One\n  two\n---', 'two'],
  ['## Own {#my-id}  ', 'my-id'],
  ['## {#my-id}', 'my-id'],
  ['##', 'heading'],
  ['## Own {.wide #my-id}', 'my-id'],
  ['## Own {id="my-id"}', 'my-id'],
  ['## Own {id=my-id}', 'my-id'],
  ['## Own {.wide}', 'own-wide'],
  ['## Own } of', 'own--of'],
  ['## Own #my-id}', 'own-my-id'],
  ['## *Own* {#my-id}', 'my-id'],
  ['## Own *{#my-id}*', 'own-my-id'],
  ['## x_y-z 10%', 'x_y-z-10'],
  ['## !?', 'heading'],
])("%s has Hugo's anchor", (line, anchor) => {
  expect(outline(line)[0]?.[2]).toBe(anchor);
});

test('equal headings are numbered, around those that have the number already', () => {
  expect(outline('# A\n\n# A\n\n# A-1\n\n# A\n').map(([, , anchor]) => anchor)).toEqual([
    'a',
    'a-1',
    'a-1-1',
    'a-2',
  ]);
});

test("a heading's text has no Markdown, no attributes and no shortcodes", () => {
  expect(outline('## *Why* `x` [y](z) :tada: {{< icon "a" >}} {#why}\n')).toEqual([[2, 'Why x y 🎉', 'why']]);
});

test('a shortcode, a comment and highlighted code are no headings', () => {
  const body =
    '{{< figure title="# a" >}}\n\n<!--\n# b\n-->\n\n{{< highlight sh >}}\n# c\n\n# d\n{{< /highlight >}}\n\n# e\n';
  expect(outline(body).map(([, heading]) => heading)).toEqual(['e']);
});

test('a heading in a quote or an item has an anchor as well, in the order of the text', () => {
  const { tree } = readPost(new VFile('# A\n\n> # A\n\n- # A\n'), { address: null, listHeading: null });
  const found: string[] = [];
  const walk = (node: Nodes) => {
    if (node.type === 'heading') found.push(anchorOf(node));
    if ('children' in node) node.children.forEach(walk);
  };
  walk(tree);
  expect(found).toEqual(['a', 'a-1', 'a-2']);
});

test('an anchor of its own is not given again, but may stand twice where it is written twice', () => {
  expect(outline('# B {#a}\n\n# A\n\n# C {#a}\n').map(([, , anchor]) => anchor)).toEqual(['a', 'a-1', 'a']);
});

test('a number that two headings have already is passed over', () => {
  expect(outline('# A-1\n\n# A-2\n\n# A\n\n# A\n').map(([, , anchor]) => anchor)).toEqual([
    'a-1',
    'a-2',
    'a',
    'a-3',
  ]);
});

test('a heading that was not read from a report has none', () => {
  expect(anchorOf({ type: 'heading', depth: 1, children: [] })).toBe('');
});
