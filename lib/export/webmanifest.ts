import { siteName } from '#lib/site.ts';

/** An icon of the site: `sizes` as in `192x192`, or `any` for one that scales. */
export interface Icon {
  src: string;
  sizes: string;
  type: string;
  purpose?: 'any' | 'maskable' | 'monochrome';
}

/** `manifest.webmanifest`, with the colours and icons of the design. */
export function formatWebManifest(design: {
  icons: Icon[];
  themeColor: string;
  backgroundColor: string;
}): string {
  const manifest = {
    id: '/',
    name: siteName,
    short_name: 'Sessions',
    description: 'Conference talks and the notes taken on them',
    lang: 'en-GB',
    dir: 'ltr',
    start_url: '/',
    scope: '/',
    display: 'minimal-ui',
    theme_color: design.themeColor,
    background_color: design.backgroundColor,
    icons: design.icons,
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
