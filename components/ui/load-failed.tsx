import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import styles from './load-failed.module.css';

/** Something did not load: `what` says so and what still works; the button tries again. */
export function LoadFailed({ what, onRetry }: { what: string; onRetry: () => void }) {
  return (
    <div className={styles.root} role="alert">
      <Icon name="warning" />
      <p>{what}</p>
      <Button onClick={onRetry}>Try again</Button>
    </div>
  );
}
