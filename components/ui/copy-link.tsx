import { ActionButton } from './action.tsx';
import styles from './copy-link.module.css';

/** The button that copies the address which the page is kept at; there is none without script. */
export function CopyLink() {
  return (
    <copy-text className={styles.root} said="Link copied">
      <ActionButton icon="link">
        <span data-label>Copy link</span>
      </ActionButton>
    </copy-text>
  );
}
