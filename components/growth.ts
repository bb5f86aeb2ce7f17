import { type RefObject, startTransition, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/** Drawn at once: more than a screen holds. */
const FIRST = 24;
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
  const [grown, setGrown] = useState({ list, drawn: FIRST });
  const end = useRef<HTMLDivElement | null>(null);
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
    if (end.current) near.observe(end.current);
    return () => {
      window.removeEventListener('beforeprint', all);
      clearTimeout(soon);
      near.disconnect();
    };
  }, [list, drawn]);

  return { drawn, end };
}
