import { emptyQuery, type Scope } from '#lib/search/query.ts';
import { hrefOf } from '#components/sessions/query/href.ts';
import { useHydrated } from '#components/ui/use-hydrated.ts';
import { KindLabel } from '#components/talk/kind-label.tsx';
import { kinds } from '#lib/wording/kinds.ts';
import type { RowGroup } from '#components/talk/row.ts';
import styles from './tally.module.css';

interface TallyProps {
  group: RowGroup;
  scope: Scope;
}

/** How many sessions of each kind a day has, each linked to those sessions; also the legend of the icons. */
export function Tally({ group: { conference, date, track, rows }, scope }: TallyProps) {
  const scripted = useHydrated();
  const value = date ?? track?.slug;
  const of = value && {
    ...emptyQuery,
    scope,
    [date ? 'days' : 'tracks']: [value],
    // Other conferences have tracks of the same name.
    conferences: scope === 'all' ? [conference] : [],
  };
  const counts = new Map<string, number>();
  for (const { kind } of rows) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const lines = [];
  let kind: keyof typeof kinds;
  for (kind in kinds) {
    const n = counts.get(kind) ?? 0;
    if (n === 0) continue;
    const label = <KindLabel kind={kind} plural={n > 1} />;
    lines.push(
      <li key={kind}>
        {scripted && of ? <a href={hrefOf({ ...of, kinds: [kind] })}>{label}</a> : label}
        <span>{n}</span>
      </li>,
    );
  }
  return (
    <ul className={styles.root} aria-label="By kind">
      {lines}
    </ul>
  );
}
