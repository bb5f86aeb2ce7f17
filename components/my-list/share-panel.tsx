import { type ReactNode, useId } from 'react';
import { ActionButton, ActionLink } from '#components/ui/action.tsx';
import { Button } from '#components/ui/button.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { PageGrid } from '#components/ui/page-grid.tsx';
import { PageIcon } from '#components/ui/page-icon.tsx';
import { myListPath } from '#lib/addresses.ts';
import { formatLink, MOST_IN_LINK } from '#lib/mine/link.ts';
import type { Kept } from '#lib/mine/list.ts';
import { formatJson, formatText, queues } from '#lib/mine/share/texts.ts';
import type { Told } from '#lib/mine/share/told.ts';
import { count, inWords } from '#lib/wording/counts.ts';
import { download } from '#components/dom/download.ts';
import { copy } from './give.ts';
import { QrCode } from './qr-code.tsx';
import styles from './share-panel.module.css';

interface SharePanelProps {
  id: string;
  /** The talks that are shared, in their order. */
  shared: readonly Kept[];
  /** What can be told of them. */
  told: () => Told[];
  site: string;
}

/** The list for others: as a link with its QR code, and as files and texts. */
export function SharePanel({ id, shared, told, site }: SharePanelProps) {
  const fits = shared.length <= MOST_IN_LINK;
  const videos = queues(told());
  return (
    <PageGrid>
      <div />
      <section id={id} className={styles.root} aria-label="Share by link">
        {fits ? (
          <ByLink
            link={`${site}${myListPath}${formatLink(shared.map(({ slug }) => slug))}`}
            sessions={shared.length}
          />
        ) : (
          <p>
            {count(shared.length, 'session')} are too many for a link, which holds {MOST_IN_LINK}. Give the
            list as a JSON file, which “Open a file or link” reads.
          </p>
        )}
        <div className={styles.more}>
          <ActionButton icon="copy" onClick={() => void copy(formatText(told(), site), 'Text')}>
            Copy as text
          </ActionButton>
          <ActionButton
            icon={<PageIcon name="get" />}
            onClick={() => download('sessions.json', 'application/json', formatJson(told(), site))}
          >
            JSON file
          </ActionButton>
          {videos.map((address, at) => (
            <ActionLink key={address} icon="watch" href={address} rel="noreferrer">
              Watch {videos.length > 1 ? `part ${at + 1}` : 'them'} on YouTube
            </ActionLink>
          ))}
        </div>
      </section>
    </PageGrid>
  );
}

function ByLink({ link, sessions }: { link: string; sessions: number }): ReactNode {
  const id = useId();
  return (
    <>
      <div>
        <label htmlFor={id}>
          Whoever opens this link sees the {sessions === 1 ? 'session' : `${inWords(sessions)} sessions`} and
          can add {sessions === 1 ? 'it' : 'them'} to a list of their own. Your notes and what you have
          watched are not in it.
        </label>
        <p className={styles.copy}>
          <input id={id} type="text" readOnly value={link} onFocus={({ target }) => target.select()} />
          <Button onClick={() => void copy(link, 'Link')}>
            <Icon name="link" /> Copy
          </Button>
        </p>
      </div>
      <QrCode text={link} />
    </>
  );
}
