import '#app/globals.css';
import type { ReactNode } from 'react';
import { fontVariables } from '#app/_fonts/fonts.ts';

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB" className={fontVariables}>
      <body>
        <main>{children}</main>
      </body>
    </html>
  );
}
