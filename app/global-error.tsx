'use client';

import './globals.css';
import { siteName } from '#lib/addresses.ts';
import { BrokenPage } from '#components/page/broken-page.tsx';

/** Stands in for the whole page, layout and all, when even that cannot be shown. */
export default function GlobalError({ reset }: { reset: () => void }) {
  return (
    <html lang="en-GB">
      <body>
        <title>{`Something broke · ${siteName}`}</title>
        <BrokenPage retry={reset} />
      </body>
    </html>
  );
}
