import type { Metadata } from 'next';
import { permalink, siteName } from '#lib/addresses.ts';
import { imagePath, imageSize, ownImages } from './preview-image.ts';
import { feedsOf, type PageFile } from './page-files.ts';

interface PageMetadata {
  title: string;
  description: string;
  path: string;
  /** What a pasted link shows for a title: the page's heading. By default the title. */
  heading?: string;
  /** The path of the page whose preview image is shown, and what can be read on it. By default the site's. */
  image?: { path: string; alt: string };
  /** The page in other formats. */
  files?: readonly PageFile[];
}

const siteImage = {
  path: '/',
  alt: `${siteName}: every session, its people, its video, and what was said of it`,
};

/** What search engines, feed readers and link previews are told of a page. */
export function pageMetadata({
  title,
  description,
  path,
  heading = title,
  image = siteImage,
  files = [],
}: PageMetadata): Metadata {
  const url = permalink(path);
  const shown = ownImages ? image : siteImage;
  const images = [{ url: permalink(imagePath(shown.path)), ...imageSize, type: 'image/png', alt: shown.alt }];
  return {
    title: path === '/' ? { absolute: `${title} · ${siteName}` } : title,
    description,
    alternates: { canonical: url, types: linksTo(withFeeds(files)) },
    openGraph: { title: heading, description, url, siteName, locale: 'en_GB', type: 'website', images },
    twitter: { card: 'summary_large_image', title: heading, description, images },
  };
}

/** A page without feeds of its own leads to those of the site. */
const withFeeds = (files: readonly PageFile[]) =>
  files.some(({ type }) => type === 'application/atom+xml')
    ? files
    : [...files, ...feedsOf('').map((feed) => ({ ...feed, name: `${siteName}, ${feed.name}` }))];

const linksTo = (files: readonly PageFile[]) =>
  Object.fromEntries(files.map(({ name, type, path }) => [type, [{ url: permalink(path), title: name }]]));

/** The same of a page for a frame; `of` is the path of the page that it stands for. */
export const embedMetadata = ({ title, of }: { title: string; of: string }): Metadata => ({
  title,
  description: 'A part of the catalogue, made to be shown on another page.',
  alternates: { canonical: permalink(of) },
  robots: { index: false },
});
