import { sharePath, siteLanguage, siteName } from '#lib/addresses.ts';

/** An icon of the site. `sizes` is like `192x192`, or `any` for one that scales. */
interface Icon {
  src: string;
  sizes: string;
  type: string;
  purpose?: 'any' | 'maskable' | 'monochrome';
}

/** The icons, which the build draws. */
export const icons = [
  { src: '/icons/192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
  { src: '/icons/512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
  { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
] as const satisfies Icon[];

/** `manifest.webmanifest`, with the given icons and colours. */
export function formatWebManifest(design: {
  icons: readonly Icon[];
  themeColor: string;
  backgroundColor: string;
}): string {
  const manifest = {
    id: '/',
    name: siteName,
    short_name: 'Sessions',
    description: 'Conference talks and the notes taken on them',
    lang: siteLanguage,
    dir: 'ltr',
    start_url: '/',
    scope: '/',
    display: 'minimal-ui',
    theme_color: design.themeColor,
    background_color: design.backgroundColor,
    icons: design.icons,
    shortcuts: [
      { name: 'Search', url: '/#search' },
      { name: 'My list', url: '/my-list' },
    ],
    // A video of YouTube that is shared with the site opens its session.
    share_target: {
      action: sharePath,
      method: 'GET',
      // The default, without which Chromium warns.
      enctype: 'application/x-www-form-urlencoded',
      params: { title: 'title', text: 'text', url: 'url' },
    },
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
