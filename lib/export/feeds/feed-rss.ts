import type { Catalogue } from '#lib/catalogue/schema.ts';
import { permalink, siteLanguage } from '#lib/addresses.ts';
import { feedDescription, feedItems, feedPath, feedUpdated } from './feed-items.ts';
import type { Selection } from '#lib/export/selection.ts';
import { add, formatXml } from '#lib/export/xml.ts';

/** What is new of a selection as RSS 2.0. */
export function formatRss(catalogue: Catalogue, selection: Selection): string {
  const items = feedItems(catalogue, selection);
  const self = permalink(feedPath(selection.path, 'rss'));
  return formatXml((document) => {
    const rss = add(document, 'rss', {
      version: '2.0',
      'xmlns:atom': 'http://www.w3.org/2005/Atom',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    });
    const channel = add(rss, 'channel', {});
    add(channel, 'title', {}, selection.title);
    add(channel, 'link', {}, permalink(selection.path));
    add(channel, 'description', {}, feedDescription(selection));
    add(channel, 'language', {}, siteLanguage);
    add(channel, 'lastBuildDate', {}, feedUpdated(items).toUTCString());
    add(channel, 'atom:link', { rel: 'self', type: 'application/rss+xml', href: self });
    for (const { id, url, title, html, added, authors, categories } of items) {
      const item = add(channel, 'item', {});
      add(item, 'title', {}, title);
      add(item, 'link', {}, url);
      add(item, 'guid', { isPermaLink: 'false' }, id);
      add(item, 'pubDate', {}, added.toUTCString());
      add(item, 'description', {}, html);
      for (const author of authors) add(item, 'dc:creator', {}, author);
      for (const category of categories) add(item, 'category', {}, category);
    }
  });
}
