'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { canStore, change } from '#components/mine/store.ts';
import { PageGrid } from '#components/ui/page-grid.tsx';
import { HydratedProvider, useHydration } from '#components/ui/use-hydrated.ts';
import { permanentAddress } from '#components/dom/permanent-address.ts';
import { myListPath } from '#lib/addresses.ts';
import { keyOf } from '#lib/mine/keys.ts';
import { renamed } from '#lib/mine/list.ts';
import { inOrder } from '#lib/mine/sections.ts';
import { count } from '#lib/wording/counts.ts';
import { Empty, type Way } from './empty.tsx';
import { fromLink, type Incoming } from './incoming.ts';
import { INCOMING, IncomingPanel } from './incoming-panel.tsx';
import { ListSections, type Order } from './list-sections.tsx';
import { useLookup } from './lookup.ts';
import styles from './my-list.module.css';
import { Notices } from './notices.tsx';
import { Tools } from './tools.tsx';
import { useFocusKept } from './use-focus-kept.ts';
import { useMine } from './use-mine.ts';

export interface MyListProps {
  /** Where to go on from an empty list. */
  ways: readonly Way[];
}

/** The page of a reader's own list. The server knows nothing of it: what it renders is the head of the page alone. */
export function MyList({ ways }: MyListProps) {
  const hydrated = useHydration();
  return (
    <HydratedProvider value={hydrated}>
      <div className={styles.root} data-live={hydrated || undefined}>
        {hydrated ? <Filled ways={ways} /> : <Head sessions={0} watched={0} />}
      </div>
    </HydratedProvider>
  );
}

function Head({ sessions, watched }: { sessions: number; watched: number }) {
  return (
    <PageGrid className={styles.head}>
      <div className={styles.rail}>
        {sessions > 0 && <p className={styles.figure}>{count(sessions, 'session')}</p>}
        {watched > 0 && <p>{watched} watched</p>}
      </div>
      <header>
        <h1 className={styles.title} tabIndex={-1}>
          My list
        </h1>
        <p>Kept in this browser and nowhere else. Share it, or take it with you as a file.</p>
      </header>
    </PageGrid>
  );
}

function Filled({ ways }: MyListProps) {
  const root = useRef<HTMLDivElement>(null);
  const { list, lost, newer } = useMine();
  const [incoming, setIncoming] = useIncoming();
  const [storable] = useState(canStore);
  const order = useOrder();
  const talks = useMemo(() => inOrder(list), [list]);
  const keys = useMemo(() => talks.map(({ slug }) => keyOf(slug)), [talks]);
  // What cannot be read is not nothing.
  const isUnread = newer || lost !== null;
  const asked = incoming && 'keys' in incoming ? incoming.keys : [];
  const lookup = useLookup([...keys, ...asked]);
  const found = talks.map((talk) => ({ talk, found: lookup(keyOf(talk.slug)) }));

  // Talks that have moved are followed, so that rows and buttons mean the slug that they have now.
  const moves = found.flatMap(({ talk, found }) =>
    typeof found === 'object' && found.row.slug !== talk.slug ? [[talk.slug, found.row] as const] : [],
  );
  useEffect(() => {
    for (const [former, row] of moves) change((now) => renamed(now, former, row));
  });
  useFocusKept(root);

  const site = permanentAddress().replace(new RegExp(`${myListPath}(?:#.*)?$`), '');
  return (
    <div ref={root}>
      <Head sessions={talks.length} watched={talks.filter(({ watched }) => watched !== null).length} />
      <Notices
        lost={lost}
        newer={newer}
        storable={storable}
        failed={found.some((one) => one.found === 'failed')}
      />
      {incoming && (
        <IncomingPanel
          incoming={incoming}
          list={list}
          lookup={lookup}
          onClose={() => {
            setIncoming(null);
            root.current?.querySelector('h1')?.focus();
          }}
        />
      )}
      <Tools
        list={list}
        stored={talks.length > 0 || isUnread}
        lookup={lookup}
        site={site}
        order={order}
        onIncoming={(next) => {
          flushSync(() => setIncoming(next));
          document.getElementById(INCOMING)?.focus();
        }}
      />
      {talks.length === 0 && !isUnread && <Empty ways={ways} />}
      {talks.length > 0 && <ListSections list={list} lookup={lookup} order={order} />}
    </div>
  );
}

/** The list that came from elsewhere: that of the address first. */
function useIncoming() {
  const [incoming, setIncoming] = useState<Incoming | null>(() => fromLink(location.hash));
  useEffect(() => {
    const follow = () => {
      const list = fromLink(location.hash);
      if (list) setIncoming(list);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const set = (next: Incoming | null) => {
    // What was looked at is not opened again by a reload.
    if (location.hash.startsWith('#l=')) history.replaceState(null, '', location.pathname + location.search);
    setIncoming(next);
  };
  return [incoming, set] as const;
}

/** The order that the address asks for. */
function useOrder(): Order {
  const [order] = useState((): Order => {
    const asked = new URLSearchParams(location.search).get('order');
    return asked === 'conference' || asked === 'day' ? asked : 'own';
  });
  return order;
}
