import { talkPath } from '#lib/addresses.ts';
import type { Row } from './row.ts';
import styles from './plain-talks.module.css';

/** A compact list of talks, titles and speakers only, for use within text. */
export function PlainTalks({ talks }: { talks: readonly Pick<Row, 'slug' | 'title' | 'speakers'>[] }) {
  return (
    <ul className={styles.root}>
      {talks.map(({ slug, title, speakers }) => (
        <li key={slug}>
          <a href={talkPath(slug)}>{title}</a>
          {speakers.length > 0 && <span> {speakers.map(({ name }) => name).join(', ')}</span>}
        </li>
      ))}
    </ul>
  );
}
