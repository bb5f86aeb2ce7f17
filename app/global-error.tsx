'use client';

import './globals.css';
import { siteName } from '#lib/addresses.ts';
import { BrokenPage } from '#components/page/broken-page.tsx';

/** Replaces the whole page if even the layout throws. */
export default function GlobalError({ reset }: { reset: () => void }) {
  return (
    <html lang="en-GB">
      <body>
        <title>{`This page broke · ${siteName}`}</title>
        <BrokenPage retry={reset} />
      </body>
    </html>
  );
}
