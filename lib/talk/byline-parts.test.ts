import { expect, test } from 'vitest';
import { afterCue, firstPart, splitByline } from './byline-parts.ts';

const parts = (text: string) =>
  splitByline(text, [0, text.length]).map(
    ({ range, separator }) => `${separator === 'start' ? '' : `${separator} `}${text.slice(...range)}`,
  );

test.each([
  ['Ann Lee', ['Ann Lee']],
  ['Ann Lee, Acme', ['Ann Lee', ', Acme']],
  ['Ann Lee & Bo Ray', ['Ann Lee', '& Bo Ray']],
  ['Ann Lee and Bo Ray', ['Ann Lee', '& Bo Ray']],
  ['Ann Lee + Bo Ray', ['Ann Lee', '& Bo Ray']],
  ['Ann Lee, C++, Acme +', ['Ann Lee', ', C++', ', Acme']],
  ['Ann Lee (C++) & Bo Ray', ['Ann Lee', '( C++', '& Bo Ray']],
  ['Ann Lee; Bo Ray', ['Ann Lee', '; Bo Ray']],
  ['Ann Lee | Bo Ray', ['Ann Lee', '; Bo Ray']],
  ['Ann Lee · Bo Ray • Cy Day', ['Ann Lee', ', Bo Ray', ', Cy Day']],
  ['张磊，王泽锋、李四；王五', ['张磊', ', 王泽锋', ', 李四', '; 王五']],
  ['Ann Lee, Acme, & Bo Ray', ['Ann Lee', ', Acme', '& Bo Ray']],
  ['Ann Lee (Acme) & Bo Ray', ['Ann Lee', '( Acme', '& Bo Ray']],
  ['Ann Lee [Acme]', ['Ann Lee', '( Acme']],
  ['Ann Lee (CTO, Acme)', ['Ann Lee', '( CTO', '( Acme']],
  ['Ann Lee (CTO - Acme)', ['Ann Lee', '( CTO', '( Acme']],
  ['Ann Lee - Acme', ['Ann Lee', '- Acme']],
  ['Ann Lee – Acme', ['Ann Lee', '- Acme']],
  ['Ann Lee from Acme', ['Ann Lee', ', Acme']],
  ['Ann Lee at Acme', ['Ann Lee', ', Acme']],
  ['Ann Lee @ Acme', ['Ann Lee', ', Acme']],
  ['Ann Lee / Acme', ['Ann Lee', ', Acme']],
  ['Ann Lee with Bo Ray', ['Ann Lee', '& Bo Ray']],
  ['Ann Lee und Bo Ray', ['Ann Lee', '& Bo Ray']],
  ['Ann Lee et Bo Ray', ['Ann Lee', '& Bo Ray']],
  ['Ann Lee y Bo Ray', ['Ann Lee', '& Bo Ray']],
])('“%s” is made of %j', (text, expected) => {
  expect(parts(text)).toEqual(expected);
});

test.each([
  'AT&T',
  'C++',
  'C#',
  'Disney+',
  'Engineer for C++',
  'Meder-Marouelli',
  'CTO/COO',
  'Yang (Gabriel) Yu',
  'Institute of Standards (NIST)',
  'Ramón y Cajal',
  'SRE / Lead',
  'Engineer at Acme',
  'Caching with Redis',
])('“%s” is one part', (text) => {
  expect(parts(text)).toEqual([text]);
});

test.each([
  ['Ann Lee (she/her), Acme', ['Ann Lee', ', Acme']],
  ['Ann Lee (@ann), Acme', ['Ann Lee', ', Acme']],
  ['Ann Lee @ann, Acme', ['Ann Lee', ', Acme']],
  ['Ann Lee, Acme & others', ['Ann Lee', ', Acme']],
  ['Ann Lee, TBA & Bo Ray', ['Ann Lee', '& Bo Ray']],
  ['Ann Lee (my favourite)', ['Ann Lee']],
  ['Ann Lee, Acme, https://acme.example', ['Ann Lee', ', Acme']],
  ['Ann Lee (Moderator), Acme', ['Ann Lee', ', Acme']],
  ['Ann Lee (virtual) & Bo Ray', ['Ann Lee', '& Bo Ray']],
  ['Ann Lee, , Acme', ['Ann Lee', ', Acme']],
  ['Moderated by Ann Lee & Bo Ray', ['Ann Lee', '& Bo Ray']],
  ['Ann Lee & moderated by Bo Ray', ['Ann Lee', '& Bo Ray']],
  ['', []],
  ['— , &', []],
])('what says nothing of the speakers is left out of “%s”', (text, expected) => {
  expect(parts(text)).toEqual(expected);
});

const names = (text: string) => text.slice(...afterCue(text, [0, text.length]));

test.each([
  'by Ann Lee',
  'By Ann Lee',
  'with Ann Lee',
  'w/ Ann Lee',
  'feat. Ann Lee',
  'featuring Ann Lee',
  'Moderated by Ann Lee',
  'co-hosted by Ann Lee',
  'Speaker: Ann Lee',
  'Speakers : Ann Lee',
  'Panelists: Ann Lee',
  'KubeCon + CloudNativeCon Europe 2021 Co-Chairs: Ann Lee',
  '- by Ann Lee,',
  ': Ann Lee',
])('the names behind “%s” begin with Ann', (text) => {
  expect(names(text)).toBe('Ann Lee');
});

test.each(['Byron Lee', 'Withers Lee', 'Ann by Lee', 'Room: Ann Lee', 'Featherstone Lee', 'Host Lee'])(
  '“%s” begins with no such word',
  (text) => {
    expect(names(text)).toBe(text);
  },
);

const first = (text: string) => text.slice(...firstPart(text, [0, text.length]));

test.each([
  ['Ann Lee, Acme', 'Ann Lee'],
  ['by Ann Lee from Acme', 'Ann Lee'],
  ['by Ann Lee at Acme', 'Ann Lee'],
  ['Lessons from Production', 'Lessons from Production'],
  ['Lessons from Production, Acme', 'Lessons from Production'],
  ['Ann Lee & Bo Ray', 'Ann Lee'],
  ['Ann Lee @ann', 'Ann Lee'],
  ['Ann Lee (Acme)', 'Ann Lee'],
  ['Ann Lee', 'Ann Lee'],
])('the first part of “%s” is “%s”', (text, expected) => {
  expect(first(text)).toBe(expected);
});
