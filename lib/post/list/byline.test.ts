import type { Paragraph } from 'mdast';
import { expect, test } from 'vitest';
import { parseMarkdown } from '#lib/post/markdown.ts';
import { toText } from '#lib/post/text.ts';
import {
  bylineLength,
  isByline,
  isLabelled,
  isNames,
  namesBefore,
  namesSpeakers,
  saysNames,
  withoutLabel,
} from './byline.ts';

test.each([
  'Ann Lee',
  'Ann Lee & Bo Ray',
  'Ann Lee, Engineer, Acme & Bo Ray, Lyft',
  'Speaker: Ann Lee',
  'Speakers :: Ann Lee, Bo Ray',
  'by Ann Lee',
  'par Ann Lee',
  'von Ann Lee',
  'Ann Lee →',
  'Ann Lee.',
  'Ann van den Berg',
])('“%s” is nothing but names', (text) => {
  expect(isNames(text)).toBe(true);
});

test.each([
  '',
  'Acme',
  'Seven Pods in the Cloud',
  'Ann Lee was good. She knew it all.',
  'Ann Lee and how to run pods',
  `Ann Lee, ${'Senior '.repeat(40)}Engineer`,
])('“%s” is more than names, or none', (text) => {
  expect(isNames(text)).toBe(false);
});

test.each([
  'Seven Pods - Ann Lee',
  'Seven Pods – Ann Lee, Acme',
  'Seven Pods | Ann Lee & Bo Ray',
  'Seven Pods / Ann Lee',
  'Seven Pods by Ann Lee from Acme',
  'Seven Pods (Ann Lee)',
  'Seven Pods, (by Ann Lee, Acme)',
  'Seven Pods by Ann Lee, Bo Ray, and Cy Day',
  'Seven Pods by Ann de la Cruz',
  'Seven Pods by J.R. Lee Jr.',
  'Seven Pods - Ann Lee (Acme).',
])('“%s” names speakers behind a title', (text) => {
  expect(namesSpeakers(text)).toBe(true);
});

test.each([
  'Ann Lee: Seven Pods',
  'Seven Pods - how they run',
  'Seven Pods by night',
  'Seven Pods - Ann',
  'Seven Pods by Ann Lee were good to see',
  'Seven Pods by Ann Lee. They run.',
  `${'Seven Pods '.repeat(20)}by Ann Lee`,
])('“%s” names none', (text) => {
  expect(namesSpeakers(text)).toBe(false);
});

test.each([
  [' by Ann Lee was good', ' by Ann Lee'],
  [' by Ann Lee (Acme) was good', ' by Ann Lee (Acme)'],
  [' by Ann Lee from Acme Corp, which', ' by Ann Lee from Acme Corp'],
  [' by Ann Lee, Acme. Then', ' by Ann Lee, Acme'],
  [' – Ann Lee and Bo Ray showed', ' – Ann Lee and Bo Ray'],
  [' from Ann Lee at Lyft', ' from Ann Lee at Lyft'],
  [' with Ann Lee', ' with Ann Lee'],
  [' by J. Lee.', ' by J. Lee'],
  [' was good, by Ann Lee', ''],
  [' by the author', ''],
  ['', ''],
])('behind a title, “%s” begins with the byline “%s”', (text, byline) => {
  expect(text.slice(0, bylineLength(text))).toBe(byline);
});

test.each([
  ['the keynote by Ann Lee, ', 'Ann Lee'],
  ['by Ann Lee (Acme): ', 'Ann Lee'],
  ['one by Ann Lee & Bo Ray called “', 'Ann Lee & Bo Ray'],
  ['one by Ann Lee on ', 'Ann Lee'],
  [`${'so '.repeat(100)}one by Ann Lee titled "`, 'Ann Lee'],
  ['one by Ann Lee who spoke of ', null],
  ['one by somebody, ', null],
])('before a title, “%s” ends with %j', (text, names) => {
  const found = namesBefore(text);
  expect(found && text.slice(...found)).toBe(names);
});

function paragraph(markdown: string): Paragraph {
  const [block] = parseMarkdown(markdown).children;
  if (block?.type !== 'paragraph') throw new Error(`Unexpected ${block?.type}, expected a paragraph`);
  return block;
}
const markdown = (text: string) => {
  const block = paragraph(text);
  return {
    isByline: isByline(block),
    saysNames: saysNames(block),
    isLabelled: isLabelled(block),
    rest: toText(withoutLabel(block.children)),
  };
};

test.each([
  ['Ann Lee, Acme', { isByline: true, saysNames: true, isLabelled: false, rest: 'Ann Lee, Acme' }],
  ['*Ann Lee, Acme*', { isByline: true, saysNames: true, isLabelled: false, rest: 'Ann Lee, Acme' }],
  // In italics it may be a byline whatever it says; without a video it may as well be a remark.
  [
    '*from the Acme folks*',
    { isByline: true, saysNames: false, isLabelled: false, rest: 'from the Acme folks' },
  ],
  [
    '**from the Acme folks**',
    { isByline: true, saysNames: false, isLabelled: false, rest: 'from the Acme folks' },
  ],
  ['*one* two', { isByline: false, saysNames: false, isLabelled: false, rest: 'one two' }],
  ['**Speaker:** Ann Lee', { isByline: true, saysNames: true, isLabelled: true, rest: 'Ann Lee' }],
  ['*Speaker*: zebra42', { isByline: true, saysNames: true, isLabelled: true, rest: ': zebra42' }],
  ['Speaker: zebra42', { isByline: true, saysNames: true, isLabelled: true, rest: 'zebra42' }],
  ['Speaker(s): zebra42', { isByline: true, saysNames: true, isLabelled: true, rest: 'zebra42' }],
  ['**Speaker: Ann Lee**', { isByline: true, saysNames: true, isLabelled: true, rest: 'Ann Lee' }],
  ['Presented by zebra42', { isByline: true, saysNames: true, isLabelled: false, rest: 'zebra42' }],
  ['Sprecherin: zebra42', { isByline: true, saysNames: true, isLabelled: true, rest: 'zebra42' }],
  ['**By** Ann Lee', { isByline: true, saysNames: true, isLabelled: false, rest: 'Ann Lee' }],
  ['**Par** Ann Lee', { isByline: true, saysNames: true, isLabelled: false, rest: 'Ann Lee' }],
  ['**Ann** Lee', { isByline: true, saysNames: true, isLabelled: false, rest: 'Ann Lee' }],
  ['[Ann Lee](/ann), Acme', { isByline: true, saysNames: true, isLabelled: false, rest: 'Ann Lee, Acme' }],
  ['With zebra42', { isByline: false, saysNames: false, isLabelled: false, rest: 'zebra42' }],
  ['Room: Big Hall', { isByline: false, saysNames: false, isLabelled: false, rest: 'Room: Big Hall' }],
  [
    'Some words on pods.',
    { isByline: false, saysNames: false, isLabelled: false, rest: 'Some words on pods.' },
  ],
])('the paragraph “%s”', (text, expected) => {
  expect(markdown(text)).toEqual(expected);
});

test.each([
  'Who: zebra42',
  'Hosts: zebra42',
  'Host : zebra42',
  'Presenter: zebra42',
  'By: zebra42',
  'Presented by: zebra42',
  'Sprecher: zebra42',
  'Sprecher:in: zebra42',
  'SprecherInnen: zebra42',
  'Referentin: zebra42',
  'Referenten: zebra42',
  'Referent: zebra42',
  'SprecherIn: zebra42',
  'Intervenant: zebra42',
  'Intervenantes: zebra42',
  'Ponente: zebra42',
  'Presenters: zebra42',
  'Presenter zebra42',
  'Speaker: zebra42',
  'Speakers  zebra42',
  'Intervenants: zebra42',
  'Intervenante: zebra42',
  'Ponentes: zebra42',
  'Speakers zebra42',
  'Speaker zebra42',
  'Presenters zebra42',
  'by zebra42',
  'Speaker :: zebra42',
  'Speaker(s) : zebra42',
])('“%s” names the speakers by its label', (text) => {
  expect([saysNames(paragraph(text)), toText(withoutLabel(paragraph(text).children))]).toEqual([
    true,
    'zebra42',
  ]);
});

test.each([
  'Room: zebra42',
  'Bystanders: zebra42',
  'Speakerphone zebra42',
  'The speaker: zebra42',
  'Hosts zebra42',
])('“%s” does not', (text) => {
  expect(saysNames(paragraph(text))).toBe(false);
});

test.each([
  'Company: ',
  'Companies : ',
  'Affiliation: ',
  'Organisation: ',
  'Organization:: ',
  'Org: ',
  'Firma: ',
  'Entreprise: ',
  'Empresa: ',
  'par ',
  'avec ',
  'von ',
  'mit ',
  'por ',
  'con ',
  'door ',
  'with ',
  'With: ',
  'Hosts ',
  'presented by ',
])('the label “%s” is none of the words behind it', (label) => {
  expect(toText(withoutLabel(paragraph(`${label}Acme`).children))).toBe('Acme');
  expect(toText(withoutLabel(paragraph(`The ${label}Acme`).children))).toBe(`The ${label}Acme`);
});

test('of a byline without its label, the place is that of the names', () => {
  const [first] = withoutLabel(paragraph('Speaker: Ann Lee').children);
  expect(first?.position).toMatchObject({ start: { column: 10, offset: 9 }, end: { column: 17 } });
  expect(withoutLabel(paragraph('by  Ann Lee').children)).toMatchObject([
    { value: 'Ann Lee', position: { start: { column: 5, offset: 4 } } },
  ]);
});

test('a long paragraph in italics is no byline', () => {
  expect(isByline(paragraph(`*${'word '.repeat(50)}word*`))).toBe(false);
});
