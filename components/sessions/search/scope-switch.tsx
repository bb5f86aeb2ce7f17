import type { Query } from '#lib/search/query.ts';
import { grouped } from '#lib/wording/counts.ts';
import { hrefOf } from '#components/sessions/query/href.ts';
import { type ScopeChoice, scopeOf } from '#components/sessions/query/scopes.ts';
import { useHydrated } from '#components/ui/use-hydrated.ts';
import styles from './scope-switch.module.css';

interface ScopeSwitchProps {
  scopes: readonly ScopeChoice[];
  query: Query;
  /** Called when somebody is about to switch to another scope. */
  onReady: (choice: ScopeChoice) => void;
}

/** Switches between the talks of the reports, of the conference, and of all conferences. */
export function ScopeSwitch({ scopes, query, onReady }: ScopeSwitchProps) {
  const scripted = useHydrated();
  const current = scopeOf(scopes, query);
  return (
    <fieldset className={styles.root} aria-label="Sessions of">
      <span>Show</span>
      {scopes.map((choice) => (
        <a
          key={choice.scope}
          href={scripted ? hrefOf({ ...query, scope: choice.scope }) : choice.href}
          aria-current={choice === current ? 'true' : undefined}
          onPointerEnter={() => onReady(choice)}
          onFocus={() => onReady(choice)}
        >
          <b>{grouped(choice.sessions)}</b> {choice.where}
        </a>
      ))}
    </fieldset>
  );
}
