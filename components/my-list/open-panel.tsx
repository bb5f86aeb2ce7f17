import { type ChangeEvent, useId, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { PageGrid } from '#components/ui/page-grid.tsx';
import { fromFile, fromText, type Incoming } from './incoming.ts';
import styles from './share-panel.module.css';

interface OpenPanelProps {
  id: string;
  onIncoming: (incoming: Incoming) => void;
}

/** Open a list that was shared or saved: by its link, or from a file. */
export function OpenPanel({ id, onIncoming }: OpenPanelProps) {
  const [link, setLink] = useState('');
  const field = useId();
  const openFile = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (file) void fromFile(file).then(onIncoming);
  };
  return (
    <PageGrid>
      <div />
      <form
        id={id}
        className={styles.root}
        aria-label="Open a file or link"
        onSubmit={(event) => {
          event.preventDefault();
          onIncoming(fromText(link));
        }}
      >
        <div>
          <label htmlFor={field}>The link that was shared with you</label>
          <p className={styles.copy}>
            <input
              id={field}
              type="text"
              inputMode="url"
              value={link}
              onChange={({ target }) => setLink(target.value)}
            />
            <Button type="submit">Open</Button>
          </p>
          <label htmlFor={`${field}file`}>Or a file that was saved on this page</label>
          <p>
            <input id={`${field}file`} type="file" accept=".json,application/json" onChange={openFile} />
          </p>
        </div>
      </form>
    </PageGrid>
  );
}
