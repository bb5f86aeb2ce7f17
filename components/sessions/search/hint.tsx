import type { Query } from '#lib/search/query.ts';
import { hrefOf } from '#components/sessions/query/href.ts';
import type { Found } from '#components/sessions/query/search-engine.ts';
import { listOr, partlyFound, undatedOf } from '#lib/wording/found.ts';

interface HintProps {
  query: Query;
  found: Found;
}

/** Says if the search took the words for others, and offers to search for them as typed. */
export function Hint({ query, found }: HintProps) {
  const text = query.q.trim();
  const { close, missing, absent, unknown, meant, explanation, undated, rows } = found;
  const insist = <a href={hrefOf({ ...query, exact: true })}>Search only for “{text}”</a>;
  if (unknown.length > 0) {
    return unknown.map(({ operator, value, near }) => (
      <span key={`${operator} ${value}`}>
        There is no {operator} “{value}”.
        {near.length > 0 && ' Did you mean '}
        {near.map((one, at) => (
          <span key={one.value}>
            {at > 0 && ', '}
            <a href={hrefOf({ ...query, q: one.query })}>{one.value}</a>
          </span>
        ))}
        {near.length > 0 && '?'}
      </span>
    ));
  }
  if (close) {
    return (
      <>
        <span>
          Nothing matches “{close.map(({ typed }) => typed).join(' ')}” exactly. Showing close matches for{' '}
          <b>{close.map(({ used }) => listOr(used)).join(', ')}</b>.
        </span>
        {insist}
      </>
    );
  }
  if (missing.length > 0) {
    return (
      <>
        <span>
          {partlyFound('session', absent)} {undatedOf(undated, rows.length)}
        </span>
        {insist}
      </>
    );
  }
  if (meant) {
    return (
      <span>
        Did you mean <a href={hrefOf({ ...query, q: meant, exact: false })}>{meant}</a>?
      </span>
    );
  }
  if (query.exact) {
    return (
      <>
        <span>Showing only exact matches for “{text}”.</span>
        <a href={hrefOf({ ...query, exact: false })}>Show close matches too</a>
      </>
    );
  }
  return explanation && <span>{explanation}.</span>;
}
