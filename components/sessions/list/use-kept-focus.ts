import { type RefObject, useEffect, useRef } from 'react';

/**
 * Focus the list when the focused element is removed with its view, as the chip of a filter is when it is pressed:
 * otherwise keyboard users would start again at the top of the page.
 */
export function useKeptFocus(list: RefObject<HTMLElement | null>): void {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      last.current = target instanceof Element ? target : null;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  useEffect(() => {
    if (document.activeElement !== document.body || !last.current || last.current.checkVisibility()) return;
    last.current = null;
    list.current?.focus({ preventScroll: true });
  });
}
