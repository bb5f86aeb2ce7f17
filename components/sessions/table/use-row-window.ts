import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useGrowth } from '#components/sessions/list/use-growing-list.ts';

/** Up to so many rows are all there after a while: the browser can find in them, and paper holds them. */
const FEW = 120;
/** What a row is taken to be high until it is drawn: a title of two lines. */
const HEIGHT = 60;
/** How many rows out of sight are drawn, at either end. */
const BEYOND = 2;

const NONE: readonly unknown[] = [];

interface RowWindow {
  /** Which rows are drawn, as `[from, to)`. */
  from: number;
  to: number;
  /** How high the rows before and after them are. */
  above: number;
  below: number;
  measure: (line: HTMLElement | null) => void;
  /** Stands behind the rows. */
  end: RefObject<HTMLDivElement | null>;
}

/**
 * Which rows of a long table are near enough to the reader's window to be drawn; on paper, all. `rows` are another list where
 * others are to be shown, and the same in whatever order they are.
 */
export function useRowWindow(body: RefObject<HTMLElement | null>, rows: readonly unknown[]): RowWindow {
  const count = rows.length;
  const few = count <= FEW;
  // The table is to stand where the list stands now.
  const [top, setTop] = useState(() => topOf(document.querySelector('#sessions')));
  const [printing, setPrinting] = useState(false);
  useLayoutEffect(() => {
    setTop(topOf(body.current));
  }, [body, count]);
  useEffect(() => {
    const print = () => flushSync(() => setPrinting(true));
    const printed = () => setPrinting(false);
    window.addEventListener('beforeprint', print);
    window.addEventListener('afterprint', printed);
    return () => {
      window.removeEventListener('beforeprint', print);
      window.removeEventListener('afterprint', printed);
    };
  }, []);

  const { drawn, end } = useGrowth(few ? rows : NONE, { freely: FEW, height: HEIGHT, whole: true });
  // Our own use of it is not memoized, and no compiler does it for us.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useWindowVirtualizer({
    count,
    enabled: !few && !printing,
    estimateSize: () => HEIGHT,
    overscan: BEYOND,
    initialRect: { width: window.innerWidth, height: window.innerHeight },
    scrollMargin: top,
  });
  const items = virtual.getVirtualItems();
  const [first, last] = [items[0], items.at(-1)];
  const still = { from: 0, above: 0, below: 0, measure: nothing, end };
  if (few) return { ...still, to: Math.min(drawn, count) };
  if (printing) return { ...still, to: count };
  if (!first || !last) return { ...still, to: FEW, below: (count - FEW) * HEIGHT };
  return {
    from: first.index,
    to: last.index + 1,
    above: first.start - top,
    below: virtual.getTotalSize() - (last.end - top),
    measure: virtual.measureElement,
    end,
  };
}

const nothing = () => {};

/** How far from the top of the page an element is. */
const topOf = (element: Element | null) =>
  element ? Math.round(element.getBoundingClientRect().top + window.scrollY) : 0;
