import type { Query } from '#lib/search/query.ts';
import { hrefOf } from '#components/sessions/query/address.ts';
import { useHydrated } from '#components/ui/use-hydrated.ts';
import styles from './scope-switch.module.css';

/** What a list of the talks of the reports can be widened to. */
export interface Wider {
  /** How many talks the whole conference has. */
  sessions: number;
  /** How many reports the list is made from. */
  reports: number;
}

interface ScopeSwitchProps extends Wider {
  query: Query;
  /** The page that lists all talks without script. */
  plainPath: string;
  /** How many talks are in the reports. */
  inReports: number;
  /** Called when somebody is about to switch to the whole conference. */
  onReady: () => void;
}

/** Switches between the talks of the reports and all talks of the conference. */
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
