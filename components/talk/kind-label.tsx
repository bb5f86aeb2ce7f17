import type { Kind } from '#lib/talk/schema.ts';
import styles from './kind-label.module.css';
import { kinds } from '#lib/wording/kinds.ts';

/** A kind's gauge and its name; `plural` as a day's tally has it. */
export function KindLabel({ kind, plural = false }: { kind: Kind; plural?: boolean }) {
  const look = kinds[kind];
  return (
    <span className={styles.root} data-hue={look.hue}>
      <svg className={styles.gauge} viewBox="0 0 12 12" aria-hidden="true">
        <path d={look.lit} fillRule="evenodd" />
        {look.faint && <path d={look.faint} opacity=".28" />}
      </svg>
      <span className={styles.label}>{plural ? look.plural : look.label}</span>
    </span>
  );
}
