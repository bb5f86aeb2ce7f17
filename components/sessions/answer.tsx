import { formatQuery, type Query } from '#lib/search/query.ts';
import { grouped } from '#lib/wording/counts.ts';
import { Icon } from '#components/ui/icon.tsx';
import { marking, unmarked } from '#components/ui/marked.tsx';
import { PageGrid } from '#components/ui/page-grid.tsx';
import { RailList } from '#components/ui/rail-list.tsx';
import { AppliedRow } from './applied-row.tsx';
import { adviceOf, type Further, furtherIn, isGuess } from './elsewhere/further.ts';
import { NoResults } from './elsewhere/no-results.tsx';
import { clashOf } from './elsewhere/no-match.ts';
import { DropLinks, FilterLinks } from './filters/filter-links.tsx';
import { FoundRow } from './list/found-row.tsx';
import { choicesOf, conferenceNames, countFilters, type TalkList } from './query/facets.ts';
import { hrefOf } from './query/href.ts';
import { beyondOf, listingOf, show } from './query/listing.ts';
import { enginePathOf, type ScopeChoice, scopeOf } from './query/scopes.ts';
import type { Engine } from './query/search-engine.ts';
import { Hint } from './search/hint.tsx';
import { SearchHint } from './search/search-hint.tsx';
import box from './search/search-box.module.css';
import scope from './search/scope-switch.module.css';
import { asideOf, Toolbar } from './toolbar.tsx';

export interface AnswerProps {
  /** The page's own path, and that of its conference. */
  path: string;
  conferencePath: string;
  query: Query;
  scopes: readonly ScopeChoice[];
  /** The list at the path of a scope; the page's own at an empty one. */
  listAt: (path: string) => TalkList;
  engineAt: (path: string) => Engine;
}

/** How many sessions are listed of the scope that was asked for, and of each wider one. */
const MOST = 200;
const MOST_FURTHER = 10;

/**
 * What a query leaves of a page's list, as a server answers it to readers without script: the search, the filters as links,
 * the sessions, and below them what wider scopes have.
 */
export function Answer({ path, conferencePath, query, scopes, listAt, engineAt }: AnswerProps) {
  const own = scopeOf(scopes, query);
  const text = query.q.trim() !== '';
  const ask = (choice: ScopeChoice | undefined) =>
    text ? engineAt(enginePathOf(choice, conferencePath))(query.q, query.exact) : null;
  const list = listAt(own?.path ?? '');
  const listing = listingOf(list.rows);
  const choices = choicesOf(list);
  const found = ask(own);
  const shown = show(listing, query, found);
  const beyond = beyondOf(shown, query, scopes.length > 0 ? '' : conferencePath);
  const narrowed = found !== null || countFilters(query) > 0;
  const isExact = found !== null && found.rows.length > 0 && !isGuess(found);
  const wider = own && narrowed ? scopes.slice(scopes.indexOf(own) + 1) : [];
  const lists = wider.map(({ path }) => listAt(path));
  const listings = lists.map(({ rows }) => listingOf(rows));
  const groups = wider.flatMap((choice, at) => {
    const [whole, wide, nearer] = [lists[at], listings[at], listings[at - 1] ?? listing];
    const further = whole && wide && furtherIn(wide, nearer, query, ask(choice), isExact);
    if (!further || further.rows.length === 0) return [];
    return [{ scope: choice, further, names: conferenceNames(whole), sessions: further.rows.length }];
  });
  return (
    <section aria-label="Search">
      <PageGrid>
        <div />
        <div>
          <ScopeLinks scopes={scopes} query={query} />
          <SearchForm path={path} query={query} />
          <SearchHint beyond={scopes.length > 0 ? null : beyond}>
            {found && <Hint query={query} found={found} />}
          </SearchHint>
        </div>
      </PageGrid>
      <Toolbar
        sessions={shown.rows.length}
        {...asideOf({
          all: list.rows.length,
          over: own?.where ?? '',
          where: own?.where ?? '',
          narrowed,
          close: Boolean(found?.close),
        })}
      >
        <FilterLinks query={query} choices={choices} filtered={shown.filtered} />
      </Toolbar>
      {countFilters(query) > 0 && (
        <AppliedRow actions={null}>
          <DropLinks query={query} choices={choices} />
        </AppliedRow>
      )}
      {shown.rows.length > 0 ? (
        <Results
          id="answer"
          name={shown.ranked ? 'Best first' : 'In order'}
          rows={shown.rows}
          found={found}
          most={MOST}
          names={conferenceNames(list)}
        />
      ) : (
        <NoResults
          clash={clashOf(listing, query, choices, found, beyond)}
          elsewhere={groups.length > 0 ? adviceOf(groups) : null}
          waysOut={countFilters(query) > 0}
        />
      )}
      {groups.map(({ scope: choice, further, names, sessions }) => (
        <Results
          key={choice.scope}
          id={`answer-${choice.scope}`}
          name={`${grouped(sessions)} more ${choice.further}`}
          {...further}
          most={MOST_FURTHER}
          names={names}
          whole={{ href: hrefOf({ ...query, scope: choice.scope }), where: choice.where }}
        />
      ))}
    </section>
  );
}

function ScopeLinks({ scopes, query }: Pick<AnswerProps, 'scopes' | 'query'>) {
  if (scopes.length < 2) return null;
  return (
    <nav className={scope.root} aria-label="Sessions of">
      {scopes.map((choice) => (
        <a
          key={choice.scope}
          href={formatQuery({ ...query, scope: choice.scope }) || '?scope=report'}
          aria-current={choice === scopeOf(scopes, query) ? 'true' : undefined}
        >
          <b>{grouped(choice.sessions)}</b> {choice.where}
        </a>
      ))}
    </nav>
  );
}

/** The search box as a form that asks the server. The filters in use stay in use. */
function SearchForm({ path, query }: Pick<AnswerProps, 'path' | 'query'>) {
  const kept = new URLSearchParams(formatQuery({ ...query, q: '', exact: false, sort: '' }));
  return (
    <search>
      <form className={box.root} action={path}>
        <Icon name="search" />
        <input
          type="search"
          name="q"
          defaultValue={query.q}
          aria-label="Search sessions"
          placeholder="Search by title, speaker, company or topic"
          autoComplete="off"
          enterKeyHint="search"
        />
        {[...kept].map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
      </form>
    </search>
  );
}

interface ResultsProps extends Further {
  id: string;
  name: string;
  most: number;
  names: ReturnType<typeof conferenceNames>;
  /** The link to all of them, in a wider scope. */
  whole?: { href: string; where: string };
}

function Results({ id, name, rows, found, most, names, whole }: ResultsProps) {
  const mark = found ? marking(found.ranges) : unmarked;
  return (
    <RailList
      id={id}
      name={name}
      long={whole !== undefined}
      total={Math.min(rows.length, most)}
      facts={
        <>
          {whole && (
            <p>
              <a href={whole.href}>Show everything {whole.where}</a>
            </p>
          )}
          {!whole && rows.length > most && <p>The first {most}</p>}
        </>
      }
    >
      {rows.slice(0, most).map((row) => (
        <FoundRow key={row.slug} row={row} found={found} mark={mark} conferences={names} />
      ))}
    </RailList>
  );
}
