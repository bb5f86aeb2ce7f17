import type { Kind } from '#lib/talk/schema.ts';
import { kindMarks } from '#components/ui/kind-marks.ts';
import styles from './kind-label.module.css';
import { kinds } from '#lib/wording/kinds.ts';

/** A kind's icon and name; in the plural for the tally of a day. */
export function KindLabel({ kind, plural = false }: { kind: Kind; plural?: boolean }) {
  const { label, plural: many } = kinds[kind];
  const { hue, lit, faint } = kindMarks[kind];
  return (
    <span className={styles.root} data-hue={hue}>
      <svg className={styles.gauge} viewBox="0 0 12 12" aria-hidden="true">
        <path d={lit} fillRule="evenodd" />
        {faint && <path d={faint} opacity=".28" />}
      </svg>
      <span className={styles.label}>{plural ? many : label}</span>
    </span>
  );
}
