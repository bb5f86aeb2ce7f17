import { singleKey } from '#components/dom/single-keys.ts';
import { openKeyboardHelp } from '#components/elements/open-keyboard-help.ts';
import { openPalette } from '#components/palette/open-palette.ts';
import type { runRowKey } from '#components/dom/row-keys.ts';

/** Loaded at the first press of such a key, and only once, so that presses are handled in order. */
let rowKeys: Promise<{ runRowKey: typeof runRowKey }> | undefined;

/**
 * The keyboard shortcuts of every page: the palette, the search box, the list of shortcuts, moving between rows. They
 * listen on the window, so that the session browser, which listens on the document, handles its own keys first.
 */
export function listenForKeys(): void {
  // The shortcut “Search” of an installed site.
  if (location.hash === '#search') focusSearch();
  window.addEventListener('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key === 'k') {
      event.preventDefault();
      void openPalette();
      return;
    }
    const key = singleKey(event);
    if (key === '/') {
      event.preventDefault();
      focusSearch();
    } else if (key === '?') {
      event.preventDefault();
      void openKeyboardHelp();
    } else if (key === 's') {
      // Of the chosen row or, on the page of a talk, that of the talk.
      const within = document.activeElement?.closest('[data-talk]') ?? document.querySelector('article');
      within?.querySelector<HTMLElement>('[data-save]')?.click();
    } else if (key && 'jkwz'.includes(key)) {
      void (rowKeys ??= import('#components/dom/row-keys.ts')).then(({ runRowKey }) => runRowKey(key));
    }
  });
}

function focusSearch(): void {
  const box = document.querySelector<HTMLInputElement>('main input[type="search"]');
  if (!box?.getClientRects().length) return void openPalette();
  box.focus();
  box.select();
}
