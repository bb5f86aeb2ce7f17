import type { Metadata } from 'next';
import { permalink, siteName } from '#lib/site.ts';

interface PageMetadata {
  title: string;
  description: string;
  path: string;
}

/** What search engines and link previews are told of a page. */
export function pageMetadata({ title, description, path }: PageMetadata): Metadata {
  const url = permalink(path);
  return {
    title: path === '/' ? { absolute: `${title} · ${siteName}` } : title,
    description,
    alternates: { canonical: url },
    openGraph: { title, description, url, siteName, locale: 'en_GB', type: 'website' },
  };
}
