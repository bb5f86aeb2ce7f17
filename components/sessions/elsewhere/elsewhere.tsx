import { useMemo } from 'react';
import { useResultKeys } from './result-keys.ts';
import { hrefOf } from '#components/sessions/query/href.ts';
import { type Choices, countFilters } from '#components/sessions/query/facets.ts';
import { FoundRow } from '#components/sessions/list/found-row.tsx';
import type { Beyond, Listing } from '#components/sessions/query/listing.ts';
import { type ScopeChoice, scopeOf } from '#components/sessions/query/scopes.ts';
import type { Found } from '#components/sessions/query/search-engine.ts';
import { marking, unmarked } from '#components/ui/marked.tsx';
import { PageGrid } from '#components/ui/page-grid.tsx';
import { RailList } from '#components/ui/rail-list.tsx';
import type { Query } from '#lib/search/query.ts';
import { grouped } from '#lib/wording/counts.ts';
import styles from './elsewhere.module.css';
import { adviceOf, isGuess } from './further.ts';
import { NoResults } from './no-results.tsx';
import { clashOf } from './no-match.ts';
import { type FurtherIn, type Wider, useFurther, useSettled } from './use-further.ts';

export interface ElsewhereProps extends Wider {
  query: Query;
  /** The list that the query is asked of, what it leaves of it, and what its text finds. */
  listing: Listing;
  sessions: number;
  found: Found | null;
  choices: Choices;
  beyond: Beyond | null;
  scopes: readonly ScopeChoice[];
}

/** How many sessions of each wider scope are listed; a link leads to the others. */
const MOST = 10;

/**
 * What a query finds beyond the list that it is asked of, under a heading for each wider scope, so that nobody meets an
 * empty list while there is something. Where there is nothing anywhere, why, and the ways out.
 */
export default function Elsewhere(props: ElsewhereProps) {
  const { query, listing, sessions, found, choices, beyond, scopes } = props;
  useResultKeys(query.q.trim() !== '');
  const own = scopeOf(scopes, query);
  const wider = own ? scopes.slice(scopes.indexOf(own) + 1) : [];
  const asked = useSettled(useMemo(() => ({ query, found }), [query, found]));
  const near = useFurther(wider.length > 1 ? wider[0] : undefined, listing, query, asked, props);
  const far = useFurther(wider.at(-1), near ? near.listing : listing, query, asked, props);
  const groups = [near, far].filter((group) => group !== null);
  const some = groups.filter(({ further }) => further && further.rows.length > 0);
  const pending = groups.some(({ further }) => further === undefined);
  const elsewhere =
    some.length > 0
      ? adviceOf(some.map(({ scope, further }) => ({ scope, sessions: further?.rows.length ?? 0 })))
      : pending
        ? 'Looking further …'
        : null;
  const clash = sessions === 0 && clashOf(listing, query, choices, found, beyond);
  return (
    <>
      {clash && <NoResults clash={clash} elsewhere={elsewhere} waysOut={countFilters(query) > 0} />}
      <div className={styles.root} data-further={asked?.query.q}>
        {asked && some.map((group) => <Group key={group.scope.scope} {...group} query={asked.query} />)}
        {groups.some(({ further }) => further === null) && (
          <PageGrid>
            <div />
            <p className={styles.failed}>The other sessions could not be loaded.</p>
          </PageGrid>
        )}
      </div>
    </>
  );
}

function Group({ scope, further, conferences, query }: FurtherIn & { query: Query }) {
  const found = further?.found ?? null;
  const mark = useMemo(() => (found ? marking(found.ranges) : unmarked), [found]);
  if (!further) return null;
  const { rows } = further;
  return (
    <RailList
      id={`further-${scope.scope}`}
      name={`${grouped(rows.length)} more ${scope.further}`}
      long
      total={Math.min(rows.length, MOST)}
      facts={
        <>
          {found && isGuess(found) && <p>Close matches</p>}
          <p>
            <a href={hrefOf({ ...query, scope: scope.scope })}>Show everything {scope.where}</a>
          </p>
        </>
      }
    >
      {rows.slice(0, MOST).map((row) => (
        <FoundRow key={row.slug} row={row} found={found} mark={mark} conferences={conferences} />
      ))}
    </RailList>
  );
}
