import { expect, test } from 'vitest';
import { processorTime } from '#lib/source/processor-time.fixture.ts';
import { dataOfPage, filesOfFile, filesOfPage, rowsOfTalk, titleOf } from './named-files.ts';

test('a page names its scripts, style sheet and fonts, each once, and nothing that only looks like one', () => {
  const html = `<link rel="preload" href="/_next/static/media/a.woff2" as="font"/>
    <link rel="stylesheet" href="/_next/static/chunks/a.b.css"/><link rel="icon" href="/icon.svg"/>
    <script type="module" src="/_next/static/scripts/page-ABCDEFGH.js"></script>
    <link rel="modulepreload" href="/_next/static/scripts/page-ABCDEFGH.js"/>
    <a href="/_next/static/x.js">x</a><p>&lt;script src=&quot;/_next/static/y.js&quot;></p>
    <script type="application/json">{"t":"\\u003cscript src=\\"/_next/static/z.js\\">"}</script>
    <script src="https://other.example/_next/static/w.js"></script>`;
  expect(filesOfPage(html)).toEqual([
    '/_next/static/media/a.woff2',
    '/_next/static/chunks/a.b.css',
    '/_next/static/scripts/page-ABCDEFGH.js',
  ]);
});

test('a page is read in linear time', () => {
  const time = processorTime(() => {
    filesOfPage('<link '.repeat(200_000));
    titleOf('<title>'.repeat(100_000));
  });
  expect(time).toBeLessThan(1000);
});

test('a script names what it loads at once and later; a style sheet its fonts', () => {
  const script = `import{a}from"./chunk-ABCDEFGH.js";import"./side-ABCDEFG2.js";const b=()=>import("./later-12345678.js");"./no.js"`;
  expect(filesOfFile('/_next/static/scripts/page-ABCDEFGH.js', script)).toEqual([
    '/_next/static/scripts/chunk-ABCDEFGH.js',
    '/_next/static/scripts/side-ABCDEFG2.js',
    '/_next/static/scripts/later-12345678.js',
  ]);
  const sheet =
    '@font-face{src:url(../media/a.woff2)}b{background:url(data:x)}c{d:url("//other.example/b.woff2")}';
  expect(filesOfFile('/_next/static/chunks/a.css', sheet)).toEqual(['/_next/static/media/a.woff2']);
});

test('a page with sessions to filter needs the data of its conference, my list where each talk is, others none', () => {
  expect(dataOfPage('<script>{"conferencePath":"/conferences/2019-kubecon-eu"}</script>')).toEqual([
    '/conferences/2019-kubecon-eu/rows.json',
    '/conferences/2019-kubecon-eu/search.json',
    '/conferences/2019-kubecon-eu/search.bin',
    '/conferences/names.json',
    '/palette.json',
  ]);
  expect(dataOfPage('<div data-island="my-list"></div>')).toEqual([
    '/my-list/talks.json',
    '/conferences/names.json',
  ]);
  expect(dataOfPage('<p>{&quot;conferencePath&quot;:"/conferences/../../x"}</p>')).toEqual([]);
});

test('a talk of my list is shown from the rows of its own conference, whatever others the page names', () => {
  const html = `<a href="/conferences/2026-kubecon-eu">Newest</a><nav aria-label="Breadcrumb"><a href="/conferences">All</a>
    <a href="/conferences/2019-kubecon-eu">2019</a></nav>`;
  expect(rowsOfTalk(html)).toEqual(['/conferences/2019-kubecon-eu/rows.json']);
  expect(rowsOfTalk('<p>none</p>')).toEqual([]);
});

test('a script that starts a worker names its file', () => {
  const worker = '/_next/static/readers/report-reader.entry-SB22AYZS.js';
  expect(filesOfFile('/_next/static/scripts/start-FWIFOVVY.js', `let a="${worker}";new Worker(a)`)).toEqual([
    worker,
  ]);
});
