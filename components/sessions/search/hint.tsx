import type { Query } from '#lib/search/query.ts';
import { hrefOf } from '#components/sessions/query/address.ts';
import type { Found } from '#components/sessions/query/search-engine.ts';

/** “Liles, Lyles or Lisle” */
const listed = (words: readonly string[]) => words.join(', ').replace(/, ([^,]*)$/, ' or $1');

interface HintProps {
  query: Query;
  found: Found;
}

/** Says if the search took the words for others, and offers to search for them as typed. */
export function Hint({ query, found }: HintProps) {
  const text = query.q.trim();
  const { close, missing, meant, explanation } = found;
  const insist = <a href={hrefOf({ ...query, exact: true })}>Search only for “{text}”</a>;
  if (close) {
    return (
      <>
        <span>
          Nothing matches “{close.map(({ typed }) => typed).join(' ')}” exactly. Showing close matches for{' '}
          <b>{close.map(({ used }) => listed(used)).join(', ')}</b>.
        </span>
        {insist}
      </>
    );
  }
  if (missing.length > 0) {
    return (
      <>
        <span>
          No session has all the words. These come nearest, without <b>{listed(missing)}</b>.
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
        <span>Showing only what has “{text}” as it is typed.</span>
        <a href={hrefOf({ ...query, exact: false })}>Show close matches too</a>
      </>
    );
  }
  return explanation && <span>{explanation}.</span>;
}
