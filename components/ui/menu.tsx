import { type ReactNode, useState } from 'react';
import { ButtonSummary } from './button.tsx';
import styles from './menu.module.css';
import { Icon } from './icon.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';

interface MenuProps {
  label: string;
  /** How many options are chosen. */
  set?: number;
  children: ReactNode;
}

/** A button with a panel below it. Only one is open at a time, and its content is rendered only while open. */
export function Menu({ label, set = 0, children }: MenuProps) {
  const [open, setOpen] = useState(false);
  return (
    <details
      className={styles.root}
      name="facet"
      data-pop=""
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <ButtonSummary look={set > 0 ? 'on' : undefined}>
        <span>{label}</span>
        {set > 0 && (
          <span className={styles.n}>
            {set}
            <VisuallyHidden> chosen</VisuallyHidden>
          </span>
        )}
        <Icon name="chevron" small />
      </ButtonSummary>
      <div className={styles.panel}>{open && children}</div>
    </details>
  );
}
