import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Up to so many rows are all there: the browser can find in them, and paper holds them. */
const FEW = 120;
/** What a row is taken to be high until it is drawn: a title of two lines. */
const HEIGHT = 60;
/** How many rows out of sight are drawn, at either end. */
const BEYOND = 2;

interface RowWindow {
  /** Which rows are drawn, as `[from, to)`. */
  from: number;
  to: number;
  /** How high the rows before and after them are. */
  above: number;
  below: number;
  measure: (line: HTMLElement | null) => void;
}

/** Which rows of a long table are near enough to the reader's window to be drawn; on paper, all. */
export function useRowWindow(body: RefObject<HTMLElement | null>, count: number): RowWindow {
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

  const all = printing || count <= FEW;
  // Our own use of it is not memoized, and no compiler does it for us.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useWindowVirtualizer({
    count,
    enabled: !all,
    estimateSize: () => HEIGHT,
    overscan: BEYOND,
    initialRect: { width: window.innerWidth, height: window.innerHeight },
    scrollMargin: top,
  });
  const items = virtual.getVirtualItems();
  const [first, last] = [items[0], items.at(-1)];
  if (all) return { from: 0, to: count, above: 0, below: 0, measure: nothing };
  if (!first || !last) return { from: 0, to: FEW, above: 0, below: (count - FEW) * HEIGHT, measure: nothing };
  return {
    from: first.index,
    to: last.index + 1,
    above: first.start - top,
    below: virtual.getTotalSize() - (last.end - top),
    measure: virtual.measureElement,
  };
}

const nothing = () => {};

/** How far from the top of the page an element is. */
const topOf = (element: Element | null) =>
  element ? Math.round(element.getBoundingClientRect().top + window.scrollY) : 0;
