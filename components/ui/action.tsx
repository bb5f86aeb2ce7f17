import type { ComponentProps, ReactElement, ReactNode } from 'react';
import styles from './action.module.css';
import { Icon } from './icon.tsx';
import type { IconName } from './icons.ts';

/** The name of an icon, or one of those that only pages have. */
type Drawing = IconName | ReactElement;

const drawn = (icon: Drawing | undefined) => (typeof icon === 'string' ? <Icon name={icon} /> : icon);

/** A button that looks like text: an icon and a label, without a border. */
export function ActionButton({ icon, children, ...rest }: ComponentProps<'button'> & { icon?: Drawing }) {
  return (
    <button type="button" className={styles.root} {...rest}>
      {drawn(icon)}
      <span className={styles.label}>{children}</span>
    </button>
  );
}

/** The `<summary>` of a `<details>`, in the same look. */
export function ActionSummary({ icon, children }: { icon: Drawing; children: ReactNode }) {
  return (
    <summary className={styles.root}>
      {drawn(icon)}
      <span className={styles.label}>{children}</span>
    </summary>
  );
}

export function ActionLink({ icon, children, ...rest }: ComponentProps<'a'> & { icon?: Drawing }) {
  return (
    <a className={styles.root} {...rest}>
      {drawn(icon)}
      <span className={styles.label}>{children}</span>
    </a>
  );
}
