import { type RefObject, useEffect } from 'react';
import { playPath } from '#lib/addresses.ts';
import { singleKey } from '#components/dom/single-keys.ts';
import { focusedRow, moveBetweenRows } from '#components/dom/row-keys.ts';
import type { Row } from '#components/talk/row.ts';

interface RowKeys {
  /** The element around the list, in either view. */
  list: RefObject<HTMLElement | null>;
  rows: readonly Row[];
  /** Switch between programme and table. */
  onSwitchView: () => void;
}

/** Keys of the list: `j` and `k` move between rows, `w` watches the focused one, `t` switches the view. */
export function useRowKeys({ list, rows, onSwitchView }: RowKeys): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const key = singleKey(event);
      if (key === 'j') moveBetweenRows(list.current, 1);
      else if (key === 'k') moveBetweenRows(list.current, -1);
      else if (key === 't') onSwitchView();
      else if (key === 'w') watch(list.current, rows);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [list, rows, onSwitchView]);
}

function watch(list: HTMLElement | null, rows: readonly Row[]): void {
  const row = focusedRow();
  if (!row || !list?.contains(row)) return;
  const talk = rows.find(({ slug }) => slug === row.dataset['talk']);
  if (talk?.recording) window.location.assign(playPath(talk.slug));
}
