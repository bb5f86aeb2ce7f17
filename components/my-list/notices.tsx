import { type ReactNode, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { PageGrid } from '#components/ui/page-grid.tsx';
import { dropAside, putAside } from '#components/mine/store.ts';
import { storedText } from '#components/mine/text.ts';
import type { Read } from '#lib/mine/stored.ts';
import { download } from '#components/dom/download.ts';
import { tryAgain } from './lookup.ts';
import styles from './notices.module.css';

interface NoticesProps extends Pick<Read, 'lost' | 'newer'> {
  /** Whether this browser lets the site keep anything. */
  storable: boolean;
  /** Whether something of the catalogue could not be loaded. */
  failed: boolean;
}

/** What is wrong with the list, in plain words, and what can be done. */
export function Notices({ lost, newer, storable, failed }: NoticesProps) {
  const [aside, setAside] = useState(putAside);
  // What cannot be read stays as it is until the list is changed, and is then put aside.
  const unread = [...aside.map(([, text]) => text), ...(lost ? [storedText() ?? ''] : [])];
  return (
    <>
      {!storable && (
        <Notice>
          This browser does not let the site keep anything: storage is turned off for it. Your list lasts
          until you leave this page. Save it to a file to keep it.
        </Notice>
      )}
      {newer && (
        <Notice>
          Your list was written by a newer version of this site. It is kept as it is, and cannot be shown or
          changed by this one. Reload the page.
        </Notice>
      )}
      {unread.length > 0 && (
        <Notice
          actions={
            <>
              <Button onClick={() => download('my-list-unread.txt', 'text/plain', unread.join('\n\n'))}>
                Save what was not read
              </Button>
              {aside.length > 0 && (
                <Button
                  look="quiet"
                  onClick={() => {
                    dropAside();
                    setAside([]);
                  }}
                >
                  Delete it
                </Button>
              )}
            </>
          }
        >
          {lost === 'some'
            ? 'Some of your list could not be read and is not shown.'
            : 'What was stored as your list could not be read.'}{' '}
          Nothing is deleted: you can save it as a file.
        </Notice>
      )}
      {failed && (
        <Notice actions={<Button onClick={tryAgain}>Try again</Button>}>
          What the catalogue says of these sessions could not be loaded. Your list is complete, but shows
          titles only.
        </Notice>
      )}
    </>
  );
}

/** A notice beside its icon. */
export function Notice({ children, actions }: { children: ReactNode; actions?: ReactNode }) {
  return (
    <PageGrid>
      <div />
      <div className={styles.root}>
        <Icon name="warning" />
        <output>{children}</output>
        {actions && <p className={styles.actions}>{actions}</p>}
      </div>
    </PageGrid>
  );
}
