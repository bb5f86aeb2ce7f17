import styles from './icon.module.css';
import { pageIcons } from './page-icons.ts';

/** An icon that only pages made on the server show; otherwise like `Icon`. */
export function PageIcon({ name }: { name: keyof typeof pageIcons }) {
  return (
    <svg className={styles.root} viewBox="0 0 20 20" aria-hidden="true">
      <path d={pageIcons[name]} />
    </svg>
  );
}
