import { useLayoutEffect } from 'react';

/** Screens on which the masthead would leave little room for results. */
const SMALL = '(width < 47rem)';

/**
 * Hide the masthead on small screens while results are shown. On larger ones before-paint.js hides it only if the page is
 * opened with a query: the search box must not jump while somebody types. `null` while it is not known yet.
 */
export function useCollapsedMasthead(isNarrowed: boolean | null): void {
  useLayoutEffect(() => {
    if (isNarrowed === null) return;
    const { dataset } = document.documentElement;
    if (!isNarrowed) delete dataset['narrowed'];
    else if (window.matchMedia(SMALL).matches) dataset['narrowed'] = '';
  }, [isNarrowed]);
}
