import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import { readPost } from './read-post.ts';

/** The title of a report, and whether anything about it is an error. */
function titleOf(value: string, path = 'notes.md') {
  const file = new VFile({ path, value });
  const { frontMatter } = readPost(file, { address: null, listHeading: null });
  return [frontMatter?.title, file.messages.some(({ fatal }) => fatal)];
}
const LIST = '\n\n## Sessions\n\n- [Seven Pods](https://youtu.be/hGqEMDRgJw8) - Ann Lee, Acme\n';

test.each([
  ['plain Markdown', `# My XConf notes${LIST}`, 'My XConf notes'],
  ['a README with badges first', `[![ci](a.svg)](b)\n\nXConf 2024\n==========${LIST}`, 'XConf 2024'],
  ['one heading above all others', `Hi.\n\n### XConf\n\n#### Day 1\n\n#### Day 2\n`, 'XConf'],
  ['a comment first', `<!-- draft -->\n\n# XConf *again*${LIST}`, 'XConf again'],
  ['front matter without a title', `---\nauthor: me\n---\n# Mine${LIST}`, 'Mine'],
  ['a heading without words', `#\n\n# XConf${LIST}`, 'XConf'],
  ['a centred `<h1>`', `<div align="center">\n<h1>XConf</h1>\n</div>${LIST}`, 'XConf'],
  [
    'an `<h1>` below badges',
    `<a href="b"><img src="a.svg"></a>\n<h1><b>XConf</b> 2024</h1>${LIST}`,
    'XConf 2024',
  ],
])('%s has the title of its first heading', (_, value, title) => {
  expect(titleOf(value)).toEqual([title, false]);
});

test.each([
  ['a paragraph of HTML', `<p>Words.</p>\n${LIST}`, 'notes.md', 'notes'],
  ['several headings of one depth', `## Day 1\n\n## Day 2\n`, 'notes.md', 'notes'],
  ['a post of Jekyll', `Hello${LIST}`, '_posts/2024-04-16-my-first_xconf.md', 'my first xconf'],
  ['an empty front matter', `---\n---\nHello`, 'XConf 2024.md', 'XConf 2024'],
  ['a date within the name', 'Hello', 'trip-2024-04-16-notes.md', 'trip 2024 04 16 notes'],
  ['a name with runs of marks', 'Hello', 'my--first __ xconf_.md', 'my first xconf'],
])('without such a heading the name of the file is the title: %s', (_, value, path, title) => {
  expect(titleOf(value, path)).toEqual([title, false]);
});
