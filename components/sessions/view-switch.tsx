import type { Query } from '#lib/search/query.ts';
import { hrefOf } from './query/href.ts';
import { Icon } from '#components/ui/icon.tsx';
import styles from './view-switch.module.css';

const views = [
  { view: 'programme', label: 'Programme', icon: 'rows' },
  { view: 'table', label: 'Table', icon: 'grid' },
] as const;

interface ViewSwitchProps {
  query: Query;
  /** The reader is likely to switch: time to load the table. */
  onReady: () => void;
}

/** Switches between the two views of the same sessions. */
export function ViewSwitch({ query, onReady }: ViewSwitchProps) {
  return (
    <fieldset className={styles.root} aria-label="View">
      {views.map(({ view, label, icon }) => (
        <a
          key={view}
          href={hrefOf({ ...query, view })}
          aria-current={query.view === view ? 'true' : undefined}
          title={query.view === view ? label : `${label} (press t)`}
          onPointerEnter={onReady}
          onFocus={onReady}
        >
          <Icon name={icon} />
          <span className={styles.label}>{label}</span>
        </a>
      ))}
    </fieldset>
  );
}
