import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/** Where the focus was in the list. */
interface Place {
  slug: string;
  /** The row's place among all rows. */
  at: number;
  /** Which of the row's buttons it was on. */
  label: string;
}

/**
 * Keeps the focus where it was when a row moves, since browsers take it from an element that is put elsewhere. When the row
 * goes, the next one gets it.
 */
export function useFocusKept(root: RefObject<HTMLElement | null>): void {
  const last = useRef<Place | null>(null);
  useEffect(() => {
    const within = root.current;
    const remember = ({ target }: FocusEvent) => {
      const row = target instanceof Element ? target.closest<HTMLElement>(ROW) : null;
      last.current =
        row && target instanceof HTMLElement
          ? { slug: slugOf(row), at: rowsIn(within).indexOf(row), label: labelOf(target) }
          : null;
    };
    within?.addEventListener('focusin', remember);
    return () => within?.removeEventListener('focusin', remember);
  }, [root]);
  useLayoutEffect(() => {
    const { slug, at, label } = last.current ?? {};
    if (slug === undefined || document.activeElement !== document.body) return;
    const rows = rowsIn(root.current);
    const row = rows.find((one) => slugOf(one) === slug) ?? rows[Math.min(at ?? 0, rows.length - 1)];
    const buttons = [...(row?.querySelectorAll<HTMLElement>('button') ?? [])];
    const next = buttons.find((button) => labelOf(button) === label) ?? row?.querySelector<HTMLElement>('a');
    follow(next ?? root.current?.querySelector('h1'));
  });
}

/** Focus an element, and show it to those who use the keyboard. The page stays where it is for those who point. */
function follow(element: HTMLElement | null | undefined): void {
  element?.focus({ preventScroll: true });
  if (element?.matches(':focus-visible')) element.scrollIntoView({ block: 'nearest' });
}

/** One that has a page, or one of a talk that is gone. */
const ROW = '[data-talk], [data-gone]';

const slugOf = ({ dataset }: HTMLElement) => dataset['talk'] ?? dataset['gone'] ?? '';

const rowsIn = (root: HTMLElement | null) => [...(root?.querySelectorAll<HTMLElement>(ROW) ?? [])];

const labelOf = ({ dataset }: HTMLElement) => dataset['act'] ?? (dataset['save'] === undefined ? '' : 'save');
