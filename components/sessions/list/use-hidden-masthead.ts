import { useLayoutEffect } from 'react';

/** Where the cover would leave little of the window. */
const SMALL = '(width < 47rem)';

/**
 * Whether the cover gives its room to what is asked for. On small screens it does with the first letter; on others only
 * where the page is opened so, as the box that somebody types into is not to jump. `null` where it is not known yet.
 */
export function useHiddenMasthead(isNarrowed: boolean | null): void {
  useLayoutEffect(() => {
    if (isNarrowed === null) return;
    const { dataset } = document.documentElement;
    if (!isNarrowed) delete dataset['narrowed'];
    else if (window.matchMedia(SMALL).matches) dataset['narrowed'] = '';
  }, [isNarrowed]);
}
