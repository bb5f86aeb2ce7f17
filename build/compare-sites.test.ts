import { describe, expect, test } from 'vitest';
import { compareSites } from './compare-sites.ts';
import { namesOf, normalised, normalisedPath } from './normalise.ts';
import { rulesOf } from './style-rules.ts';

const page = (html: string, css = '/_next/static/chunks/0p3jns1cc3sat.css') =>
  `<link rel="stylesheet" href="${css}"/>${html}`;

const before = new Map([
  [
    '_next/static/chunks/0p3jns1cc3sat.css',
    '.aaaaaa_root{color:red}.aaaaaa_root a{color:blue}._1bbbbb_list{top:0}',
  ],
  ['index.html', page('<p class="aaaaaa_root _1bbbbb_list">one</p>')],
]);
/** The same site after its modules moved: other hashes, and so other names. */
const moved = new Map([
  [
    '_next/static/chunks/29lg_10oj7kcc.css',
    '.cccccc_root{color:red}.cccccc_root a{color:blue}._2dddd__list{top:0}',
  ],
  [
    'index.html',
    page('<p class="cccccc_root _2dddd__list">one</p>', '/_next/static/chunks/29lg_10oj7kcc.css'),
  ],
]);
const changed = (path: string, from: string, to: string) =>
  new Map([...moved].map(([name, text]) => [name, name === path ? text.replace(from, to) : text]));

describe('two sites', () => {
  test('are the same where hashes alone differ', () => {
    expect(compareSites(before, moved)).toEqual({ onlyBefore: [], onlyAfter: [], differing: [], same: 2 });
  });

  test('differ where a text does, by the first line that does', () => {
    expect(compareSites(before, changed('index.html', 'one', 'two')).differing).toEqual([
      {
        kind: 'html',
        path: 'index.html',
        before: '<p class="1_root 2_list">one</p>',
        after: '<p class="1_root 2_list">two</p>',
        isReordered: false,
      },
    ]);
  });

  test('differ where a class is of another module', () => {
    const after = changed('index.html', 'cccccc_root', '_2dddd__root');
    expect(compareSites(before, after).differing.map(({ after }) => after)).toContain(
      '<p class="1_root 1_list">one</p>',
    );
  });

  test('differ where a rule that a page uses does', () => {
    const after = changed('_next/static/chunks/29lg_10oj7kcc.css', 'top:0', 'top:1px');
    const [difference] = compareSites(before, after).differing;
    expect(difference).toMatchObject({ kind: 'css', path: 'index.html.css', isReordered: false });
  });

  test('differ where rules stand in another order, and that is told', () => {
    const after = changed('_next/static/chunks/29lg_10oj7kcc.css', '._2dddd__list{top:0}', '');
    const css = after.get('_next/static/chunks/29lg_10oj7kcc.css');
    after.set('_next/static/chunks/29lg_10oj7kcc.css', `._2dddd__list{top:0}${css}`);
    expect(compareSites(before, after).differing).toMatchObject([
      { path: 'index.html.css', isReordered: true },
    ]);
  });

  test('are the same where rules come along that no page and no script uses', () => {
    const after = changed(
      '_next/static/chunks/29lg_10oj7kcc.css',
      '.cccccc_root{',
      '.eeeeee_other{top:9px}.cccccc_root{',
    );
    expect(compareSites(before, after).differing).toEqual([]);
  });

  test('tell what is in one alone, by its path without its hash', () => {
    const after = new Map([...moved, ['_next/static/scripts/page.entry-RLKYFUPV.js', 'x'], ['b.txt', '']]);
    const { onlyAfter } = compareSites(before, after);
    expect(onlyAfter).toEqual(['_next/static/scripts/page.entry-*.js', 'b.txt']);
    expect(compareSites(after, before).onlyBefore).toEqual(onlyAfter);
  });

  test('are the same but for texts and paths that are expected to differ', () => {
    const after = changed('index.html', 'one', 'two').set('new.txt', '');
    expect(compareSites(before, after, [/>(one|two)</g, /^new\.txt$/g])).toMatchObject({
      differing: [],
      onlyAfter: [],
    });
  });
});

describe('names', () => {
  test.each([
    ['_next/static/chunks/0p3jns1cc3sat.css', '_next/static/chunks/*.css'],
    ['_next/static/chunks/TM4DSJ-0GY5d.css', '_next/static/chunks/*.css'],
    ['_next/static/media/serif.p.2bbm7w9b-e07f.woff2', '_next/static/media/serif.p.*.woff2'],
    [
      '_next/static/scripts/session-browser.entry-EZUEM67J.js',
      '_next/static/scripts/session-browser.entry-*.js',
    ],
    ['talks/a-long-title-of-a-talk.html', 'talks/a-long-title-of-a-talk.html'],
  ])('%s is %s', (path, expected) => {
    expect(normalisedPath(path)).toBe(expected);
  });

  test('a word that looks like a class and is none stays', () => {
    expect(normalised('see aaaaaa_root and zzzzzz_root', namesOf(before))).toBe('see 1_root and zzzzzz_root');
  });
});

test('a rule is told with what it stands in, whatever its texts hold', () => {
  expect(rulesOf('@layer a{b{c:"}{";d:e}@media f{g{h:i}}}@import "x";')).toEqual([
    '@layer a { b { c:"}{";d:e',
    '@layer a { @media f { g { h:i',
    '@import "x";',
  ]);
});
