import type { ReactNode } from 'react';
import { printedAddress } from '#lib/video.ts';
import { Byline } from './byline.tsx';
import { RowActions } from './row-actions.tsx';
import { RowTitle } from './row-title.tsx';
import type { Row } from './row.ts';
import styles from './talk-row.module.css';

export interface TightRowProps {
  /** The recording is left out where it is not known whether there is one. */
  row: Pick<Row, 'slug' | 'title' | 'speakers'> &
    Partial<Pick<Row, 'recording' | 'recordingState' | 'hasSlides'>>;
  /** When or where it was, in the place of its kind: “Seattle 2018” over “10–13 Dec”. */
  at: string;
  under: string | null;
  /** Stands below the speakers. */
  below?: ReactNode;
  /** Stand before the links. */
  controls?: ReactNode;
}

/** A talk in a list beside another talk: title and speakers, and when or where it was. */
export function TightRow({ row, at, under, below, controls }: TightRowProps) {
  return (
    <li className={`${styles.root} ${styles.tight}`} data-talk={row.slug}>
      <div className={styles.kind}>
        <p className={styles.at}>{at}</p>
        {under && <p className={styles.when}>{under}</p>}
      </div>
      <div className={styles.body} data-url={row.recording ? printedAddress(row.recording) : undefined}>
        <RowTitle level={3} slug={row.slug}>
          {row.title}
        </RowTitle>
        <Byline speakers={row.speakers} />
        {below}
      </div>
      <RowActions {...row}>{controls}</RowActions>
    </li>
  );
}
