import type { ComponentProps, ReactNode } from 'react';
import styles from './action.module.css';
import { Icon } from './icon.tsx';
import type { IconName } from './icons.ts';

/** A button that looks like text: an icon and a label, without a border. */
export function ActionButton({ icon, children, ...rest }: ComponentProps<'button'> & { icon?: IconName }) {
  return (
    <button type="button" className={styles.root} {...rest}>
      {icon && <Icon name={icon} />}
      <span className={styles.label}>{children}</span>
    </button>
  );
}

/** The `<summary>` of a `<details>`, in the same look. */
export function ActionSummary({ icon, children }: { icon: IconName; children: ReactNode }) {
  return (
    <summary className={styles.root}>
      <Icon name={icon} />
      <span className={styles.label}>{children}</span>
    </summary>
  );
}

export function ActionLink({ icon, children, ...rest }: ComponentProps<'a'> & { icon?: IconName }) {
  return (
    <a className={styles.root} {...rest}>
      {icon && <Icon name={icon} />}
      <span className={styles.label}>{children}</span>
    </a>
  );
}
