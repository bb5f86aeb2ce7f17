import { type RefObject, startTransition, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useHydrated } from '#components/ui/use-hydrated.ts';

/** How many rows the server renders: more than most programmes have. */
const SERVED = 400;
/** The height of a row in pixels, roughly. */
const ROW = 150;
/** How many rows to render at once on a page that is opened with a query: nobody types yet. */
const OPENED = 48;
/** How many rows to add at a time: more would delay key presses. */
const STEP = 6;
/** Rows are added until there are some this many pixels below the window. */
const NEAR = 800;
/** Milliseconds until a list that stays is filled up, so that the browser's own search finds what is in it. */
const REST = 1500;

interface Pace {
  /** How many rows to fill up to while the reader rests; the others are added as they scroll near them. */
  freely: number;
  /** The assumed height of a row in pixels. */
  height?: number;
  /** Whether to render all of the first list at once, since nobody types yet. */
  whole?: boolean;
}

interface GrowingList {
  drawn: number;
  /** For the element behind the last row. */
  end: RefObject<HTMLDivElement | null>;
}

/**
 * How many rows of a list to render for now: at first what is on screen, so that results never wait for rows that nobody
 * sees, and then more. Starts again with each new list. Printing renders all rows.
 */
export function useGrowingList(
  list: readonly unknown[],
  { freely, height = ROW, whole = false }: Pace,
): GrowingList {
  const hydrated = useHydrated();
  const begin = () => ({ list, drawn: hydrated ? atOnce(height) : SERVED });
  const [grown, setGrown] = useState(() => (whole ? { list, drawn: list.length } : begin()));
  const end = useRef<HTMLDivElement | null>(null);
  let now = grown;
  // Reset at once: if the same list comes back, it must not be rendered in full.
  if (grown.list !== list) setGrown((now = begin()));
  const { drawn } = now;

  useEffect(() => {
    if (drawn >= list.length) return undefined;
    const growTo = (rows: number) => setGrown({ list, drawn: rows });
    const near = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) startTransition(() => growTo(drawn + STEP));
      },
      { rootMargin: `${NEAR}px` },
    );
    if (end.current) near.observe(end.current);
    // A hidden list grows neither while the reader rests nor on paper.
    const isShown = () => end.current?.checkVisibility() ?? false;
    const fillUp = () => {
      // Twice as many at a time, so that a key pressed just then never waits for all of them.
      if (isShown()) startTransition(() => growTo(Math.min(freely, 2 * drawn)));
    };
    const timer = drawn < freely ? setTimeout(fillUp, REST) : undefined;
    const print = () => {
      if (isShown()) flushSync(() => growTo(list.length));
    };
    window.addEventListener('beforeprint', print);
    return () => {
      near.disconnect();
      clearTimeout(timer);
      window.removeEventListener('beforeprint', print);
    };
  }, [list, drawn, freely]);

  return { drawn, end };
}

/** How many rows of the list fit into the window from where it is scrolled to; more while the page opens. */
function atOnce(height: number): number {
  if ('asked' in document.documentElement.dataset) return OPENED;
  const top = document.querySelector('#sessions')?.getBoundingClientRect().top ?? 0;
  const below = window.innerHeight - Math.max(0, Math.min(top, window.innerHeight));
  return Math.max(1, Math.ceil(below / height));
}
