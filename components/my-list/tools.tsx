import { useId, useState } from 'react';
import { showToast } from '#components/elements/toast.ts';
import { dropAside, putAside, putBack } from '#components/mine/store.ts';
import { storedText, storeText } from '#components/mine/text.ts';
import { forgetPages } from '#components/offline/kept.ts';
import { ActionButton } from '#components/ui/action.tsx';
import { PageGrid } from '#components/ui/page-grid.tsx';
import { PageIcon } from '#components/ui/page-icon.tsx';
import { formatCalendar } from '#lib/mine/share/calendar.ts';
import { formatMarkdown } from '#lib/mine/share/texts.ts';
import { emptyList, type MyList } from '#lib/mine/list.ts';
import { toShare } from '#lib/mine/sections.ts';
import { formatStored } from '#lib/mine/stored.ts';
import { undone } from '#lib/mine/undo.ts';
import { download } from '#components/dom/download.ts';
import { copy } from './give.ts';
import type { Incoming } from './incoming.ts';
import type { Order } from './list-sections.tsx';
import type { Lookup } from './lookup.ts';
import { OpenPanel } from './open-panel.tsx';
import { SharePanel } from './share-panel.tsx';
import { tellAll } from './tell.ts';
import { act } from './use-mine.ts';
import styles from './tools.module.css';

interface ToolsProps {
  list: MyList;
  /** Whether there is something to delete: it need not be readable. */
  stored: boolean;
  lookup: Lookup;
  /** The address of the site, without a trailing slash. */
  site: string;
  order: Order;
  onIncoming: (incoming: Incoming) => void;
}

/** What can be done with the list as a whole. */
export function Tools({ list, stored, lookup, site, order, onIncoming }: ToolsProps) {
  const [open, setOpen] = useState<'share' | 'open' | null>(null);
  const id = useId();
  const shared = toShare(list);
  const told = () => tellAll(shared, lookup);
  const toggle = (panel: 'share' | 'open') => ({
    'aria-expanded': open === panel,
    'aria-controls': `${id}${panel}`,
    onClick: () => setOpen(open === panel ? null : panel),
  });
  return (
    <>
      <PageGrid className={styles.root}>
        <div />
        <div className={styles.tools}>
          {shared.length > 0 && (
            <>
              <ActionButton icon={<PageIcon name="share" />} {...toggle('share')}>
                Share by link
              </ActionButton>
              <ActionButton
                icon={<PageIcon name="calendar" />}
                onClick={() => saveCalendar(formatCalendar(told(), site, new Date()), told())}
              >
                Calendar file
              </ActionButton>
              <ActionButton
                icon={<PageIcon name="file" />}
                onClick={() => void copy(formatMarkdown(told(), site), 'Markdown')}
              >
                Copy as Markdown
              </ActionButton>
            </>
          )}
          {list.talks.length > 0 && (
            <ActionButton
              icon={<PageIcon name="get" />}
              onClick={() => download('my-list.json', 'application/json', formatStored(list))}
            >
              Save to a file
            </ActionButton>
          )}
          <ActionButton icon={<PageIcon name="plus" />} {...toggle('open')}>
            Open a file or link
          </ActionButton>
          {list.talks.length > 0 && (
            <span className={styles.wide}>
              <ActionButton icon="print" onClick={() => window.print()}>
                Print
              </ActionButton>
            </span>
          )}
          {stored && (
            <ActionButton icon="close" onClick={() => deleteAll(list)}>
              Delete everything
            </ActionButton>
          )}
        </div>
      </PageGrid>
      {open === 'share' && <SharePanel id={`${id}share`} shared={shared} told={told} site={site} />}
      {open === 'open' && (
        <OpenPanel
          id={`${id}open`}
          onIncoming={(incoming) => {
            // A link that cannot be read stays in its field, to be mended.
            if (!('unreadable' in incoming)) setOpen(null);
            onIncoming(incoming);
          }}
        />
      )}
      {list.talks.length > 1 && <OrderLinks order={order} />}
    </>
  );
}

const ORDERS: readonly (readonly [Order, string, string])[] = [
  ['own', '?', 'Your own'],
  ['conference', '?order=conference', 'By conference'],
  ['day', '?order=day', 'By day'],
];

function OrderLinks({ order }: { order: Order }) {
  return (
    <PageGrid>
      <div />
      <nav className={styles.orders} aria-label="Order">
        <span>Order</span>
        {ORDERS.map(([name, href, label]) => (
          <a key={name} href={href} aria-current={name === order ? 'page' : undefined}>
            {label}
          </a>
        ))}
      </nav>
    </PageGrid>
  );
}

function saveCalendar(text: string, told: readonly { date: string | null }[]) {
  const undated = told.filter(({ date }) => date === null).length;
  if (undated === told.length) return showToast('The days of these sessions were not published.');
  download('my-list.ics', 'text/calendar', text);
  if (undated > 0) showToast(`Without ${undated} of which the day was not published`);
}

function deleteAll(list: MyList) {
  const before = storedText();
  const aside = putAside();
  dropAside();
  storeText(null);
  // Some browsers keep no pages in a private window: then there are none to delete.
  void forgetPages().catch(() => null);
  showToast('Your list, your notes and what you watched are deleted', {
    label: 'Undo',
    run() {
      putBack(aside);
      if (storedText() === null) storeText(before);
      else act((now) => undone(now, list, emptyList));
    },
  });
}
