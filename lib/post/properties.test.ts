import fc from 'fast-check';
import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import type { Position } from 'unist';
import { readPost } from './read-post.ts';
import { toHast } from './to-hast.ts';

const WORDS = [
  '---\n',
  '+++\n',
  'title: x\n',
  'title = "x"\n',
  'date: 2019-05-23\n',
  'tags: [a\n',
  '# ',
  '## Sessions attended\n',

  '### Tuesday\n',
  '**Day 2**\n',
  '- ',
  '  - ',
  '1. ',
  '> ',
  '| a | b |\n|---|---|\n',
  '| ',
  '\n',
  '\r\n',
  '\n\n',
  '\r',
  '\t',

  '[a](https://youtu.be/w62T1SN4g6Y)',
  'https://youtu.be/w62T1SN4g6Y',
  '[a]',
  '[a]: /b\n',
  '![',
  '](',
  '<a href="b">',
  '</a>',

  '<ul><li>',
  '</li>',
  '<!--',
  '-->',
  '{{< youtube w62T1SN4g6Y >}}',
  '{{<',
  '>}}',
  '{% highlight a %}',
  '{% endhighlight %}',

  '*',
  '_',
  '~~',
  '`',
  '```\n',
  ':grin:',
  '&amp;',
  '\\',
  '\0',
  '\uFEFF',
  '\u202E',
  '\uD800',
  '😀',
  'é',
  ' - A, B & C',
  'Tueday',
];
const markdown = fc
  .array(fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...WORDS) }, fc.string({ unit: 'grapheme' })), {
    maxLength: 60,
  })
  .map((parts) => parts.join(''));

function read(value: string | Uint8Array) {
  const file = new VFile({ value });
  const address = 'https://example.org/a/';
  return { post: readPost(file, { address, listHeading: null }), text: String(file), file };
}

function expectWithin(text: string, { start, end }: Position) {
  const lines = text.split(/\r\n?|\n/);
  expect(start.offset).toBeLessThanOrEqual(end.offset ?? -1);
  for (const { line, column, offset = -1 } of [start, end]) {
    expect(offset).toBeGreaterThanOrEqual(0);
    expect(offset).toBeLessThanOrEqual(text.length);
    expect(line).toBeLessThanOrEqual(lines.length);
    // The end of a line may be counted before or behind its line ending.
    expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? -1) + 2);
  }
}

test('any string gives a post, and every place lies within the file', () => {
  fc.assert(
    fc.property(markdown, (value) => {
      const { post, text, file } = read(value);
      toHast(post.tree.children, { address: null });
      for (const section of post.sections) {
        expectWithin(text, section.position);
        for (const link of section.links) expectWithin(text, link.position);
      }
      for (const { position, entries } of post.days) {
        expectWithin(text, position);
        for (const entry of entries) {
          expectWithin(text, entry.position);
          expect(text).toContain(entry.raw);
          for (const { range } of entry.links) expectWithin(text, entry.place(range));
        }
      }
      for (const { reason, ruleId, place } of file.messages) {
        expect(reason).toMatch(/^Unexpected /);
        expect([ruleId, place]).not.toContain(undefined);
      }
    }),
    { numRuns: 1500 },
  );
});

test('any bytes give a post', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(read(bytes).post.tree.type).toBe('root');
    }),
  );
});

const plain = fc.stringMatching(/^[A-Za-z][A-Za-z0-9 ,&:'é–-]{0,40}[a-z]$/);

test('a place quotes the text it is asked for', () => {
  fc.assert(
    fc.property(plain, plain, fc.nat(), fc.nat(), (title, byline, from, length) => {
      const { post, text } = read(
        `---\ntitle: x\n---\n## Sessions attended\n\n- [${title}](https://youtu.be/w62T1SN4g6Y) - ${byline}\n`,
      );
      const entry = post.days[0]?.entries[0];
      expect(entry?.text).toBe(`${title} - ${byline}`);
      const range: [number, number] = [from % title.length, 0];
      range[1] = range[0] + 1 + (length % (title.length - range[0]));
      const place = entry?.place(range);
      expect(text.slice(place?.start.offset, place?.end.offset)).toBe(title.slice(...range));
    }),
  );
});
