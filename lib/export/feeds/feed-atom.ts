import type { Catalogue } from '#lib/catalogue/schema.ts';
import { permalink, siteLanguage, siteName } from '#lib/addresses.ts';
import { feedDescription, feedItems, feedPath, feedUpdated } from './feed-items.ts';
import type { Selection } from '#lib/export/selection.ts';
import { oneLine } from '#lib/export/xml-text.ts';
import { add, formatXml } from '#lib/export/xml.ts';

/** What is new of a selection as Atom (RFC 4287). */
export function formatAtom(catalogue: Catalogue, selection: Selection): string {
  const items = feedItems(catalogue, selection);
  const self = permalink(feedPath(selection.path, 'atom'));
  return formatXml((document) => {
    const feed = add(document, 'feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': siteLanguage });
    add(feed, 'id', {}, self);
    add(feed, 'title', {}, selection.title);
    add(feed, 'subtitle', {}, feedDescription(selection));
    add(feed, 'updated', {}, feedUpdated(items).toISOString());
    add(add(feed, 'author', {}), 'name', {}, siteName);
    add(feed, 'link', { rel: 'self', type: 'application/atom+xml', href: self });
    add(feed, 'link', { rel: 'alternate', type: 'text/html', href: permalink(selection.path) });
    for (const { id, url, title, html, added, changed, authors, categories } of items) {
      const entry = add(feed, 'entry', {});
      add(entry, 'id', {}, id);
      add(entry, 'title', {}, title);
      add(entry, 'updated', {}, changed.toISOString());
      add(entry, 'published', {}, added.toISOString());
      add(entry, 'link', { rel: 'alternate', type: 'text/html', href: url });
      for (const author of authors) add(add(entry, 'author', {}), 'name', {}, author);
      for (const term of categories) add(entry, 'category', { term: oneLine(term) });
      add(entry, 'content', { type: 'html' }, html);
    }
  });
}
