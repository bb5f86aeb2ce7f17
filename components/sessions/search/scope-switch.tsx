import type { Query } from '#lib/search/query.ts';
import { hrefOf } from '#components/sessions/query/address.ts';
import { useHydrated } from '#components/ui/use-hydrated.ts';
import styles from './scope-switch.module.css';

/** What there is beyond the talks of the reports. */
export interface Wider {
  /** How many talks the whole conference has. */
  sessions: number;
  /** How many reports the narrower list is made from. */
  reports: number;
}

interface ScopeSwitchProps extends Wider {
  query: Query;
  /** The page that lists all talks without script. */
  plainPath: string;
  /** How many talks the reports list. */
  inReports: number;
  /** Somebody is about to ask for the whole conference. */
  onReady: () => void;
}

/** Whether the talks of the reports are listed, or all of the conference. */
export function ScopeSwitch({ query, inReports, sessions, plainPath, reports, onReady }: ScopeSwitchProps) {
  const scripted = useHydrated();
  const wide = query.scope === 'conference';
  return (
    <fieldset className={styles.root} aria-label="Sessions of">
      <a
        href={scripted ? hrefOf({ ...query, scope: 'report' }) : '#sessions'}
        aria-current={wide ? undefined : 'true'}
      >
        <b>{inReports}</b> in the {reports === 1 ? 'report' : 'reports'}
      </a>
      <a
        href={scripted ? hrefOf({ ...query, scope: 'conference' }) : plainPath}
        aria-current={wide ? 'true' : undefined}
        onPointerEnter={onReady}
        onFocus={onReady}
      >
        <b>{sessions}</b> in the whole conference
      </a>
    </fieldset>
  );
}
