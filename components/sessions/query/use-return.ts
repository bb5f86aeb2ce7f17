import { type RefObject, useEffect } from 'react';
import { rowsIn } from '#components/dom/row-keys.ts';

/** Where a reader left a list: at which talk, how far from the top of the window, and whether its title had focus. */
interface Left {
  talk: string;
  top: number;
  focused: boolean;
}

/** Kept in the entry of the history, so that it is there when the reader comes back by Back, and only then. */
const KEY = 'left';
/** For an entry that nobody has left yet. */
export const NOWHERE = { [KEY]: null };

const WAIT = 50;
const TRIES = 40;

let left: Left | null = typeof window === 'undefined' ? null : read(window.history.state);

/**
 * Bring a reader who comes back from a talk to where the list was left. The browser does so by pixels, before the list is
 * narrowed to what the address asks for; `ready` says that it is.
 */
export function useReturn(list: RefObject<HTMLElement | null>, ready: boolean): void {
  useEffect(() => {
    const leave = () => {
      const place = placeIn(list.current);
      if (place) window.history.replaceState({ ...window.history.state, [KEY]: place }, '');
    };
    window.addEventListener('pagehide', leave);
    return () => window.removeEventListener('pagehide', leave);
  }, [list]);

  useEffect(() => {
    if (!ready || !left) return undefined;
    const { talk, top, focused } = left;
    left = null;
    let tries = 0;
    const timer = setInterval(() => {
      const found = rowsIn(list.current, `[data-talk="${CSS.escape(talk)}"]`).at(0);
      if (found) {
        window.scrollBy(0, found.getBoundingClientRect().top - top);
        if (focused) found.querySelector<HTMLElement>('a[href^="/talks/"]')?.focus({ preventScroll: true });
      }
      // As long as too little is drawn below the talk, the page cannot be scrolled that far.
      const there = found && Math.abs(found.getBoundingClientRect().top - top) < 1;
      if (there || ++tries > TRIES) clearInterval(timer);
    }, WAIT);
    // Whoever has begun to scroll is not taken elsewhere.
    const stop = () => clearInterval(timer);
    for (const event of ['wheel', 'touchmove', 'keydown'])
      window.addEventListener(event, stop, { once: true });
    return stop;
  }, [list, ready]);
}

/** The talk in focus, or the first in sight. */
function placeIn(list: HTMLElement | null): Left | null {
  const focused = document.activeElement?.closest<HTMLElement>('[data-talk]') ?? null;
  const row =
    focused && list?.contains(focused)
      ? focused
      : rowsIn(list).find((row) => row.getBoundingClientRect().bottom > 0);
  const talk = row?.dataset['talk'];
  return row && talk ? { talk, top: row.getBoundingClientRect().top, focused: row === focused } : null;
}

function read(state: unknown): Left | null {
  if (typeof state !== 'object' || state === null || !(KEY in state)) return null;
  const { [KEY]: kept } = state;
  if (typeof kept !== 'object' || kept === null) return null;
  return 'talk' in kept &&
    typeof kept.talk === 'string' &&
    'top' in kept &&
    typeof kept.top === 'number' &&
    'focused' in kept
    ? { talk: kept.talk, top: kept.top, focused: kept.focused === true }
    : null;
}
