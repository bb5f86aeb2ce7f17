import { type RefObject, startTransition, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useHydrated } from './address.ts';

/** Drawn at once: about what a screen holds. */
const FIRST = 12;
/** Rendered by the server: more than most programmes have. */
const SERVED = 400;
const STEP = 48;
/** Drawn without being asked for, a step at a time; what is beyond comes as the reader comes near. */
const FREELY = 240;
/** Whoever types does not wait for what the next letter will replace. */
const PAUSE = 250;

interface Growth {
  drawn: number;
  /** Stands behind what is drawn. */
  end: RefObject<HTMLDivElement | null>;
}

/**
 * How much of a list to draw for now: the beginning at once, so that an answer never waits for what is out of sight, and
 * then more, until all is there. Another list begins anew; on paper there is all of it.
 */
export function useGrowth(list: readonly unknown[]): Growth {
  const hydrated = useHydrated();
  const [grown, setGrown] = useState({ list, drawn: hydrated ? FIRST : SERVED });
  const end = useRef<HTMLDivElement | null>(null);
  // Forgotten at once, so that a list that comes again does not come all at once.
  if (grown.list !== list) setGrown({ list, drawn: FIRST });
  const drawn = grown.list === list ? grown.drawn : FIRST;

  useEffect(() => {
    if (drawn >= list.length) return undefined;
    const grow = () => startTransition(() => setGrown({ list, drawn: drawn + STEP }));
    const all = () => flushSync(() => setGrown({ list, drawn: list.length }));
    window.addEventListener('beforeprint', all);
    const soon = drawn < FREELY ? setTimeout(grow, drawn === FIRST ? PAUSE : 0) : undefined;
    const near = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) grow();
      },
      { rootMargin: '2000px' },
    );
    if (end.current && drawn > FIRST) near.observe(end.current);
    return () => {
      window.removeEventListener('beforeprint', all);
      clearTimeout(soon);
      near.disconnect();
    };
  }, [list, drawn]);

  return { drawn, end };
}
