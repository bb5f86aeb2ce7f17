import type { ReactNode } from 'react';
import { siteName } from '#lib/addresses.ts';
import styles from './embed-frame.module.css';

/** A page for an iframe: no header or navigation, only a footer that names the site. It reports its height to the page around it. */
export function EmbedFrame({ path, children }: { path: string; children: ReactNode }) {
  return (
    <embed-frame className={styles.root}>
      <main id="main">{children}</main>
      <footer className={styles.foot}>
        <a href={path} target="_blank">
          More at {siteName}
        </a>
      </footer>
    </embed-frame>
  );
}
