import type { Kind } from '#lib/talk/schema.ts';
import { kindMarks } from '#components/ui/kind-marks.ts';
import styles from './kind-label.module.css';
import { kinds } from '#lib/wording/kinds.ts';

interface KindLabelProps {
  kind: Kind;
  /** Whether to name several talks, as in the tally of a day. */
  plural?: boolean;
  /** Whether to leave the name out, where it is said otherwise. */
  bare?: boolean;
}

/** A kind's icon and name. */
export function KindLabel({ kind, plural = false, bare = false }: KindLabelProps) {
  const { label, plural: many } = kinds[kind];
  const { hue, lit, faint } = kindMarks[kind];
  return (
    <span className={styles.root} data-hue={hue}>
      <svg className={styles.gauge} viewBox="0 0 12 12" aria-hidden="true">
        <path d={lit} fillRule="evenodd" />
        {faint && <path d={faint} opacity=".28" />}
      </svg>
      {!bare && <span className={styles.label}>{plural ? many : label}</span>}
    </span>
  );
}
