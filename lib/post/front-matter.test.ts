import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import { readPost } from './read-post.ts';
import { FrontMatter } from './schema.ts';

function read(value: string) {
  const file = new VFile({ path: 'r.md', value });
  const { frontMatter } = readPost(file, { address: null, listHeading: null });
  return { ...frontMatter, messages: file.messages.map(String) };
}
const yaml = (...lines: string[]) => read(['---', 'title: x', ...lines, '---', ''].join('\n'));
const toml = (...lines: string[]) => read(['+++', 'title = "x"', ...lines, '+++', ''].join('\n'));

test('what front matter leaves out is open', () => {
  expect(yaml()).toEqual({
    title: 'x',
    date: null,
    day: null,
    author: null,
    description: null,
    banner: null,
    tags: [],
    categories: [],
    aliases: [],
    summaryBy: null,
    messages: [],
  });
});

test.each([
  ['author: Ann Lee', { author: 'Ann Lee' }],
  ['author: [Ann Lee, Bo Ray]', { author: 'Ann Lee, Bo Ray' }],
  ['authors: [Ann Lee]', { author: 'Ann Lee' }],
  ['author: {name: Ann Lee}', { author: 'Ann Lee' }],
  ['author: ""', { author: null }],
  ['author: " "', { author: null }],
  ['author: []', { author: null }],
  ['description: A trip', { description: 'A trip' }],
  ['summary: A trip', { description: 'A trip' }],
  ['excerpt: A trip', { description: 'A trip' }],
  ['description: 2019', { description: '2019' }],
  ['description:', { description: null }],
  ['banner: /a.png', { banner: '/a.png' }],
  ['image: /a.png', { banner: '/a.png' }],
  ['tags: [a, 2, true]', { tags: ['a', '2', 'true'] }],
  ['tags: a b', { tags: ['a', 'b'] }],
  ['tags: a b, c,, d', { tags: ['a b', 'c', 'd'] }],
  ['tags: ""', { tags: [] }],
  ['categories: [a]', { categories: ['a'] }],
  ['category: a', { categories: ['a'] }],
  ['aliases: [/old]', { aliases: ['/old'] }],
  ['summaryBy: Bo Ray', { summaryBy: 'Bo Ray' }],
  ['date: 2019-05-23', { date: '2019-05-23', day: '2019-05-23' }],
  ['date: 23 May 2019', { date: '23 May 2019', day: '2019-05-23' }],
  ['date: MAY 23, 2019', { day: '2019-05-23' }],
  ['unknown: [a]', { title: 'x' }],
])('%s is read', (line, expected) => {
  expect(yaml(line)).toMatchObject({ ...expected, messages: [] });
});

test.each([
  ['date: 2019-02-30', '3:7-3:17', 'date `2019-02-30`, expected one such as `2019-05-23T23:00:00-01:00`'],
  ['banner: [a]', '3:9-3:12', 'list in `banner`, expected text'],
  ['tags: 7', '3:7-3:8', '`7` in `tags`, expected a list of texts'],
  ['tags: [a, null]', '3:11-3:15', '`null` in `tags`, expected text'],
  ['banner: {a: b}', '3:9-3:15', 'mapping in `banner`, expected text'],
  ['tags: {a: b}', '3:7-3:13', 'mapping in `tags`, expected a list of texts'],
  ['tags: [a, [b]]', '3:11-3:14', 'list in `tags`, expected text'],
  ['author: {first: Ann}', '3:9-3:21', 'mapping in `author`, expected a name'],
])('%s is told at its place, and passed over', (line, place, reason) => {
  expect(yaml(line).messages).toEqual([`r.md:${place}: Unexpected ${reason}`]);
  expect(yaml(line)).toMatchObject({ title: 'x', author: null, banner: null });
});

test.each([
  ['date = 2019-02-30x', '3:18', 'TOML'],
  ['author = {first = "Ann"}', '3:10-3:25', 'mapping in `author`, expected a name'],
  ['tags = [1, []]', '3:8-3:15', 'list in `tags`, expected text'],
  ['   date = "never" ', '3:11-3:18', 'date `never`'],
])('in TOML, %s is told at its place', (line, place, reason) => {
  expect(toml(line).messages[0]).toMatch(
    new RegExp(`^r\\.md:${place}: Unexpected ${reason.replaceAll(/[`.]/g, '\\$&')}`),
  );
});

test('in TOML, dates and lists are read as in YAML', () => {
  expect(toml('date = 2019-05-23', 'tags = ["a", "b"]', 'description = "A = b"')).toMatchObject({
    day: '2019-05-23',
    tags: ['a', 'b'],
    description: 'A = b',
    messages: [],
  });
});

test.each([
  ['---\r\ntitle: x\r\nauthor: [\r\n---\r\n'],
  ['---\rtitle: x\rauthor: [\r---\r'],
  ['---\ntitle: x\nauthor: [\n---\n'],
])('a mistake is told in its line whatever ends the lines: %j', (text) => {
  expect(read(text).messages[0]).toMatch(/^r\.md:[34]:\d+/);
});

test('a key twice is told', () => {
  expect(yaml('title: y').messages).toEqual([
    expect.stringMatching(/^r\.md:[23]:\d+.*Map keys must be unique$/),
  ]);
});

const messages = (value: string) => {
  const file = new VFile({ path: 'r.md', value });
  readPost(file, { address: null, listHeading: null });
  return file.messages.map(({ ruleId, fatal, source }) => [ruleId, fatal, source]);
};

test('a report that is empty has an error, and one with words a warning', () => {
  expect(messages('')).toEqual([['front-matter-missing', true, 'post']]);
  expect(messages('Words.')).toEqual([['front-matter-missing', false, 'post']]);
  // Without a name of the file either, there is no title at all.
  const file = new VFile('');
  expect(readPost(file, { address: null, listHeading: null }).frontMatter).toBeNull();
});

test('what is read is what the schema says of front matter, and nothing else is', () => {
  const full = yaml(
    'date: 2019-05-23',
    'author: Ann',
    'tags: [a]',
    'categories: [b]',
    'aliases: [/c]',
    'summaryBy: Bo',
  );
  const { messages: _, ...front } = full;
  const { messages: _none, ...bare } = yaml();
  expect([FrontMatter.parse(front), FrontMatter.parse(bare)]).toEqual([front, bare]);
  const wrong = (fields: object) =>
    FrontMatter.safeParse({ ...front, ...fields }).error?.issues.map(({ path }) => path[0]);
  expect(wrong({ title: '' })).toEqual(['title']);
  expect(wrong({ day: '23 May' })).toEqual(['day']);
  for (const key of ['date', 'author', 'description', 'banner', 'tags', 'categories', 'aliases', 'summaryBy'])
    expect(wrong({ [key]: 7 })).toEqual([key]);
  for (const key of ['tags', 'categories', 'aliases']) expect(wrong({ [key]: [7] })).toEqual([key]);
});

test('front matter that nests very deep is not read, and told where it does', () => {
  expect(yaml('author: Ann', `a: ${'- '.repeat(50)}b`).messages).toEqual([
    'r.md:4:2: Unexpected YAML, expected front matter that can be read: More than 40 lists or maps begin in one another on one line',
    expect.stringMatching(/^r\.md:1:1-5:4: Unexpected front matter without `title`/),
  ]);
});

test('a mistake of TOML is told in one line', () => {
  const [told] = toml('date = = 1').messages;
  expect(told).toBe('r.md:3:8: Unexpected TOML, expected front matter that can be read: invalid value');
});
