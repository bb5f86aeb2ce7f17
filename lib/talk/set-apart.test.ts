import { expect, test } from 'vitest';
import { entryFromLine } from './entry-from-line.ts';
import { isByline, splitAt } from './set-apart.ts';
import { speakerOf } from './speakers.ts';
import { beginsWithGivenName } from './words/given-names.ts';

test.each([
  ['Ann Lee', true],
  ['Ann Lee, Acme & Bo Ray', true],
  ['Ann Lee, Jose Roe', true],
  ['Seven Pods in the Cloud', false],
  ['Flynn', false],
  ['', false],
  [`Ann Lee, ${'a'.repeat(400)}`, false],
])('%j is nothing but speakers: %s', (text, expected) => {
  expect(isByline(text)).toBe(expected);
});

test.each([
  ['Ann Lee', true],
  ['ANN Lee', true],
  ['Ann van der Lee', true],
  ['Ann', false],
  ['Ann van der Lee Roe', false],
  ['Pods Lee', false],
])('%s begins with a given name and is as long as a name: %s', (name, expected) => {
  expect(beginsWithGivenName(name)).toBe(expected);
});

const split = (title: string, byline: string) => {
  const text = title + byline;
  const found = splitAt(text, [0, text.length], [title.length, text.length]);
  return {
    title: text.slice(...found.title),
    speakers: found.drafts.map((draft) => speakerOf(text, draft)),
    unread: found.unread && text.slice(...found.unread),
  };
};

test('where the speakers are set apart, two given names are two people, and a company is one', () => {
  expect(split('Seven Pods (', 'by Ann Lee, Jose Roe')).toEqual({
    title: 'Seven Pods',
    speakers: [
      { name: 'Ann Lee', role: null, company: null },
      { name: 'Jose Roe', role: null, company: null },
    ],
    unread: null,
  });
  expect(split('Seven Pods / ', 'Ann Lee, Engineer, Acme').speakers).toEqual([
    { name: 'Ann Lee', role: 'Engineer', company: 'Acme' },
  ]);
});

test('what does not look like a name there names nobody', () => {
  expect(split('Seven Pods - ', 'in the cloud')).toEqual({
    title: 'Seven Pods',
    speakers: [],
    unread: 'in the cloud',
  });
  expect(split('Seven Pods', ' ').unread).toBeNull();
});

/** The part of a line that some words of its text came from. */
function source(line: string, words: string) {
  const { text, inLine } = entryFromLine(line);
  const at = text.indexOf(words);
  return line.slice(...inLine([at, at + words.length]));
}

test('a range of the text leads back to the place in the line that it came from', () => {
  expect(source('- **[Seven Pods](https://a.io)** - Ann Lee', 'Seven Pods')).toBe('Seven Pods');
  expect(source('- **Seven** Pods - Ann Lee', 'Seven Pods')).toBe('Seven** Pods');
  expect(source('- Seven &amp; Pods', '&')).toBe('&amp;');
  expect(source('- Seven &amp; Pods', 'n & P')).toBe('n &amp; P');
  expect(source('- Seven \\[Pods\\]', '[Pods]')).toBe('\\[Pods\\]');
  expect(entryFromLine('- *Pods*').inLine([0, 0])).toEqual([3, 3]);
  expect(entryFromLine('').inLine([0, 0])).toEqual([0, 0]);
});
