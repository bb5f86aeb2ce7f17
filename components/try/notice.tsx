import { Button } from '#components/ui/button.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { PageGrid } from '#components/ui/page-grid.tsx';
import styles from './notice.module.css';

interface NoticeProps {
  what: string;
  why: string;
  onClose?: () => void;
}

/** Says what went wrong, above the text, which stays as it is. */
export function Notice({ what, why, onClose }: NoticeProps) {
  return (
    <PageGrid>
      <div />
      <div className={styles.root} role="alert">
        <Icon name="close" />
        <p>
          <b>{what}</b> {why}
        </p>
        {onClose && <Button onClick={onClose}>Close</Button>}
      </div>
    </PageGrid>
  );
}
