import { readFileSync } from 'node:fs';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { catalogue, note, talk, xmlErrors } from '#lib/export/fixture.ts';
import { sitePages } from './site-pages.ts';
import { formatSitemaps } from './sitemap.ts';

const schema = readFileSync(new URL('./schemas/sitemap.xsd', import.meta.url), 'utf8');
const data = catalogue(talk({ notes: [{ ...note, passage: 'x' }] }), talk({ slug: 'undated', date: null }));

describe('sitemap', () => {
  test('fits the schema of sitemaps.org', async () => {
    const [file] = formatSitemaps(sitePages(data));
    expect(await xmlErrors([file?.text ?? ''], schema)).toEqual([]);
  });

  test('lists every page once, with the day its content last changed', () => {
    const pages = sitePages(data);
    expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
    expect(pages).toMatchInlineSnapshot(`
      [
        {
          "changed": "2019-06-01",
          "path": "/",
        },
        {
          "changed": "2019-06-01",
          "path": "/conferences",
        },
        {
          "changed": "2019-06-01",
          "path": "/speakers",
        },
        {
          "changed": "2019-06-01",
          "path": "/companies",
        },
        {
          "changed": "2019-06-01",
          "path": "/topics",
        },
        {
          "changed": "2019-06-01",
          "path": "/tracks",
        },
        {
          "changed": "2019-06-01",
          "path": "/notes",
        },
        {
          "changed": "2019-06-01",
          "path": "/data",
        },
        {
          "changed": "2019-06-01",
          "path": "/insight",
        },
        {
          "changed": "2019-06-01",
          "path": "/insight/years",
        },
        {
          "changed": "2019-06-01",
          "path": "/coverage",
        },
        {
          "changed": "2019-06-01",
          "path": "/coverage/messages",
        },
        {
          "changed": "2019-06-01",
          "path": "/about",
        },
        {
          "changed": "2019-06-01",
          "path": "/try",
        },
        {
          "changed": "2019-06-01",
          "path": "/conferences/2019-kubecon-eu",
        },
        {
          "changed": "2019-06-01",
          "path": "/conferences/2019-kubecon-eu/insight",
        },
        {
          "changed": "2019-06-01",
          "path": "/conferences/2019-kubecon-eu/talks",
        },
        {
          "changed": "2019-06-01",
          "path": "/days/2019-05-22",
        },
        {
          "changed": "2019-06-01",
          "path": "/talks/kubernetes-failure-stories",
        },
        {
          "changed": "2019-06-01",
          "path": "/talks/undated",
        },
        {
          "changed": "2019-06-01",
          "path": "/speakers/speaker",
        },
        {
          "changed": "2019-06-01",
          "path": "/companies/company",
        },
        {
          "changed": "2019-06-01",
          "path": "/topics/kubernetes",
        },
        {
          "changed": "2019-06-01",
          "path": "/notes/report",
        },
      ]
    `);
  });

  test('becomes an index of several files before one holds too many', async () => {
    const pages = Array.from({ length: 5 }, (_, index) => ({
      path: `/talks/${index}`,
      changed: '2019-05-21',
    }));
    const files = formatSitemaps(pages, 2);
    expect(files.map(({ path }) => path)).toEqual([
      '/sitemap.xml',
      '/sitemap-1.xml',
      '/sitemap-2.xml',
      '/sitemap-3.xml',
    ]);
    expect(new XMLParser().parse(files[0]?.text ?? '').sitemapindex.sitemap).toEqual([
      { loc: 'http://localhost:3000/sitemap-1.xml' },
      { loc: 'http://localhost:3000/sitemap-2.xml' },
      { loc: 'http://localhost:3000/sitemap-3.xml' },
    ]);
    const parts = files.slice(1).map(({ text }) => text);
    expect(await xmlErrors(parts, schema)).toEqual([]);
  });
});
