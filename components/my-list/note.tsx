import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { type Kept, noted } from '#lib/mine/list.ts';
import styles from './mine-row.module.css';
import { act } from './use-mine.ts';

/** The reader's own words on a talk, to be changed in place. */
export function Note({ talk, title }: { talk: Kept; title: string }) {
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <NoteField talk={talk} title={title} onDone={() => setOpen(false)} />;
  return (
    <p className={styles.note}>
      {talk.note}{' '}
      <button
        type="button"
        data-act="note"
        aria-label={`Change the note on ${title}`}
        onClick={() => setOpen(true)}
      >
        Change
      </button>
    </p>
  );
}

/** The field for a note. Keeps the note however it is left; Escape leaves it as it was. */
export function NoteField({ talk, title, onDone }: { talk: Kept; title: string; onDone: () => void }) {
  /** What has been written and is not kept yet. */
  const draft = useRef<string | null>(null);
  const keep = () => {
    if (draft.current === null) return;
    const note = draft.current.trim() === '' ? '' : draft.current;
    draft.current = null;
    if (note !== talk.note)
      act((list) => noted(list, talk, note, Date.now()), note === '' ? 'Note deleted' : undefined);
  };
  // Neither a page that is left nor a row that another tab moves takes the focus from the field before it goes.
  const keepAtLast = useEffectEvent(keep);
  useEffect(() => {
    const leave = () => keepAtLast();
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
  return (
    <p className={styles.note}>
      <textarea
        aria-label={`Note on ${title}`}
        defaultValue={talk.note}
        maxLength={10_000}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the reader has just asked for it
        autoFocus
        onFocus={({ target }) => target.setSelectionRange(target.value.length, target.value.length)}
        onChange={({ target }) => {
          draft.current = target.value;
        }}
        onBlur={() => {
          keep();
          onDone();
        }}
        onKeyDown={({ key, currentTarget }) => {
          if (key !== 'Escape') return;
          draft.current = null;
          const row = currentTarget.closest('li');
          flushSync(onDone);
          row?.querySelector<HTMLElement>('[data-act="note"]')?.focus();
        }}
      />
    </p>
  );
}
