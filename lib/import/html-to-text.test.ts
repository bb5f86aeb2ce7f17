import { expect, test } from 'vitest';
import { htmlToText } from './html-to-text.ts';

test.each([
  ['plain text', 'Pods & <clusters', 'Pods & <clusters'],
  ['emphasis within a line', 'Many <b>big</b> pods', 'Many big pods'],
  ['paragraphs', '<p>One</p><p>Two</p>', 'One\nTwo'],
  ['a break', 'One<br>Two<br/>Three', 'One\nTwo\nThree'],
  ['a list', '<ul><li>One</li><li>Two</li></ul>', '- One\n- Two'],
  ['a heading', '<h2>Title</h2>Text', 'Title\nText'],
  [
    'boxes and rows',
    '<div>One</div><table><tr><td>Two</td></tr><tr><td>Three</td></tr></table>',
    'One\nTwo\nThree',
  ],
  ['entities', 'R&amp;D&nbsp;day &lt;3', 'R&D day <3'],
  ['a comment between words', 'One<!-- not shown -->Two', 'One Two'],
  ['a script between words', 'One<script>alert(1)</script>Two', 'One Two'],
  ['line breaks of other systems', 'One\r\nTwo\rThree', 'One\nTwo\nThree'],
  ['spaces at the ends of lines', ' One \n\t Two ', 'One\nTwo'],
  ['many spaces', 'One  \t Two', 'One Two'],
  ['many empty lines', 'One\n\n\n\nTwo\n\nThree', 'One\n\nTwo\n\nThree'],
  ['invisible characters', '\u202eOne\u200b\0 Two\ufeff', 'One Two'],
  ['an unknown element', '<span>One</span> <pre>Two</pre>', 'One Two'],
])('%s', (_, html, text) => {
  expect(htmlToText(html)).toBe(text);
});
