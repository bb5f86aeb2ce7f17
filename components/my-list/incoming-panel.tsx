import { type ReactNode, useState } from 'react';
import { TightRow } from '#components/talk/tight-row.tsx';
import { Button } from '#components/ui/button.tsx';
import { PageGrid } from '#components/ui/page-grid.tsx';
import { keyOf } from '#lib/mine/keys.ts';
import { joined, type Kept, type MyList, type Named, newIn } from '#lib/mine/list.ts';
import { count } from '#lib/wording/counts.ts';
import type { Incoming } from './incoming.ts';
import styles from './incoming-panel.module.css';
import type { Lookup } from './lookup.ts';
import { Notice } from './notices.tsx';
import { act } from './use-mine.ts';

/** The id of its heading. */
export const INCOMING = 'incoming';

interface IncomingPanelProps {
  incoming: Incoming;
  list: MyList;
  lookup: Lookup;
  onClose: () => void;
}

/** A list that came from elsewhere. It adds nothing by itself: the reader says what becomes of it. */
export function IncomingPanel({ incoming, list, lookup, onClose }: IncomingPanelProps) {
  const [isOpen, setOpen] = useState(false);
  if ('unreadable' in incoming)
    return <Notice actions={<Button onClick={onClose}>Close</Button>}>{incoming.unreadable}</Notice>;
  const keys = incoming.from === 'link' ? incoming.keys : incoming.talks.map(({ slug }) => keyOf(slug));
  const found = keys.map(lookup);
  if (found.includes('loading') && incoming.from === 'link')
    return <Panel heading="A shared list" text="Loading it…" />;
  if (found.includes('failed') && incoming.from === 'link')
    return (
      <Notice actions={<Button onClick={onClose}>Close</Button>}>
        The sessions of this list could not be loaded. Are you offline?
      </Notice>
    );

  const talks: (Named | Kept)[] = incoming.from === 'file' ? [...incoming.talks] : [];
  if (incoming.from === 'link') {
    for (const one of found)
      if (typeof one === 'object') talks.push({ slug: one.row.slug, title: one.row.title });
  }
  const unknown = incoming.from === 'link' ? keys.length - talks.length : 0;
  const fresh = newIn(list, talks);
  const add = (which: readonly (Named | Kept)[], said: string) => {
    const wanted = new Set(which.map(({ slug }) => slug));
    const next = incoming.from === 'file' ? incoming.next.filter((slug) => wanted.has(slug)) : [];
    act((now) => joined(now, which, Date.now(), next), said);
    onClose();
  };
  return (
    <>
      <Panel
        heading={`${incoming.from === 'link' ? 'A shared list' : 'A list from a file'}: ${count(talks.length, 'session')}, ${fresh.length} new to you`}
        text={[
          'Nothing has been added yet.',
          unknown > 0 &&
            `${count(unknown, 'session')} of it ${unknown === 1 ? 'is' : 'are'} not in the catalogue any more.`,
          incoming.from === 'file' && incoming.lost && 'A part of the file could not be read.',
        ]
          .filter(Boolean)
          .join(' ')}
      >
        {fresh.length > 0 && (
          <Button look="primary" onClick={() => add(fresh, `${count(fresh.length, 'session')} added`)}>
            Add {fresh.length} new
          </Button>
        )}
        {fresh.length < talks.length && (
          <Button onClick={() => add(talks, 'All of it is in your list')}>Add all</Button>
        )}
        {talks.length > 0 && (
          <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            Only look
          </Button>
        )}
        <Button look="quiet" onClick={onClose}>
          Not now
        </Button>
      </Panel>
      {isOpen && (
        <PageGrid>
          <div />
          <ol className={styles.list} aria-label="Sessions of that list">
            {talks.map(({ slug, title }) => (
              <Look key={slug} title={title || slug} found={lookup(keyOf(slug))} />
            ))}
          </ol>
        </PageGrid>
      )}
    </>
  );
}

function Look({ title, found }: { title: string; found: ReturnType<Lookup> }) {
  if (typeof found !== 'object') return <li>{title}</li>;
  return <TightRow row={found.row} at={found.conference.at} under={found.conference.days} />;
}

interface PanelProps {
  heading: string;
  text: string;
  children?: ReactNode;
}

function Panel({ heading, text, children }: PanelProps) {
  return (
    <PageGrid>
      <div />
      <section className={styles.root} aria-labelledby={INCOMING}>
        <div aria-live="polite">
          <h2 id={INCOMING} tabIndex={-1}>
            {heading}
          </h2>
          <p>{text}</p>
        </div>
        {children && <div className={styles.buttons}>{children}</div>}
      </section>
    </PageGrid>
  );
}
