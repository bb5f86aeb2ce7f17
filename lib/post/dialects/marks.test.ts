import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import { readPost } from '#lib/post/read-post.ts';

/** The texts of a report with the part of the file that each was read from, where the two differ. */
function texts(body: string) {
  const { tree } = readPost(new VFile(body), { address: null, listHeading: null });
  const found: string[] = [];
  const walk = (node: Nodes) => {
    if (node.type === 'text' || node.type === 'code') {
      const written = body.slice(node.position?.start.offset, node.position?.end.offset);
      found.push(node.type === 'code' || written === node.value ? node.value : `${node.value} ← ${written}`);
    }
    if ('children' in node) node.children.forEach(walk);
  };
  walk(tree);
  return found;
}

test.each([
  ['[[Seven Pods]]', ['Seven Pods']],
  ['# [[Seven Pods]]', ['Seven Pods']],
  ['*[[Seven Pods]]*', ['Seven Pods']],
  ['**[[Seven Pods]]**', ['Seven Pods']],
  ['~~[[Seven Pods]]~~', ['Seven Pods']],
  ['[see [[Seven Pods]]](/b)', ['see ', 'Seven Pods']],
  ['| [[Seven Pods]] |\n|---|', ['Seven Pods']],
  ['> - [[Seven Pods]]', ['Seven Pods']],
  ['[[Pods#Seven|C# and [[Go]]', ['[[Pods#Seven|C# and ', 'Go']],
  ['[[Languages|C# in depth]]', ['C# in depth']],
  ['See [[Pods#Seven|seven]] of [[People/Ann Lee]] now', ['See ', 'seven', ' of ', 'People/Ann Lee', ' now']],
  ['[[Pods#Seven]]', ['Pods']],
  ['One ![[slides.pdf]] two', ['One ', ' two']],
  ['![[slides.pdf|300]]', []],
  ['[[One]][[Two]]', ['One', 'Two']],
  ['One [two] [[three', ['One [two] [[three']],
  ['[[]]', ['[[]]']],
  // Where a reference stands in the text, the place is that of all of it.
  ['A &amp; [[B]]', ['A &  ← A &amp; [[B]]', 'B ← A &amp; [[B]]']],
])('pages in double brackets are their words: %s', (body, expected) => {
  expect(texts(body)).toEqual(expected);
});

test.each([
  [':::tip\nOne\n:::', ['One']],
  [':::tip Tuesday\nOne\n:::', ['Tuesday', 'One']],
  [':::tip[Tuesday]\nOne\n:::', ['Tuesday', 'One']],
  [':::note [Day 2]{.wide}\n\nOne\n\n:::', ['Day 2', 'One']],
  ['::::info  Tuesday  \nOne *two*\nthree\n::::', ['Tuesday', 'One', 'two', 'three']],
  [':::tip Tuesday\n:::', ['Tuesday']],
  [':::', []],
  [':::tip', []],
  [':::tip\n*One* two\n:::', ['One', 'two']],
  ['One\n:::', ['One']],
  ['One:::', ['One:::']],
  [':: One', [':: One']],
  ['::: one two three (four)', ['two three (four)']],
])('blocks between colons are what stands in them, behind their title: %j', (body, expected) => {
  expect(texts(body).map((text) => text.trim())).toEqual(expected);
});

test.each([
  ["import Player from '@site/player';", []],
  ["import './talk.css'", []],
  ['import { A } from "b";\nimport C from "d";\nexport const toc = [];', []],
  ['export default Layout', []],
  ["import  './talk.css'", []],
  ["  import './talk.css'  ", []],
  ['import is a word', ['import is a word']],
  ["An import './talk.css'", ["An import './talk.css'"]],
  ["import './talk.css' *works*", ["import './talk.css' ", 'works']],
  ["import A from 'b'\nOne", ["import A from 'b'\nOne"]],
  ['export of pods', ['export of pods']],
])('code of MDX is not shown: %j', (body, expected) => {
  expect(texts(body)).toEqual(expected);
});

test.each([
  ['{{< highlight go >}}\n# One\n\n*two*\n{{< /highlight >}}\n\nThree', ['# One\n\n*two*', 'Three']],
  ['{% raw %}\n{{ a }}\n{% endraw %}', ['{{ a }}']],
  ['{{< mermaid >}}a --> b{{< /mermaid >}}', ['a --> b']],
  // Without its end it is text, and what is closed is another.
  ['{{< highlight go >}}\n\nOne', ['One']],
  ['{{< highlight go >}}\n\nOne\n\n{{< /note >}}', ['One']],
  ['{{< note >}}\n\nOne\n\n{{< /note >}}', ['One']],
  ['One\n\n{{< /code >}}\n\nTwo', ['One', 'Two']],
  ['{{< rehighlight >}}\n\n# One\n\n{{< /rehighlight >}}', ['One']],
  ['{{< highlighter >}}\n\n# One\n\n{{< /highlighter >}}', ['One']],
  ['{{< raw >}}\na {{ b }} c\n{{< /raw >}}', ['a {{ b }} c']],
])('what stands in a shortcode for code is code: %j', (body, expected) => {
  expect(texts(body).filter((text) => text.trim() !== '')).toEqual(expected);
});
