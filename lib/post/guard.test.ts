import type { Emphasis, Text } from 'mdast';
import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import { indexSource } from '#lib/source/source.ts';
import { cutDeep, tame } from './guard.ts';
import { readPost } from './read-post.ts';

/** What is left of a text, and the messages about what was blanked out. */
function tamed(text: string) {
  const file = new VFile({ path: 'r.md', value: text });
  const left = tame(indexSource(text), file);
  // Positions stay those of the file.
  expect(left).toHaveLength(text.length);
  return { left, rules: file.messages.map(({ ruleId }) => ruleId), messages: file.messages.map(String) };
}

test.each([
  ['an ordinary report', '# A\n\nText with *stars* and [a link](b).\n\n- one\n- two\n'],
  ['5,000 marks', '*'.repeat(5000)],
  ['marks in several paragraphs', `${'*'.repeat(4000)}\n\n${'*'.repeat(4000)}\n`],
  ['marks in several items', `- ${'*'.repeat(4000)}\n- ${'*'.repeat(4000)}\n`],
  ['marks in several numbered items', `2. ${'*'.repeat(4000)}\n3) ${'*'.repeat(4000)}\n`],
  ['marks in several rows', `| ${'*'.repeat(4000)}\n| ${'*'.repeat(4000)}\n`],
  ['marks below several headings', `## ${'*'.repeat(4000)}\n## ${'*'.repeat(4000)}\n`],
  ['2,000 lines', 'a\n'.repeat(2000)],
  ['2,001 lines in two paragraphs', `${'a\n'.repeat(1000)}\n${'a\n'.repeat(1001)}`],
  ['a hundred comments', '<!-- a -->'.repeat(100)],
  ['thirty-nine quotes in one another', `${'>'.repeat(39)} a`],
  ['a wide indent of words', `${' '.repeat(120)}a`],
  ['brackets that close', `[${'a'.repeat(8000)}]`],
  ['escaped brackets', '\\[a '.repeat(3000)],
  ['a rule of dashes and an address', `https://a.b ${'-'.repeat(200)}`],
  ['many marks without an address', '.'.repeat(500)],
  ['long front matter', `---\ntitle: ${'*['.repeat(4000)}\n---\n`],
  ['long front matter of TOML', `+++\ntitle = "${'*['.repeat(4000)}"\n+++\n`],
])('%s stays as it is', (_, text) => {
  expect(tamed(text)).toMatchObject({ left: text, rules: [] });
});

test('of too many marks in a paragraph those behind are blanked out, and the next paragraph has its own', () => {
  const many = `a\n${'*b'.repeat(5001)}\n*c*\n\n*d*\n`;
  const { left, messages } = tamed(many);
  expect(left).toBe(`a\n${' b'.repeat(5001)}\n c \n\n*d*\n`);
  expect(messages).toEqual([
    'r.md:2:1: Unexpected paragraph with more than 5000 of `[`, `*`, `_` and `~`, expected text',
  ]);
});

test('of too many openings of comments those behind are blanked out', () => {
  const { left, messages } = tamed(`${'<!'.repeat(101)}\n<?\n\n<!-- a -->`);
  expect(left).toBe(`${' !'.repeat(101)}\n ?\n\n<!-- a -->`);
  expect(messages).toEqual([
    'r.md:1:1: Unexpected paragraph with more than 100 of `<!` and `<?`, expected text',
  ]);
});

test('of a paragraph of thousands of lines, one in two thousand is left out, and that is told once', () => {
  const { left, messages } = tamed('a\n'.repeat(4002));
  const lines = left.split('\n');
  expect(lines.flatMap((line, at) => (line === ' ' ? [at] : []))).toEqual([2000, 4001]);
  expect(messages).toHaveLength(1);
  expect(messages[0]).toMatch(/^r\.md:2001:1-2001:2: Unexpected paragraph of more than 2000 lines/);
});

test.each([
  ['quotes', `${'>'.repeat(40)} a`],
  ['lists', `${'- '.repeat(40)}a`],
  ['numbers', `${'1. '.repeat(40)}a`],
  ['an item that is indented very far', `${' '.repeat(100)}- a`],
])('a line of too many %s is blanked out', (_, line) => {
  const { left, rules } = tamed(`b\n${line}\n${line}\nc`);
  expect(left.trim().split(/\s+/)).toEqual(['b', 'c']);
  expect(rules).toEqual(['too-deep']);
});

test('a bracket that is never closed is blanked out, and told once', () => {
  const far = 'word '.repeat(2000);
  const { left, messages } = tamed(`[a](b) [ ${far}[ ${far}\n\n[c](d)\n`);
  expect(left).toBe(`[a](b)   ${far}  ${far}\n\n[c](d)\n`);
  expect(messages).toEqual([
    'r.md:1:8-1:9: Unexpected `[` without its `]` in 8192 characters, expected `[words](address)`; the `[` is left out',
  ]);
  // A paragraph ends it.
  expect(tamed(`[ a\n\n${far}${far}`).rules).toEqual([]);
});

test('in a line with an address, a run of a hundred marks is blanked out', () => {
  const { left, rules } = tamed(
    `see https://a.b/${'.'.repeat(100)} and ${'!'.repeat(150)} and ${'.'.repeat(99)}`,
  );
  expect(left).toBe(`see https://a.b/${' '.repeat(100)} and ${' '.repeat(150)} and ${'.'.repeat(99)}`);
  expect(rules).toEqual(['too-tangled']);
  for (const address of ['www.a.b', 'a@b.c'])
    expect(tamed(`${address}${'.'.repeat(100)}`).rules).toEqual(['too-tangled']);
});

test('a very long line is read, and told', () => {
  const line = `data:${'a'.repeat(64 * 1024)}`;
  expect(tamed(`${line}\nb`)).toMatchObject({
    left: `${line}\nb`,
    rules: ['line-too-long'],
    messages: [
      `r.md:1:1-1:${line.length + 1}: Unexpected line of ${line.length} characters, expected at most 65536`,
    ],
  });
});

test.each(['\n', '\r\n', '\r'])('lines end by %j', (end) => {
  const { left, messages } = tamed(['a', '*'.repeat(5001), '', '*b*'].join(end));
  expect(left).toBe(['a', ' '.repeat(5001), '', '*b*'].join(end));
  expect(messages[0]).toMatch(/^r\.md:2:1: /);
});

test('what is nested a hundred deep is cut off there', () => {
  const file = new VFile({
    path: 'r.md',
    value: `---\ntitle: x\n---\n${'*a '.repeat(120)}${'a* '.repeat(120)}\n`,
  });
  readPost(file, { address: null, listHeading: null });
  expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(['too-deep']);
});

test('what is nested a hundred deep and holds nothing is not told', () => {
  const nested = (depth: number): Emphasis | Text =>
    depth === 0 ? { type: 'text', value: 'a' } : { type: 'emphasis', children: [nested(depth - 1)] };
  const told = (depth: number) => {
    const file = new VFile({ path: 'r.md' });
    cutDeep({ type: 'paragraph', children: [nested(depth)] }, file);
    return file.messages.map(({ ruleId }) => ruleId);
  };
  expect([told(98), told(99), told(100)]).toEqual([[], [], ['too-deep']]);
});
