import type { Metadata } from 'next';
import { permalink, siteName } from '#lib/addresses.ts';
import { type PageImage, siteImage } from './page-images.ts';
import { imageSize, imageUrl } from './preview-image.ts';
import { feedsOf, type PageFile } from './page-files.ts';

interface PageMetadata {
  title: string;
  description: string;
  path: string;
  /** The title of link previews: the page's heading. By default `title`. */
  heading?: string;
  /** The preview image. By default that of the site. */
  image?: PageImage;
  /** The page in other formats. */
  files?: readonly PageFile[];
}

/** The metadata of a page, for search engines, feed readers and link previews. */
export function pageMetadata({
  title,
  description,
  path,
  heading = title,
  image = siteImage,
  files = [],
}: PageMetadata): Metadata {
  const url = permalink(path);
  const shown = { url: imageUrl(image.path), alt: image.alt };
  return {
    title: path === '/' ? { absolute: `${title} · ${siteName}` } : title,
    description,
    alternates: { canonical: url, types: linksTo(withFeeds(files)) },
    openGraph: {
      title: heading,
      description,
      url,
      siteName,
      locale: 'en_GB',
      type: 'website',
      images: [{ ...shown, ...imageSize }],
    },
    twitter: { card: 'summary_large_image', title: heading, description, images: [shown] },
  };
}

/** Pages without feeds of their own link those of the site. */
const withFeeds = (files: readonly PageFile[]) =>
  files.some(({ type }) => type === 'application/atom+xml')
    ? files
    : [...files, ...feedsOf('').map((feed) => ({ ...feed, name: `${siteName}, ${feed.name}` }))];

const linksTo = (files: readonly PageFile[]) =>
  Object.fromEntries(files.map(({ name, type, path }) => [type, [{ url: permalink(path), title: name }]]));

/** The metadata of a page for an iframe; `of` is the path of the page it shows a part of. */
export const embedMetadata = ({ title, of }: { title: string; of: string }): Metadata => ({
  title,
  description: 'A part of the catalogue, made to be shown on another page.',
  alternates: { canonical: permalink(of) },
  robots: { index: false },
});
