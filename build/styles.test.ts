import { expect, test } from 'vitest';
import { joinedPath, joinedSheet, joinSheets } from './styles.ts';

const sheets = new Map([
  ['/css/a.css', 'a{}'],
  ['/css/b-1.css', 'b{}'],
]);

test('the path of a joined style sheet tells what it is joined of, in its order', () => {
  const path = joinedPath(['/css/b-1.css', '/css/a.css']);
  expect(path).toBe('/css/b-1.a.css');
  expect(joinedSheet(path, sheets)).toBe('b{}\na{}');
  expect(joinedSheet(joinedPath(['/css/a.css']), sheets)).toBe('a{}');
});

test('hashed names are cut, so that the name of a sheet of thirty fits into a file system', () => {
  const hashed = Array.from({ length: 30 }, (_, at) => `/css/${at}2l2bpzmw197qo.css`);
  const contents = new Map(hashed.map((path) => [path, path]));
  const path = joinedPath(hashed);
  expect(path.length).toBeLessThan(255);
  expect(joinedSheet(path, contents)).toBe(hashed.join('\n'));
  const before = new Map([...contents, ['/css/02l2bpz.12l2bpz.css', '']]);
  expect(joinedSheet(path, before)).toBe(hashed.join('\n'));
  const alike = new Map([...contents, ['/css/02l2bpz-other.css', '']]);
  expect(() => joinedSheet(path, alike)).toThrow('Unexpected style sheets of one name');
});

test('there is no style sheet joined of one that is unknown, or at a path of something else', () => {
  for (const path of ['/css/a.c.css', '/other/a.css', '/css/a.js', '/css/..css', '/css/b.css', '/', '/css/a'])
    expect(joinedSheet(path, sheets)).toBeUndefined();
});

test('a folder whose name is as long as a short one is no style sheet', () => {
  const contents = new Map([
    ['/next/static/a.css', ''],
    ['/next/static/b.css', ''],
  ]);
  expect(joinedSheet('/next/static', contents)).toBeUndefined();
});

test('no more style sheets are joined than a site can have, whatever is asked for; those of its pages always are', () => {
  const many = new Map(Array.from({ length: 300 }, (_, at) => [`/css/${at}.css`, `${at}`]));
  const joined = joinSheets(many);
  expect(joined.at('/css/1.1.css')).toBeUndefined();
  const made = Array.from({ length: 250 }, (_, at) => joined.at(`/css/${at}.${at + 1}.css`));
  expect(made.filter((sheet) => sheet !== undefined)).toHaveLength(200);
  expect(joined.at('/css/0.1.css')).toBe('0\n1');
  expect(joined.at(joined.join(['/css/299.css', '/css/0.css']))).toBe('299\n0');
});

test('style sheets whose names could not be told apart again are refused', () => {
  expect(() => joinedPath(['/css/a.b.css', '/css/c.css'])).toThrow(
    /^Unexpected style sheets \/css\/a\.b\.css/,
  );
  expect(() => joinedPath(['/css/a.css', '/other/c.css'])).toThrow('expected plain names in one folder');
});
