import { expect, test } from 'vitest';
import { processorTime } from '#lib/source/processor-time.fixture.ts';
import { VFile } from 'vfile';
import { readPost } from './read-post.ts';

const post = (body: string) => `---\ntitle: x\n---\n${body}`;

function messages(body: string) {
  const file = new VFile({ path: 'r.md', value: post(body) });
  readPost(file, { address: null, listHeading: null });
  return file.messages.map(String);
}

/** Shapes that took a time in the square of their length, each with a length of about `n`. */
const SHAPES: [string, (n: number) => string][] = [
  ['a banner as base64', (n) => `---\ntitle: x\nbanner: ${'QUJD'.repeat(n / 4)}\n---\n`],
  [
    'a banner in quotes',
    (n) => `---\ntitle: x\nbanner: "data:image/png;base64,${'QUJD'.repeat(n / 4)}"\n---\n`,
  ],
  ['a banner in TOML', (n) => `+++\ntitle = "x"\nbanner = "${'QUJD'.repeat(n / 4)}"\n+++\n`],
  ['blanks in front matter', (n) => `---\ntitle: x\na:${' '.repeat(n)}b\n---\n`],
  ['comments without an end', (n) => post(`a ${'<!--'.repeat(n / 4)}`)],
  ['comments over lines', (n) => post(`a ${'<!--\n'.repeat(n / 5)}`)],
  ['instructions without an end', (n) => post(`a ${'<?'.repeat(n / 2)}`)],
  ['declarations without an end', (n) => post(`a ${'<!A '.repeat(n / 4)}`)],
  ['an address with dots', (n) => post(`https://a.example/${'.'.repeat(n)}x`)],
  ['an address of a video with dots', (n) => post(`(youtu.be/${'.'.repeat(n)}x)`)],
  ['an address with marks', (n) => post(`https://a.example/${'_)'.repeat(n / 2)}x`)],
  ['a heading with blanks', (n) => post(`## a${' '.repeat(n)}b\n`)],
  ['a heading with blanks and a brace', (n) => post(`## a${' '.repeat(n)}{b\n`)],
  ['an underlined heading with tabs', (n) => post(`a${'\t'.repeat(n)}b\n===\n`)],
  ['headings with names', (n) => post('## Seven Pods - Ann Lee\n\n'.repeat(n / 25))],
  ['bold lines and remarks', (n) => post('**Seven Pods**\n\nWords.\n\n'.repeat(n / 24))],
  ['words with capitals', (n) => post(`## ${'Ann '.repeat(n / 4)}\n`)],
  ['bold lines with names below', (n) => post('**Seven Pods**\nAnn Lee\nWords.\n\n'.repeat(n / 30))],
  ['lines of fields', (n) => post('Title: Pods\nSpeaker: Ann Lee\n'.repeat(n / 28))],
  ['quotation marks', (n) => post(`- ${'"a '.repeat(n / 3)}`)],
  ['words in italics', (n) => post(`- ${'*a* b '.repeat(n / 6)}`)],
  ['names and companies', (n) => post(`## Talks\n\n- Pods by ${'Ann Lee from a / '.repeat(n / 17)}`)],
  ['lists in lists of raw HTML', (n) => post(`${'<ul><li>a'.repeat(n / 9)}\n`)],
  ['callouts', (n) => post('> [!note] Pods\n> Speaker: Ann Lee\n\n'.repeat(n / 36))],
  ['days in other languages', (n) => post('## Mercredi 12 avril\n\nWords.\n\n'.repeat(n / 30))],
  ['headings with a list each', (n) => post('## Pods\n1. a\n'.repeat(n / 13))],
  ['quotes that end in a line of text', (n) => post('> ~~~\na\n\n'.repeat(n / 10))],
  ['underlined headings', (n) => post('Pods\n===\n\n'.repeat(n / 10))],
  ['a bracket without an end', (n) => post(`a [${'words and '.repeat(n / 10)}`)],
  ['brackets without an end over lines', (n) => post('a [b\n'.repeat(n / 5))],
  ['a paragraph without blanks, in Chinese', (n) => post('中文'.repeat(n / 2))],
  ['a heading without blanks, in Korean', (n) => post(`## ${'한국'.repeat(n / 2)}\n`)],
  [
    'a table of many columns whose rows have one cell',
    (n) => post(`|${'a|'.repeat(n / 8)}\n|${'-|'.repeat(n / 8)}\n${'|b\n'.repeat(n / 8)}`),
  ],
  ['short lines without a blank line', (n) => post('Pods\n'.repeat(n / 5))],
  ['lists under days', (n) => post('## Day 1\n\n- [a](https://youtu.be/w62T1SN4g6Y)\n\n'.repeat(n / 50))],
];

const timeOf = (value: string) =>
  processorTime(() => readPost(new VFile({ value }), { address: null, listHeading: null }));

// Four times the length takes four times as long, and sixteen times where it goes with the square. A machine that has
// other work to do can make one measurement wrong, but hardly three.
test.each(SHAPES)('the time grows with the length and not with its square: %s', (_, make) => {
  timeOf(make(2_000));
  const isLinear = () => timeOf(make(48_000)) < timeOf(make(12_000)) * 9 + 400;
  expect([1, 2, 3].some(isLinear)).toBe(true);
});

test('a line of 200 KB is read, and told', () => {
  const banner = 'A'.repeat(200_000);
  const value = `---\ntitle: x\nbanner: ${banner}\n---\n![](data:image/png;base64,${banner})\n`;
  const file = new VFile({ path: 'r.md', value });
  const { frontMatter } = readPost(file, { address: null, listHeading: null });
  expect(frontMatter?.banner).toBe(banner);
  expect(file.messages.map((message) => `${message.fatal ? 'error' : 'warning'} ${String(message)}`)).toEqual(
    [
      'warning r.md:3:1-3:200009: Unexpected line of 200008 characters, expected at most 65536',
      'warning r.md:5:1-5:200028: Unexpected line of 200027 characters, expected at most 65536',
    ],
  );
});

test('what goes beyond the limits is told where it stands', () => {
  expect(messages(`a ${'<!--'.repeat(16_000)}`)).toEqual([
    'r.md:4:1: Unexpected paragraph with more than 100 of `<!` and `<?`, expected text',
  ]);
  expect(messages(`https://a.example/${'.'.repeat(40_000)}x`)).toEqual([
    'r.md:4:1: Unexpected paragraph with more than 100 marks in a row, expected text',
  ]);
});

test('a bracket that is never closed is left out and told, and no other', () => {
  const file = new VFile({
    path: 'r.md',
    value: post(`A [note] and [ [one](b) ${'words '.repeat(2000)}\n\n[ ] Pods`),
  });
  const { tree } = readPost(file, { address: null, listHeading: null });
  expect(file.messages.map(String)).toEqual([
    'r.md:4:14-4:15: Unexpected `[` without its `]` in 8192 characters, expected `[words](address)`; the `[` is left out',
  ]);
  expect(tree.children.slice(1)).toMatchObject([
    { children: [{ value: 'A [note] and   ' }, { type: 'link' }, {}] },
    { children: [{ value: '[ ] Pods' }] },
  ]);
});

test('a paragraph of thousands of lines is read as several, and told once', () => {
  const file = new VFile({ path: 'r.md', value: post(`# Pods\n\n${'Pods\n'.repeat(5000)}`) });
  const { tree } = readPost(file, { address: null, listHeading: null });
  expect(tree.children.slice(1).map(({ type }) => type)).toEqual([
    'heading',
    'paragraph',
    'paragraph',
    'paragraph',
  ]);
  expect(file.messages.map(String)).toEqual([
    'r.md:2005:1-2005:5: Unexpected paragraph of more than 2000 lines, expected a blank line between paragraphs; one line in 2000 is left out',
  ]);
});
