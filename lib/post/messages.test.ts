import { describe, expect, test } from 'vitest';
import { VFile } from 'vfile';
import { readPost } from './read-post.ts';
import { toText } from './text.ts';

/** Every message of a post as the check prints it, errors marked. */
function messagesOf(value: string | Uint8Array) {
  const file = new VFile({ path: 'r.md', value });
  readPost(file, { address: null, listHeading: null });
  return file.messages.map(
    (message) => `${message.fatal ? 'error' : 'warning'} ${String(message)} ${message.ruleId}`,
  );
}
const post = (body: string, front = 'title: x') => `---\n${front}\n---\n${body}`;
const talk = '- [A](https://youtu.be/w62T1SN4g6Y) - B\n';
const dated = (day: string) =>
  post(`## Sessions attended\n\n### ${day}\n\n${talk}`, 'title: x\ndate: 2024-04-30');
const list = (body: string) => post(`## Sessions attended\n\n${body}`);

describe('the file', () => {
  test('bytes that are not UTF-8 are reported at the first, and the rest is read', () => {
    const bytes = new TextEncoder().encode(post('Conde Nast: Cond?'));
    bytes[bytes.length - 1] = 0xe9;
    expect(messagesOf(bytes)).toEqual(['error r.md:4:17: Unexpected byte `0xE9`, expected UTF-8 encoding']);
  });
  test('UTF-16 is read, and reported', () => {
    const bytes = new Uint8Array([0xff, 0xfe, ...Buffer.from(post(''), 'utf16le')]);
    expect(messagesOf(bytes)).toEqual(['error r.md:1:1: Unexpected byte `0xFF`, expected UTF-8 encoding']);
  });
  test('a file of 10 MB is refused at once', () => {
    expect(messagesOf('a'.repeat(10_000_000))).toEqual([
      'error r.md:1:1: Unexpected 10000000 characters, expected at most 5000000 in one report file-too-large',
    ]);
  });
  test('binary junk is one message', () => {
    expect(messagesOf(new Uint8Array(5000))).toEqual([
      'error r.md:1:1: Unexpected 5000 control characters, expected a text file binary-file',
    ]);
  });
  test('characters that cannot be seen are reported where they stand', () => {
    expect(messagesOf(post('a\u202Eb \0'))).toEqual([
      'warning r.md:4:2-4:3: Unexpected character `U+202E`, expected text that can be seen control-character',
      'warning r.md:4:5-4:6: Unexpected character `U+0000`, expected text that can be seen control-character',
    ]);
  });
  test('a paragraph full of brackets is read as plain text from there on', () => {
    expect(messagesOf(post('[a]'.repeat(50_000)))).toEqual([
      'error r.md:4:1: Unexpected paragraph with more than 5000 of `[`, `*`, `_` and `~`, expected text too-tangled',
    ]);
  });
  test('quotes in quotes in quotes are cut off', () => {
    expect(messagesOf(post('>'.repeat(100_000)))).toEqual([
      'error r.md:4:1-4:100001: Unexpected nesting, expected at most 40 lists and quotes in one another too-deep',
    ]);
  });
});

describe('the front matter', () => {
  test('missing: the first heading is the title, or else the name of the file', () => {
    expect(messagesOf('Hello\n\n# My `KubeCon`\n')).toEqual([
      'warning r.md:1:1: Unexpected start of the file, expected front matter between lines of `---` with the title and the date; the title is `My KubeCon`, as in the heading front-matter-missing',
    ]);
    expect(messagesOf('Hello')).toEqual([
      'warning r.md:1:1: Unexpected start of the file, expected front matter between lines of `---` with the title and the date; the title is `r`, as in the file’s name front-matter-missing',
    ]);
  });
  test('YAML that cannot be read, at the bad token', () => {
    expect(messagesOf(post('', 'title: a\ntags: [b, "c'))).toEqual([
      'error r.md:3:13: Unexpected YAML, expected front matter that can be read: Missing closing "quote front-matter-yaml',
      'error r.md:3:13: Unexpected YAML, expected front matter that can be read: Flow sequence in block collection must be sufficiently indented and end with a ] front-matter-yaml',
    ]);
  });
  test('TOML that cannot be read, at the bad token', () => {
    expect(messagesOf('+++\ntitle = "a"\ndate = = 1\n+++\n')).toEqual([
      'error r.md:3:8: Unexpected TOML, expected front matter that can be read: invalid value front-matter-toml',
      'warning r.md:1:1-4:4: Unexpected front matter without `title`, expected `title: r` as in the file’s name front-matter-title',
    ]);
  });
  test('values of a wrong type, each at its own place', () => {
    expect(messagesOf(post('', 'title: x\nauthor: {a: b}\ntags: [a, {b: c}]\ndescription: [a]'))).toEqual([
      'error r.md:3:9-3:15: Unexpected mapping in `author`, expected a name front-matter-type',
      'error r.md:5:14-5:17: Unexpected list in `description`, expected text front-matter-type',
      'error r.md:4:11-4:17: Unexpected mapping in `tags`, expected text front-matter-type',
    ]);
  });
  test('a date that is none', () => {
    expect(messagesOf(post('', 'title: x\ndate: 2019-02-30'))).toEqual([
      'error r.md:3:7-3:17: Unexpected date `2019-02-30`, expected one such as `2019-05-23T23:00:00-01:00` front-matter-date',
    ]);
  });
  test('without a title, the heading or else the name of the file is taken, with a warning', () => {
    expect(messagesOf(post('# My KubeCon', 'author: me'))).toEqual([
      'warning r.md:1:1-3:4: Unexpected front matter without `title`, expected `title: My KubeCon` as in the heading front-matter-title',
    ]);
    expect(messagesOf(post('Hi', 'author: me'))).toEqual([
      'warning r.md:1:1-3:4: Unexpected front matter without `title`, expected `title: r` as in the file’s name front-matter-title',
    ]);
  });
});

describe('the session list', () => {
  test('empty', () => {
    expect(messagesOf(list('### Tuesday\n\nTo follow.\n\n### Friday\n'))).toEqual([
      expect.stringMatching(/^error r\.md:4:1-4:21: .* list-empty$/),
    ]);
    expect(messagesOf(list('To follow.'))).toEqual([
      'error r.md:4:1-4:21: Unexpected heading `Sessions attended` without a list, expected talks below it list-empty',
    ]);
  });
  test('without its heading', () => {
    expect(messagesOf(post(`## Tuesday\n\n${talk}${talk}`))).toEqual([
      'warning r.md:6:3-6:40: Unexpected session list without its heading, expected one such as `All The Sessions I Went To` list-heading-missing',
    ]);
  });
  test('a day that is none, its entries kept', () => {
    expect(messagesOf(list(`### Tuesday\n\n${talk}\n### Wendesday\n\n${talk}`))).toEqual([
      'error r.md:10:1-10:14: Unexpected day `Wendesday`, expected one such as `Tuesday`, `21 May` or `Day 2` day-unknown',
    ]);
  });
  test('a heading among the days that is none', () => {
    expect(messagesOf(list(`### Tuesday\n\n${talk}\n### Extras\n\n${talk}`))).toEqual([
      'error r.md:10:1-10:11: Unexpected day `Extras`, expected one such as `Tuesday`, `21 May` or `Day 2` day-unknown',
    ]);
  });
  test('a weekday beside a date of another one', () => {
    const wrong =
      'warning r.md:7:1-7:28: Unexpected day `Wednesday 16th of April`, expected weekday and date to agree: 2024-04-16 is a Tuesday day-disagrees';
    expect(messagesOf(dated('Wednesday 16th of April'))).toEqual([wrong]);
    expect(messagesOf(dated('Tuesday, 16 April'))).toEqual([]);
    expect(messagesOf(dated('Mon (2024-04-17)'))).toEqual([
      'warning r.md:7:1-7:21: Unexpected day `Mon (2024-04-17)`, expected weekday and date to agree: 2024-04-17 is a Wednesday day-disagrees',
    ]);
  });
  test('a day twice, and a day without talks', () => {
    expect(messagesOf(list(`### Tuesday\n\n${talk}\n### Tue\n`))).toEqual([
      'error r.md:10:1-10:8: Unexpected second `Tue`, expected each day once (the first is in line 6) day-twice',
      'warning r.md:10:1-10:8: Unexpected day `Tue` without talks, expected at least one day-empty',
    ]);
  });
});

test('everything wrong is reported in one run', () => {
  const text = `---\ntitle: x\ndate: never\n---\n## Sessions attended\n\n### Tueday\n\n${talk}\u200E\n`;
  expect(messagesOf(text).map((message) => message.split(' ').at(-1))).toEqual([
    'control-character',
    'front-matter-date',
    'day-unknown',
  ]);
});

test('an invisible character that front matter writes as an escape is an error where it stands', () => {
  expect(messagesOf(post('', 'title: "x\\u202e"\ntags: [fine, "\\0"]'))).toEqual([
    'error r.md:2:8-2:17: Unexpected character `U+202E`, expected text that can be seen control-character',
    'error r.md:3:14-3:18: Unexpected character `U+0000`, expected text that can be seen control-character',
  ]);
  expect(messagesOf('+++\ntitle = "x\\u202e"\n+++\n')).toEqual([
    'error r.md:2:9-2:18: Unexpected character `U+202E`, expected text that can be seen control-character',
  ]);
});

test('an invisible character that Markdown writes as a reference is told once, with its node, and taken out', () => {
  const body = 'Some &#x202e;text, `a&#x202e;` and [a l&rlm;ink](https://example.org/&#x202e;x "t&lrm;").\n';
  expect(messagesOf(post(body))).toEqual([
    'warning r.md:4:1-4:20: Unexpected character `U+202E`, expected text that can be seen control-character',
    'warning r.md:4:36-4:89: Unexpected character `U+202E`, expected text that can be seen control-character',
    'warning r.md:4:37-4:48: Unexpected character `U+200F`, expected text that can be seen control-character',
  ]);
  const { sections } = readPost(new VFile({ path: 'r.md', value: post(body) }), {
    address: null,
    listHeading: null,
  });
  expect(sections[0]?.links).toMatchObject([{ text: 'a link', url: 'https://example.org/x' }]);
  expect(toText(sections[0]?.nodes ?? [])).toBe('Some text, a&#x202e; and a link.');
});

const rules = (body: string) => new Set(messagesOf(post(body)).map((line) => line.split(' ').at(-1)));

test('sixty control characters are told one by one in a long text, and make a short one no text', () => {
  const controls = '\u0001'.repeat(60);
  expect(rules(`${controls}${'word '.repeat(100)}`)).toEqual(new Set(['binary-file']));
  expect(rules(`${controls}${'word '.repeat(1_000)}`)).toEqual(new Set(['binary-file']));
  expect(rules(`${controls}${'word '.repeat(2_000)}`)).toContain('control-character');
  expect(rules(`${controls}${'word '.repeat(2_000)}`)).not.toContain('binary-file');
});

const ten = (name: string) => `[${Array.from({ length: 10 }, () => name).join(', ')}]`;

test('front matter whose aliases would expand to thousands is not read', () => {
  const file = new VFile({
    path: 'r.md',
    value: post('', `title: Mine\na: &a ${ten('x')}\nb: &b ${ten('*a')}\ntags: ${ten('*b')}`),
  });
  expect(readPost(file, { address: null, listHeading: null }).frontMatter?.title).not.toBe('Mine');
});
