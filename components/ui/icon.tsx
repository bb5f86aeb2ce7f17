import styles from './icon.module.css';
import { type IconName, icons } from './icons.ts';

/** Drawn in the colour of the words beside it, and never read out: the words say it. */
export function Icon({ name, small = false }: { name: IconName; small?: boolean }) {
  return (
    <svg className={small ? styles.small : styles.root} viewBox="0 0 20 20" aria-hidden="true">
      <path d={icons[name]} />
    </svg>
  );
}
