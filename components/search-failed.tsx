import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import styles from './search-failed.module.css';

/** The search did not load: what still works, and the way to try again. */
export function SearchFailed({ onRetry }: { onRetry: () => void }) {
  return (
    <div className={styles.root} role="alert">
      <Icon name="warning" />
      <p>The search could not be loaded. The filters work without it.</p>
      <Button onClick={onRetry}>Try again</Button>
    </div>
  );
}
