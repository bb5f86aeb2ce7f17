import { type RefObject, startTransition, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useHydrated } from './address.ts';

/** Rendered by the server: more than most programmes have. */
const SERVED = 400;
/** No row is lower than so many pixels. */
const ROW = 80;
/** No more come at a time, or a key would have to wait for them. */
const STEP = 8;
/** Whoever types does not wait for what the next letter will replace. */
const PAUSE = 250;

interface Growth {
  drawn: number;
  /** Stands behind what is drawn. */
  end: RefObject<HTMLDivElement | null>;
}

/**
 * How much of a list to draw for now: what is in sight at once, so that an answer never waits for what is not, and then
 * more: `freely` so many, the rest as the reader comes near. Another list begins anew; on paper there is all of it.
 */
export function useGrowth(list: readonly unknown[], freely: number): Growth {
  const hydrated = useHydrated();
  const begin = () => ({ list, drawn: hydrated ? inSight() : SERVED, begun: true });
  const [grown, setGrown] = useState(begin);
  const end = useRef<HTMLDivElement | null>(null);
  let now = grown;
  // Forgotten at once, so that a list that comes again does not come all at once.
  if (grown.list !== list) setGrown((now = begin()));
  const { drawn, begun } = now;

  useEffect(() => {
    if (drawn >= list.length) return undefined;
    const grow = (to: number) => setGrown({ list, drawn: to, begun: false });
    // What is kept out of sight waits until it is shown again.
    const isShown = () => end.current?.checkVisibility() ?? false;
    const wait = begun ? PAUSE : 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const more = () => {
      if (isShown()) startTransition(() => grow(drawn + STEP));
      else timer = setTimeout(more, PAUSE);
    };
    const all = () => {
      if (isShown()) flushSync(() => grow(list.length));
    };
    window.addEventListener('beforeprint', all);
    if (drawn < freely) timer = setTimeout(more, wait);
    const near = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) timer ??= setTimeout(more, wait);
      },
      { rootMargin: '1200px' },
    );
    if (end.current) near.observe(end.current);
    return () => {
      window.removeEventListener('beforeprint', all);
      clearTimeout(timer);
      near.disconnect();
    };
  }, [list, drawn, begun, freely]);

  return { drawn, end };
}

/** How many rows the window can show of the list, wherever it is scrolled to. */
function inSight(): number {
  const top = document.querySelector('#sessions')?.getBoundingClientRect().top ?? 0;
  return Math.ceil((window.innerHeight - Math.max(0, Math.min(top, window.innerHeight))) / ROW) + 1;
}
