import { type RefObject, useEffect } from 'react';
import { parseQuery } from '#lib/search/query.ts';
import { go } from './address.ts';
import { isPlainClick } from '#components/dom/is-plain-click.ts';

/**
 * Follow links to other queries of the same page (`?day=…`) without loading it again. They are still links: they can be
 * copied, opened in another tab, and followed without script.
 */
export function useQueryLinks(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const within = root.current;
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      const href = link?.getAttribute('href');
      if (!href?.startsWith('?') || event.defaultPrevented || !isPlainClick(event)) return;
      event.preventDefault();
      go(parseQuery(href), 'choose');
    };
    within?.addEventListener('click', follow);
    return () => within?.removeEventListener('click', follow);
  }, [root]);
}
