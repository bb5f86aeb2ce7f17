import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import { readPost } from '#lib/post/read-post.ts';

const V1 = 'https://youtu.be/hGqEMDRgJw8';
const V2 = 'https://youtu.be/N-0X09sNrw0';

function read(body: string) {
  const value = `---\ntitle: x\n---\n${body}`;
  const file = new VFile({ path: 'r.md', value });
  const { days, sections } = readPost(file, { address: null, listHeading: null });
  return {
    talks: days.flatMap(({ heading, entries }) =>
      entries.map((entry) => {
        const { text, links } = entry;
        const label = links[0]?.range ?? [0, 0];
        const at = entry.place(label);
        return [heading, text, text.slice(...label), value.slice(at.start.offset, at.end.offset)];
      }),
    ),
    headings: sections.map(({ heading }) => heading).filter(Boolean),
    messages: file.messages.map(
      (message) => `${message.fatal ? 'error' : 'warning'} ${String(message)} ${message.ruleId}`,
    ),
  };
}

test('a space between `]` and `(`, and none behind `##`, are read as meant and said once each', () => {
  const body = `##Day 1: General Session

## Videos

- [Seven Pods by Ann Lee] (${V1})
- [Eight Pods by Bo Ray]  (${V2}), again
`;
  expect(read(body)).toEqual({
    talks: [
      [null, 'Seven Pods by Ann Lee', 'Seven Pods by Ann Lee', 'Seven Pods by Ann Lee'],
      [null, 'Eight Pods by Bo Ray, again', 'Eight Pods by Bo Ray', 'Eight Pods by Bo Ray'],
    ],
    headings: ['Day 1: General Session', 'Videos'],
    messages: [
      'warning r.md:4:1-4:25: Unexpected heading without a space behind its `#`, expected one as in `## Day 1`; it is read as a heading heading-space',
      'warning r.md:8:25-8:28: Unexpected space between `]` and `(` (and 1 more), expected `[words](address)`; it is read as a link link-space',
    ],
  });
});

test('a day without its space, with its list right below', () => {
  const body = `#Tuesday\n- [Seven Pods - Ann Lee] (${V1})\n\n#Day 2\nWords.\n\n- [Eight Pods - Bo Ray](${V2})\n`;
  expect(read(body).talks.map(([day, text]) => [day, text])).toEqual([
    ['Tuesday', 'Seven Pods - Ann Lee'],
    ['Day 2', 'Eight Pods - Bo Ray'],
  ]);
});

test('tags, brackets and prices stay as they are', () => {
  const body = `#kubecon #cncf\n\nWords [in brackets] (and more) https://acme.example/ ($5).\n`;
  expect(read(body)).toEqual({ talks: [], headings: [], messages: [] });
});

test.each([
  ['Org', '#+TITLE: Notes\n\n* Day 1\n'],
  ['AsciiDoc', '= Notes\n\n== Day 1\n\nWords.\n'],
  ['AsciiDoc without its title', '== Day 1\n\nWords.\n'],
])('a report in %s is told, once', (_, body) => {
  expect(read(body).messages).toEqual([
    expect.stringMatching(/^warning r\.md:4:1-4:\d+: Unexpected line of Org or AsciiDoc, .* not-markdown$/),
  ]);
  expect(read('Notes\n==\n\n`== a`\n\n```\n== b\n```\n').messages).toEqual([]);
});

test.each([
  ['words in bold', '[Seven Pods] (**by Ann Lee**)'],
  ['more than an address', '[Seven Pods] (https://acme.example/ and more)'],
  ['an address and no end', '[Seven Pods] (https://acme.example/'],
  ['words before it', '[Seven Pods] (see https://acme.example/)'],
])('brackets before brackets with %s are no link', (_, line) => {
  expect(read(`${line}\n`).messages).toEqual([]);
});

test('what stands before a mended link and behind it is kept where it stands', () => {
  const value = `Then [Seven Pods] (${V1}) was *good*.\n`;
  const { tree } = readPost(new VFile(value), { address: null, listHeading: null });
  const [block] = tree.children;
  const nodes = block?.type === 'paragraph' ? block.children : [];
  expect(
    nodes.map(({ type, position }) => [type, value.slice(position?.start.offset, position?.end.offset)]),
  ).toEqual([
    ['text', 'Then '],
    ['link', `[Seven Pods] (${V1})`],
    ['text', ' was '],
    ['emphasis', '*good*'],
    ['text', '.'],
  ]);
});

test.each([
  ['##Day 1', 2],
  ['######Day 1', 6],
  ['#Tuesday', 1],
  ['#day 2:', 1],
])('%s is a heading of its level', (line, level) => {
  const { tree } = readPost(new VFile(`${line}\n\nWords.\n`), { address: null, listHeading: null });
  expect(tree.children[0]).toMatchObject({ type: 'heading', depth: level });
});

test.each(['##Day *1* is here', '#Days of pods', '#kubecon', '# #Day 1', 'Before ##Day 1', '**##Day 1**'])(
  '%s is none that lacks a space',
  (line) => {
    expect(read(`${line}\n`).messages).toEqual([]);
  },
);

test('the words below such a heading stand where they stand', () => {
  const value = `##Day 1\nSee *this* talk.\n`;
  const { tree } = readPost(new VFile(value), { address: null, listHeading: null });
  const [heading, below] = tree.children;
  const words = (node: typeof heading) =>
    value.slice(node?.position?.start.offset, node?.position?.end.offset);
  expect([words(heading), words(below)]).toEqual(['##Day 1', 'See *this* talk.']);
  expect(below?.type === 'paragraph' && words(below.children[0])).toBe('See ');
});
