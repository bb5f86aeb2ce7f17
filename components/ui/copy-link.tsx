import { ActionButton } from './action.tsx';
import styles from './copy-link.module.css';

/** Copies the page's canonical address; hidden without script. */
export function CopyLink() {
  return (
    <copy-text className={styles.root} said="Link copied">
      <ActionButton icon="link">
        <span data-label>Copy link</span>
      </ActionButton>
    </copy-text>
  );
}
