import { type RefObject, startTransition, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useHydrated } from '#components/ui/use-hydrated.ts';

/** Rendered by the server: more than most programmes have. */
const SERVED = 400;
const ROW = 150;
/** There at once where the page is opened by a link that asks for a part: nobody types yet. */
const OPENED = 48;
/** No more come at a time, or a key would have to wait for them. */
const STEP = 8;
/** Whoever types does not wait for what the next letter will replace: neither for it to be drawn nor to be taken away. */
const PAUSE = 250;
/** So many pixels below the window come after a pause, the others after a rest. */
const NEAR = 800;
const REST = 1500;

interface Pace {
  /** So many rows come by and by, once nothing else is asked for; the others as the reader comes near. */
  freely: number;
  /** What a row is taken to be high, in pixels: where rows are lower, more are drawn before anything is painted. */
  height?: number;
  /** Whether the first list is there as a whole, since nobody has begun to type. */
  whole?: boolean;
}

interface GrowingList {
  drawn: number;
  /** Stands behind what is drawn. */
  end: RefObject<HTMLDivElement | null>;
}

/**
 * How much of a list to draw for now: what is in sight at once, so that an answer never waits for what is not, and then
 * more. Another list begins anew; on paper there is all of it.
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
  // Forgotten at once, so that a list that comes again does not come all at once.
  if (grown.list !== list) setGrown((now = begin()));
  const { drawn, begun } = now;
  const isAtRest = useRest(list, drawn < Math.min(freely, list.length));

  useLayoutEffect(() => {
    if (!begun || !hydrated || drawn >= list.length) return;
    const missing = isShown(end.current) ? Math.ceil(roomBelow(end.current) / height) : 0;
    if (missing > 0) setGrown({ list, drawn: drawn + missing, begun: true });
  }, [list, drawn, begun, hydrated, height]);
  useEffect(() => {
    if (drawn >= list.length) return undefined;
    const grow = (to: number) => setGrown({ list, drawn: to, begun: false });
    const wait = begun ? PAUSE : 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const more = () => {
      // What is kept out of sight waits until it is shown again.
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
        if (roomBelow(end.current) > 0) more();
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

/** Whether a list has been there for a while; where nobody wants to know, nothing is drawn anew for it. */
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

/** How many rows the window can show of the list, wherever it is scrolled to; more while the page opens. */
const atOnce = (height: number) =>
  'asked' in document.documentElement.dataset
    ? OPENED
    : Math.max(1, Math.ceil(roomBelow(document.querySelector('#sessions')) / height));

/** How much of the window is below the top of an element, in pixels. */
function roomBelow(element: Element | null): number {
  const top = element?.getBoundingClientRect().top ?? 0;
  return window.innerHeight - Math.max(0, Math.min(top, window.innerHeight));
}
