import { type RefObject, useEffect } from 'react';
import { watchUrl } from '#lib/video.ts';
import { singleKey } from './keys.ts';
import { rowsIn } from './return-to.ts';
import type { Row } from './row.ts';

interface RowKeys {
  /** Holds the list, whichever way it is shown. */
  list: RefObject<HTMLElement | null>;
  rows: readonly Row[];
  /** Show the same sessions the other way. */
  onTurn: () => void;
}

/** The keys of the list: `j` and `k` go through the rows, `w` watches the one in focus, `t` turns programme and table. */
export function useRowKeys({ list, rows, onTurn }: RowKeys): void {
  useEffect(() => {
    const act = (event: KeyboardEvent) => {
      const key = singleKey(event);
      if (key === 'j') step(list.current, 1);
      else if (key === 'k') step(list.current, -1);
      else if (key === 't') onTurn();
      else if (key === 'w') watch(list.current, rows);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', act);
    return () => document.removeEventListener('keydown', act);
  }, [list, rows, onTurn]);
}

const focused = () => document.activeElement?.closest<HTMLElement>('[data-talk]') ?? null;

/** Focus the title of the row after or before the one in focus, or of the first in sight. */
function step(list: HTMLElement | null, by: 1 | -1): void {
  const rows = rowsIn(list);
  const from = focused();
  const at = from ? rows.indexOf(from) : -1;
  const first = rows.findIndex((row) => row.getBoundingClientRect().bottom > window.innerHeight / 5);
  const next = rows[at >= 0 ? at + by : Math.max(first, 0)];
  next?.querySelector<HTMLElement>('a[href^="/talks/"]')?.focus();
}

function watch(list: HTMLElement | null, rows: readonly Row[]): void {
  const row = focused();
  if (!row || !list?.contains(row)) return;
  const talk = rows.find(({ slug }) => slug === row.dataset['talk']);
  if (talk) window.location.assign(watchUrl(talk.videoId));
}
