import styles from './icon.module.css';
import { type IconName, icons } from './icons.ts';

/** Takes the colour of the text beside it. Hidden from screen readers: the text says the same. */
export function Icon({ name, small = false }: { name: IconName; small?: boolean }) {
  return (
    <svg className={small ? styles.small : styles.root} viewBox="0 0 20 20" aria-hidden="true">
      <path d={icons[name]} />
    </svg>
  );
}
