import { permalink } from '#lib/addresses.ts';
import { exportFile, type ExportFile } from '#lib/export/export-file.ts';
import type { SitePage } from './site-pages.ts';
import { add, formatXml } from '#lib/export/xml.ts';

/** The most addresses that the protocol allows in one file. */
const LIMIT = 50_000;

/**
 * The pages of the site as `/sitemap.xml`. If there are more than `limit`, that file is an index of `/sitemap-1.xml` and
 * so on.
 */
export function formatSitemaps(pages: SitePage[], limit = LIMIT): ExportFile[] {
  if (pages.length <= limit) return [exportFile('/sitemap.xml', () => format('urlset', 'url', pages))];
  const parts = Array.from({ length: Math.ceil(pages.length / limit) }, (_, index) =>
    pages.slice(index * limit, (index + 1) * limit),
  );
  const files = parts.map((part, index) =>
    exportFile(`/sitemap-${index + 1}.xml`, () => format('urlset', 'url', part)),
  );
  const index = files.map(({ path }) => ({ path, changed: null }));
  return [exportFile('/sitemap.xml', () => format('sitemapindex', 'sitemap', index)), ...files];
}

const format = (root: string, element: string, pages: SitePage[]) =>
  formatXml((document) => {
    const list = add(document, root, { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' });
    for (const { path, changed } of pages) {
      const page = add(list, element, {});
      add(page, 'loc', {}, permalink(path));
      if (changed !== null) add(page, 'lastmod', {}, changed);
    }
  });
