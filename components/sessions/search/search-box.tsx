import { useEffect, useRef } from 'react';
import { grouped } from '#lib/wording/counts.ts';
import { emptyQuery } from '#lib/search/query.ts';
import { hrefOf } from '#components/sessions/query/href.ts';
import { Button } from '#components/ui/button.tsx';
import { type Complete, useCompletions } from './completions.tsx';
import { Icon } from '#components/ui/icon.tsx';
import styles from './search-box.module.css';

interface SearchBoxProps {
  value: string;
  sessions: number;
  /** The path of the page. Without script, the form leads back to its whole list. */
  path: string;
  /** Texts to suggest, each of which finds something. */
  examples: readonly string[];
  /** Loads what completes operators. */
  loadComplete: () => Promise<Complete>;
  onType: (text: string) => void;
  /** Called when somebody is about to type. */
  onReady: () => void;
  /** Called when somebody goes on to the first result of a text. */
  onLeave: (text: string, how: 'focus' | 'open') => void;
}

/** The search box. Sessions are searched as somebody types. */
export function SearchBox({
  value,
  sessions,
  path,
  examples,
  loadComplete,
  onType,
  onReady,
  onLeave,
}: SearchBoxProps) {
  const input = useRef<HTMLInputElement>(null);
  const completions = useCompletions(value, loadComplete, onType);
  useEffect(() => {
    // Take over what was typed before the script was loaded.
    const typed = input.current?.value;
    if (typed && typed !== value) onType(typed);
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return (
    <search>
      <form
        className={styles.root}
        action={path}
        onSubmit={(event) => {
          event.preventDefault();
          onLeave(value, 'open');
        }}
      >
        <Icon name="search" />
        <input
          ref={input}
          type="search"
          name="q"
          value={value}
          {...completions.input}
          onKeyDown={(event) => {
            completions.input.onKeyDown(event);
            if (event.key !== 'ArrowDown' || event.defaultPrevented) return;
            event.preventDefault();
            onLeave(value, 'focus');
          }}
          aria-describedby={value && 'box-keys'}
          onChange={(event) => completions.type(event.currentTarget.value)}
          onFocus={onReady}
          aria-label="Search sessions"
          aria-keyshortcuts="/"
          placeholder={`Search ${grouped(sessions)} sessions by title, speaker, company or topic`}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
        />
        {completions.list}
        <span id="box-keys" hidden>
          Enter opens the first result, Arrow Down goes to the results
        </span>
        {value === '' ? (
          <kbd title="Press / to search" aria-hidden="true">
            /
          </kbd>
        ) : (
          <Button
            look="quiet"
            square
            aria-label="Clear search"
            onClick={() => {
              onType('');
              input.current?.focus();
            }}
          >
            <Icon name="close" />
          </Button>
        )}
      </form>
      {/* Browsers that run scripts never look into it: their bundle goes without the words. */}
      <noscript>{process.env['IN_BUNDLE'] ? null : <WithoutScript />}</noscript>
      {value === '' && examples.length > 0 && (
        <p className={styles.tries}>
          <span>Try</span>
          {examples.map((text) => (
            <a key={text} href={hrefOf({ ...emptyQuery, q: text })}>
              {text}
            </a>
          ))}
        </p>
      )}
    </search>
  );
}

function WithoutScript() {
  return (
    <p className={styles.without}>
      {process.env['ANSWERS'] === '1' ? (
        <>
          Press Enter to search, or <a href="?scope=report">filter the sessions</a>. Every one is in the list
          below, and by{' '}
        </>
      ) : (
        <>Searching and filtering need JavaScript. Without it, every session is in the list below, and by </>
      )}
      <a href="/speakers">speaker</a>, <a href="/companies">company</a>, <a href="/topics">topic</a> and{' '}
      <a href="/notes">notes</a>.
    </p>
  );
}
