import { singleKey } from './keys.ts';
import { openKeyboardHelp } from './open-keyboard-help.ts';
import { openPalette } from './open-palette.ts';

/** The keys that every page has: for the palette, for its search box, for the list of keys. */
export function listenForKeys(): void {
  document.addEventListener('keydown', (event) => {
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
