import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useGrowingList } from '#components/sessions/list/use-growing-list.ts';

/** A table of up to so many rows is soon drawn whole, so that the browser's own search finds everything in it. */
const FEW = 120;
/** The assumed height of a row that has not been drawn, in pixels: that of a title of two lines. */
const HEIGHT = 60;
/** How many rows are drawn above and below those in sight. */
const BEYOND = 2;

const NONE: readonly unknown[] = [];

interface RowWindow {
  /** The rows to draw: from this one, up to but not including `to`. */
  from: number;
  to: number;
  /** The heights of the rows before and after them, in pixels. */
  above: number;
  below: number;
  /** The `ref` of each drawn row, which tells its real height. */
  measure: (line: HTMLElement | null) => void;
  /** The `ref` of an element after the table: the rest is drawn when it comes near. */
  end: RefObject<HTMLDivElement | null>;
}

/**
 * The rows of a long table that are near enough to the reader's window to be drawn; in print, all of them. `rows` must be a
 * new array when other rows are to be shown, and the same one when only their order changes.
 */
export function useRowWindow(body: RefObject<HTMLElement | null>, rows: readonly unknown[]): RowWindow {
  const count = rows.length;
  const few = count <= FEW;
  // At first render the table is not there yet; it will take the place of the list.
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

  const { drawn, end } = useGrowingList(few ? rows : NONE, { freely: FEW, height: HEIGHT, whole: true });
  // The rule is about memoizing what this returns, which nothing here does, and React Compiler is not in use.
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
