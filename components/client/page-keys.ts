import { singleKey } from '#components/dom/single-keys.ts';
import { openKeyboardHelp } from '#components/elements/open-keyboard-help.ts';
import { openPalette } from '#components/palette/open-palette.ts';
import type { runRowKey } from '#components/dom/row-keys.ts';

/** Loaded with the first key that goes through rows; asked once, so that keys act in the order of their presses. */
let steps: Promise<{ runRowKey: typeof runRowKey }> | undefined;

/**
 * The keys that every page has: for the palette, for its search box, for the list of keys, for its rows. They are heard
 * at the window, so that a list that does more with them, as the programme does, comes first.
 */
export function listenForKeys(): void {
  window.addEventListener('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key === 'k') {
      event.preventDefault();
      void openPalette();
      return;
    }
    const key = singleKey(event);
    if (key === '/') {
      event.preventDefault();
      search();
    } else if (key === '?') {
      event.preventDefault();
      void openKeyboardHelp();
    } else if (key && 'jkw'.includes(key)) {
      void (steps ??= import('#components/dom/row-keys.ts')).then(({ runRowKey }) => runRowKey(key));
    }
  });
}

function search(): void {
  const box = document.querySelector<HTMLInputElement>('main input[type="search"]');
  if (!box?.getClientRects().length) return void openPalette();
  box.focus();
  box.select();
}
