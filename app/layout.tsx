import './globals.css';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { Enhance } from '#components/client/enhance.client.tsx';
import { permalink, siteLanguage, siteName, siteUrl } from '#lib/addresses.ts';
import { fontVariables } from './_fonts/fonts.ts';

export const metadata: Metadata = {
  metadataBase: new URL(siteUrl),
  title: { default: siteName, template: `%s · ${siteName}` },
  manifest: '/manifest.webmanifest',
};

/** Every page is made when it is asked for, by a reader or by the build (build/make); Next's own build makes none. */
export const dynamic = 'force-dynamic';

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#10151b' },
  ],
};

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang={siteLanguage} className={fontVariables}>
      <body>
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          href={permalink('/opensearch.xml')}
          title={siteName}
        />
        {children}
        <Enhance />
      </body>
    </html>
  );
}
