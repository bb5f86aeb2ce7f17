import { type RefObject, startTransition, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useHydrated } from '#components/ui/use-hydrated.ts';

/** How many rows the server renders: more than most programmes have. */
const SERVED = 400;
/** The height of a row in pixels, roughly. */
const ROW = 150;
/** How many rows to render at once on a page that is opened with a query: nobody types yet. */
const OPENED = 48;
/** How many rows to add at a time: more would delay key presses. */
const STEP = 8;
/** Milliseconds before the first rows are added: while somebody types, the next letter would replace them. */
const PAUSE = 250;
/** Rows this many pixels below the window are added after the pause. */
const NEAR = 800;
/** Milliseconds until a list that stays is filled up in the background. */
const REST = 1500;

interface Pace {
  /** How many rows to fill up to in the background; the others are added as the reader scrolls near them. */
  freely: number;
  /** The assumed height of a row in pixels. If rows turn out lower, more are added before the first paint. */
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
  const begin = () => ({ list, drawn: hydrated ? atOnce(height) : SERVED, begun: true });
  const [grown, setGrown] = useState(() => (whole ? { list, drawn: list.length, begun: true } : begin()));
  const end = useRef<HTMLDivElement | null>(null);
  let now = grown;
  // Reset at once: if the same list comes back, it must not be rendered in full.
  if (grown.list !== list) setGrown((now = begin()));
  const { drawn, begun } = now;
  const isAtRest = useRest(list, drawn < Math.min(freely, list.length));

  useLayoutEffect(() => {
    if (!begun || !hydrated || drawn >= list.length) return;
    const missing = isShown(end.current) ? Math.ceil(windowBelow(end.current) / height) : 0;
    if (missing > 0) setGrown({ list, drawn: drawn + missing, begun: true });
  }, [list, drawn, begun, hydrated, height]);
  useEffect(() => {
    if (drawn >= list.length) return undefined;
    const grow = (to: number) => setGrown({ list, drawn: to, begun: false });
    const wait = begun ? PAUSE : 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const more = () => {
      // A hidden list does not grow until it is shown again.
      if (isShown(end.current)) startTransition(() => grow(drawn + STEP));
      else timer = setTimeout(more, PAUSE);
    };
    const all = () => {
      if (isShown(end.current)) flushSync(() => grow(list.length));
    };
    window.addEventListener('beforeprint', all);
    if (isAtRest && drawn < freely) timer = setTimeout(more);
    const near = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        if (windowBelow(end.current) > 0) more();
        else timer ??= setTimeout(more, wait);
      },
      { rootMargin: `${NEAR}px` },
    );
    if (end.current) near.observe(end.current);
    return () => {
      window.removeEventListener('beforeprint', all);
      clearTimeout(timer);
      near.disconnect();
    };
  }, [list, drawn, begun, freely, isAtRest]);

  return { drawn, end };
}

/** Whether the list has stayed the same for a while. Only kept track of if `wanted`, to save a render. */
function useRest(list: readonly unknown[], wanted: boolean): boolean {
  const [rested, setRested] = useState<readonly unknown[] | null>(null);
  useEffect(() => {
    if (!wanted) return undefined;
    const timer = setTimeout(() => startTransition(() => setRested(list)), REST);
    return () => clearTimeout(timer);
  }, [list, wanted]);
  return rested === list;
}

const isShown = (element: Element | null) => element?.checkVisibility() ?? false;

/** How many rows of the list fit into the window from where it is scrolled to; more while the page opens. */
const atOnce = (height: number) =>
  'asked' in document.documentElement.dataset
    ? OPENED
    : Math.max(1, Math.ceil(windowBelow(document.querySelector('#sessions')) / height));

/** How many pixels of the window are below the top of an element. */
function windowBelow(element: Element | null): number {
  const top = element?.getBoundingClientRect().top ?? 0;
  return window.innerHeight - Math.max(0, Math.min(top, window.innerHeight));
}
