import type { Catalogue } from '#lib/catalogue/schema.ts';
import { permalink, siteLanguage } from '#lib/addresses.ts';
import { feedDescription, feedItems, feedPath } from './feed-items.ts';
import type { Selection } from '#lib/export/selection.ts';

/** What is new of a selection as JSON Feed 1.1. */
export function formatJsonFeed(catalogue: Catalogue, selection: Selection): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: selection.title,
    home_page_url: permalink(selection.path),
    feed_url: permalink(feedPath(selection.path, 'json')),
    description: feedDescription(selection),
    language: siteLanguage,
    items: feedItems(catalogue, selection).map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      content_html: item.html,
      date_published: item.added.toISOString(),
      date_modified: item.changed.toISOString(),
      authors: item.authors.map((name) => ({ name })),
      tags: item.categories,
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}
