import { expect, test } from 'vitest';
import { entryFromLine } from './entry-from-line.ts';

/** The text of a line, and its links with the words that they cover. */
function read(line: string) {
  const { text, links } = entryFromLine(line);
  return [text, ...links.map(({ range, url }) => [text.slice(...range), url])];
}

test.each([
  ['- Pods', 'Pods'],
  ['  * Pods', 'Pods'],
  ['+ Pods', 'Pods'],
  ['• Pods', 'Pods'],
  ['12. Pods', 'Pods'],
  ['12) Pods', 'Pods'],
  ['### Pods', 'Pods'],
  ['> Pods', 'Pods'],
  ['> > - [x] Pods', 'Pods'],
  ['- [ ] Pods', 'Pods'],
  ['-Pods', '-Pods'],
  ['12345. Pods', '12345. Pods'],
  ['#Pods', '#Pods'],
  ['[x]Pods', '[x]Pods'],
])('the mark before “%s” is none of its words', (line, text) => {
  expect(read(line)).toEqual([text]);
});

test.each([
  ['**Seven** Pods', 'Seven Pods'],
  ['*Seven* _Pods_', 'Seven Pods'],
  ['***Seven*** __Pods__', 'Seven Pods'],
  ['~~Seven~~ Pods', 'Seven Pods'],
  ['~Seven~ Pods', '~Seven~ Pods'],
  ['****Seven****', '****Seven****'],
  ['**Seven *Pods***', '**Seven *Pods***'],
  ['snake_case_names', 'snake_case_names'],
  ['2 * 3 * 4', '2 * 3 * 4'],
  ['Oh Sh*t! The *Config*', 'Oh Sh*t! The Config'],
  ['*Seven', '*Seven'],
  ['Seven*', 'Seven*'],
  ['(*Seven*) Pods', '(Seven) Pods'],
])('emphasis of “%s” is none of its words', (line, text) => {
  expect(read(line)).toEqual([text]);
});

test.each([
  ['Using `kubectl` well', 'Using kubectl well'],
  ['`a*b*c` and `<b>`', 'a*b*c and <b>'],
  ['one ` tick', 'one ` tick'],
  ['\\*one\\* \\[two\\] \\`', '*one* [two] `'],
  ['C:\\pods', 'C:\\pods'],
  ['one \\', 'one \\'],
  ['one &amp; two &lt;3 &#8211; &copy;', 'one & two <3 – ©'],
  ['one & two; AT&T', 'one & two; AT&T'],
  ['one<br>two<br/>three', 'one two three'],
  ['<td>one</td><td>two</td>', ' one  two '],
  ['one <b class="x">two</b> three', 'one two three'],
  ['one <!-- no --> two', 'one  two'],
  ['one <!-- two', 'one '],
  ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
  ['a <3 b', 'a <3 b'],
  ['one ![a cat](cat.png) two', 'one  two'],
  ['one! two', 'one! two'],
  ['[one] two]', '[one] two]'],
])('“%s” reads “%s”', (line, text) => {
  expect(read(line)).toEqual([text]);
});

test.each([
  ['[one](b) two', ['one two', ['one', 'b']]],
  ['[**one** two](b)', ['one two', ['one two', 'b']]],
  ['[[one]](b)', ['[one]', ['[one]', 'b']]],
  ['[one](<b c> "title")', ['one', ['one', 'b c']]],
  ['[one](b&amp;c)', ['one', ['one', 'b&c']]],
  ['[![a cat](cat.png)](b)', ['', ['', 'b']]],
  ['[one](b) and [two](c)', ['one and two', ['one', 'b'], ['two', 'c']]],
  ['<a href="b">one</a> two', ['one two', ['one', 'b']]],
  ["<A class=x HREF='b'>one</A> two", ['one two', ['one', 'b']]],
  ['<a name="b">one</a> two', ['one two']],
  ['<a href="b">one', ['one', ['one', 'b']]],
  ['one <https://a.b/c> two', ['one https://a.b/c two', ['https://a.b/c', 'https://a.b/c']]],
  ['one https://a.b/c, two', ['one https://a.b/c, two', ['https://a.b/c', 'https://a.b/c']]],
  ['(https://a.b/c).', ['(https://a.b/c).', ['https://a.b/c', 'https://a.b/c']]],
  ['https://a.b/c_(d)', ['https://a.b/c_(d)', ['https://a.b/c_(d)', 'https://a.b/c_(d)']]],
  [
    'https://a.b/?c=1&amp;d=2',
    ['https://a.b/?c=1&amp;d=2', ['https://a.b/?c=1&amp;d=2', 'https://a.b/?c=1&d=2']],
  ],
  ['HTTP://A.B/c', ['HTTP://A.B/c', ['HTTP://A.B/c', 'HTTP://A.B/c']]],
  ['at youtu.be/abc!', ['at youtu.be/abc!', ['youtu.be/abc', 'https://youtu.be/abc']]],
  ['at m.youtube.com/abc', ['at m.youtube.com/abc', ['m.youtube.com/abc', 'https://m.youtube.com/abc']]],
  ['myyoutu.be/abc', ['myyoutu.be/abc']],
  ['[https://a.b/c](d)', ['https://a.b/c', ['https://a.b/c', 'd']]],
  ['[see https://a.b/c now](d)', ['see https://a.b/c now', ['see https://a.b/c now', 'd']]],
  ['https://', ['https://', ['https://', 'https://']]],
])('the links of “%s”', (line, expected) => {
  expect(read(line)).toEqual(expected);
});
