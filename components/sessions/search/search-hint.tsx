import type { Query } from '#lib/search/query.ts';
import { hrefOf } from '#components/sessions/query/address.ts';
import { count } from '#lib/wording/counts.ts';
import type { Found } from '#components/sessions/query/search-engine.ts';
import styles from './search-hint.module.css';
import type { Beyond } from '#components/sessions/query/listing.ts';

interface SearchHintProps {
  query: Query;
  found: Found | null;
  /** What the text finds in the rest of the conference. */
  beyond: Beyond | null;
}

/** “Liles, Lyles or Lisle” */
const listed = (words: readonly string[]) => words.join(', ').replace(/, ([^,]*)$/, ' or $1');

/** Says if the search took the words for others, and offers to search for them as typed. */
export function SearchHint({ query, found, beyond }: SearchHintProps) {
  const text = query.q.trim();
  return (
    <output className={styles.root} data-asked={text !== '' || undefined}>
      {found && text !== '' && (
        <>
          <Hint query={query} text={text} found={found} />
          {beyond && (
            <a href={beyond.href}>{count(beyond.sessions, 'more session')} in the whole conference</a>
          )}
        </>
      )}
    </output>
  );
}

function Hint({ query, text, found }: { query: Query; text: string; found: Found }) {
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
