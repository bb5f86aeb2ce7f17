'use client';

import './globals.css';
import { siteLanguage, siteName } from '#lib/addresses.ts';
import { BrokenPage } from '#components/page/broken-page.tsx';

/** Replaces the whole page if even the layout throws. */
export default function GlobalError({ reset }: { reset: () => void }) {
  return (
    <html lang={siteLanguage}>
      <body>
        <title>{`This page broke · ${siteName}`}</title>
        <BrokenPage retry={reset} />
      </body>
    </html>
  );
}
