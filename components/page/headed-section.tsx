import type { ReactNode } from 'react';
import styles from './headed-section.module.css';

/** A section of a page, with a heading under a strong rule. */
export function HeadedSection({
  heading,
  id,
  children,
}: {
  heading: string;
  id: string;
  children: ReactNode;
}) {
  return (
    <section className={styles.root} aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  );
}
