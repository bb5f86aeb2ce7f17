import type { ComponentProps } from 'react';
import styles from './act.module.css';
import { Icon } from './icon.tsx';
import type { IconName } from './icons.ts';

/** A text action: icon and words, no box. */
export function ActButton({ icon, children, ...rest }: ComponentProps<'button'> & { icon?: IconName }) {
  return (
    <button type="button" className={styles.root} {...rest}>
      {icon && <Icon name={icon} />}
      <span className={styles.label}>{children}</span>
    </button>
  );
}

export function ActLink({ icon, children, ...rest }: ComponentProps<'a'> & { icon?: IconName }) {
  return (
    <a className={styles.root} {...rest}>
      {icon && <Icon name={icon} />}
      <span className={styles.label}>{children}</span>
    </a>
  );
}
