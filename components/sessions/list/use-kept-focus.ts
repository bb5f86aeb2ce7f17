import { type RefObject, useEffect, useRef } from 'react';

/**
 * Where what had focus goes with the view that it belonged to (the last filter is dropped, a way out taken), the list
 * takes the focus: there the reader goes on.
 */
export function useKeptFocus(list: RefObject<HTMLElement | null>): void {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      last.current = target instanceof Element ? target : null;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  useEffect(() => {
    if (document.activeElement !== document.body || !last.current || last.current.checkVisibility()) return;
    last.current = null;
    list.current?.focus({ preventScroll: true });
  });
}
