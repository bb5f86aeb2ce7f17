import { useEffect, useState } from 'react';
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

/** The field for a note. Keeps the note as it is left; Escape leaves it as it was. */
export function NoteField({ talk, title, onDone }: { talk: Kept; title: string; onDone: () => void }) {
  const [text, setText] = useState(talk.note);
  const keep = () => {
    onDone();
    const note = text.trim() === '' ? '' : text;
    if (note !== talk.note)
      act((list) => noted(list, talk, note, Date.now()), note === '' ? 'Note deleted' : undefined);
  };
  // A page that is left takes the focus from nothing.
  useEffect(() => {
    addEventListener('pagehide', keep);
    return () => removeEventListener('pagehide', keep);
  });
  return (
    <p className={styles.note}>
      <textarea
        aria-label={`Note on ${title}`}
        value={text}
        maxLength={10_000}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the reader has just asked for it
        autoFocus
        onFocus={({ target }) => target.setSelectionRange(target.value.length, target.value.length)}
        onChange={({ target }) => setText(target.value)}
        onBlur={keep}
        onKeyDown={({ key, currentTarget }) => {
          if (key !== 'Escape') return;
          const row = currentTarget.closest('li');
          flushSync(onDone);
          row?.querySelector<HTMLElement>('[data-act="note"]')?.focus();
        }}
      />
    </p>
  );
}
