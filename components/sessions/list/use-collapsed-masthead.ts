import { useLayoutEffect } from 'react';
import type { Scope } from '#lib/search/query.ts';

/** Screens on which the masthead would leave little room for results. */
const SMALL = '(width < 47rem)';

/**
 * Hide the masthead on small screens while results are shown. On larger ones before-paint.js hides it only if the page is
 * opened with a query: the search box must not jump while somebody types. `null` while it is not known yet.
 */
export function useCollapsedMasthead(isNarrowed: boolean | null, scope: Scope): void {
  useLayoutEffect(() => {
    if (isNarrowed === null) return;
    const { dataset } = document.documentElement;
    // What the masthead says of the list is true of the page's own alone.
    dataset['scope'] = scope;
    if (!isNarrowed) delete dataset['narrowed'];
    else if (window.matchMedia(SMALL).matches) dataset['narrowed'] = '';
  }, [isNarrowed, scope]);
}
