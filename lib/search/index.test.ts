import { expect, test } from 'vitest';
import type { Collection } from './collection.ts';
import { beginIndex, buildIndex, isKnown, letters, placeOf, postings, withPrefix } from './index.ts';
import { packIndex, unpackIndex } from './pack.ts';
import { search } from './search.ts';

interface Book {
  title: string;
  authors: readonly string[];
}
const books: Collection<Book> = {
  keys: ({ title }) => [title],
  fields: [
    { name: 'title', weight: 1, shortened: true, texts: ({ title }) => [title] },
    { name: 'author', weight: 0.5, texts: ({ authors }) => authors },
  ],
  properties: {},
};
const list: Book[] = [
  { title: 'Open Policy Agent', authors: ['Ann Open'] },
  { title: 'Multi-Cluster', authors: ['Bo Ray', 'Open Policy Team'] },
  { title: 'End-to-End', authors: [] },
];
const index = buildIndex(list, books);
/** The rows that have a word, each with the fields that have it, as bits. */
const having = (word: string) =>
  isKnown(index, word)
    ? [...postings(index, placeOf(index, word))].map((post) => [post >>> 7, post & 127])
    : null;

test('each word knows its rows and the fields that have it', () => {
  expect(having('open')).toEqual([
    [0, 0b11],
    [1, 0b10],
  ]);
  expect(having('policy')).toEqual([
    [0, 0b01],
    [1, 0b10],
  ]);
  expect(having('cluster')).toEqual([[1, 0b01]]);
  expect(having('nothing')).toBeNull();
});

test('initials are words of the fields that are shortened alone', () => {
  expect(having('opa')).toEqual([[0, 0b01]]);
  expect(having('opt')).toBeNull();
});

test('a compound of two words is left for the search to split, and one of more is a word', () => {
  expect(having('multicluster')).toBeNull();
  expect(having('endtoend')).toEqual([[2, 0b01]]);
  expect([...search(index, 'multicluster ').rows]).toEqual([1]);
  // A word that some text has as one is kept, whatever others have.
  const both = buildIndex([...list, { title: 'Multicluster', authors: [] }], books);
  expect([...postings(both, placeOf(both, 'multicluster'))].map((post) => post >>> 7)).toEqual([1, 3]);
});

test('words are sorted, and those with one beginning stand together', () => {
  expect([...index.words].toSorted()).toEqual([...index.words]);
  const [from, to] = withPrefix(index, 'o');
  expect(index.words.slice(from, to)).toEqual(['opa', 'open']);
  expect(withPrefix(index, 'zz')).toEqual([index.words.length, index.words.length]);
  expect(index.words.slice(...withPrefix(index, 'end'))).toEqual(['end', 'endtoend']);
});

test('a row that has a word in two fields counts for the better one, and a little for the other', () => {
  const { weights } = index;
  expect([weights[0], weights[0b01], weights[0b10]]).toEqual([0, 1, 0.5]);
  expect(weights[0b11]).toBeGreaterThan(1);
  expect(weights[0b11]).toBeLessThan(1.1);
  // Seven fields have room, so every set of them has a weight.
  expect(weights).toHaveLength(128);
});

test('a record is found by what stands for it in addresses', () => {
  expect([index.named('Multi-Cluster'), index.named('multi-cluster')]).toEqual([1, undefined]);
  const { keys: _, ...without } = books;
  expect(buildIndex(list, without).named('Multi-Cluster')).toBeUndefined();
});

test('texts of a record are those of its field', () => {
  expect([index.texts(1, 1), index.texts(1, 5), index.texts(9, 0)]).toEqual([
    ['Bo Ray', 'Open Policy Team'],
    [],
    [],
  ]);
});

test('an index that is built little by little is the same', () => {
  const indexing = beginIndex(books);
  for (const book of list) indexing.add([book]);
  const { words, starts, posts, rows } = indexing.finish();
  expect({ words, starts, posts, rows }).toEqual({
    words: index.words,
    starts: index.starts,
    posts: index.posts,
    rows: 3,
  });
});

test('the letters of a word are its bits', () => {
  expect(letters('abba')).toBe(letters('ab'));
  expect(letters('ab')).toBe(letters('a') | letters('b'));
  expect(letters('')).toBe(0);
  expect(letters('a')).not.toBe(letters('b'));
});

test('a packed index of many records and long words is the same when it is unpacked', () => {
  const many = Array.from({ length: 300 }, (_, at) => ({
    title: `common word${at % 40} ${'long'.repeat(at % 5 === 0 ? 80 : 1)}${at}`,
    authors: at % 3 === 0 ? ['Common Author'] : [],
  }));
  const large = buildIndex(many, books);
  const { words, starts, posts, rows } = unpackIndex(packIndex(large), many, books);
  expect({ words, starts, posts, rows }).toEqual({
    words: large.words,
    starts: large.starts,
    posts: large.posts,
    rows: 300,
  });
  expect([...search(unpackIndex(packIndex(large), many, books), 'word7 ').rows]).toEqual([
    ...search(large, 'word7 ').rows,
  ]);
});

test('what is packed is no longer than it has to be', () => {
  // Numbers below 128 take a byte, and a word shares the beginning of the one before.
  const bytes = packIndex(buildIndex([{ title: 'mesh meshes', authors: [] }], books));
  expect([...bytes]).toEqual([1, 2, 2, 7, 0, 4, ...new TextEncoder().encode('mesh\nes'), 1, 1, 0, 0, 1, 1]);
  expect(packIndex(buildIndex([], books))).toEqual(Uint8Array.of(0, 0, 0, 0));
});
