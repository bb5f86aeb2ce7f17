import { singleKey } from './keys.ts';
import { openKeyboardHelp } from './open-keyboard-help.ts';
import { openPalette } from './open-palette.ts';
import { focusedRow, step } from './row-steps.ts';

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
    } else if (key === 'j' || key === 'k') {
      if (step(document.querySelector('main'), key === 'j' ? 1 : -1)) event.preventDefault();
    } else if (key === 'w') {
      focusedRow()?.querySelector<HTMLAnchorElement>('a[href*="/watch?"]')?.click();
    }
  });
}

function search(): void {
  const box = document.querySelector<HTMLInputElement>('main input[type="search"]');
  if (!box || box.getClientRects().length === 0) {
    void openPalette();
    return;
  }
  box.focus();
  box.select();
}
