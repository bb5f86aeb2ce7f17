import { useState } from 'react';
import { ActionButton } from '#components/ui/action.tsx';
import { copyToClipboard } from '#components/dom/copy-to-clipboard.ts';
import { formatQuery, forOthers, parseQuery } from '#lib/search/query.ts';
import type { Row } from '#components/talk/row.ts';
import styles from './view-actions.module.css';
import { WatchTogether } from '#components/talk/watch-together.tsx';

/** Actions for the sessions shown: copy the link to them, watch them one after the other, print them. */
export function ViewActions({ rows, scripted }: { rows: readonly Row[]; scripted: boolean }) {
  return (
    <div className={styles.root}>
      <span className={styles.script} data-waiting={!scripted || undefined}>
        <CopyLink />
      </span>
      <WatchTogether rows={rows}>
        Watch <span className={styles.more}>these </span>on YouTube
      </WatchTogether>
      <span className={styles.script} data-waiting={!scripted || undefined} data-wide="">
        <ActionButton icon="print" onClick={() => window.print()}>
          Print
        </ActionButton>
      </span>
    </div>
  );
}

const SHOWN_FOR = 4000;

function CopyLink() {
  const [message, setMessage] = useState<string | null>(null);
  const copy = async () => {
    const { origin, pathname, search, hash } = window.location;
    const link = formatQuery(forOthers(parseQuery(search)));
    const done = await copyToClipboard(origin + pathname + link + hash);
    const copied =
      link === formatQuery(parseQuery(search)) ? 'Link copied' : 'Copied without your own filters';
    setMessage(done ? copied : 'Copy it from the address bar');
    setTimeout(() => setMessage(null), SHOWN_FOR);
  };
  return (
    <>
      <ActionButton icon={message === null ? 'link' : 'check'} onClick={() => void copy()}>
        {message ?? (
          <>
            Copy link<span className={styles.more}> to this view</span>
          </>
        )}
      </ActionButton>
      <output className={styles.told}>{message}</output>
    </>
  );
}
