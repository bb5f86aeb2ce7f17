import { makeDrawing, makeElement } from '#components/dom/make-element.ts';
import { offlinePath } from './kept.ts';
import css from './offline-notice.css' with { type: 'text' };

const CROSSED_WAVES = 'M3.5 9a9.4 9.4 0 0 1 13 0M6.25 12a5.4 5.4 0 0 1 7.5 0M10 14.5v1.25M4 3.5l12 13';

let notice: HTMLElement | undefined;

/** Say in one line at the top of the page that there is no network, and what that leaves, until the network is back. */
export function showNotice(): void {
  // The page that stands in for others says so itself.
  if (notice?.isConnected || document.querySelector('kept-pages')) return;
  if (!notice) addStyles();
  const made = makeElement('div', { class: 'offline-notice', role: 'status' });
  document.querySelector('body > header')?.after(made);
  notice = made;
  // Screen readers announce a status when it changes.
  setTimeout(() => made.append(...content()), 50);
  window.addEventListener('online', () => made.remove(), { once: true });
}

/** As `adoptStyles` does. Shared with this file, it would become a file of its own that every page has to load. */
function addStyles(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}

function content(): Node[] {
  const at = Number(document.documentElement.dataset['kept']);
  const why = navigator.onLine ? 'This site cannot be reached.' : 'You are offline.';
  const age = at ? ` Kept on ${whenOf(at)}.` : '';
  const text = `${why} What you opened and your list still work. Videos and slides need a connection.${age}`;
  return [
    makeDrawing(20, [{ d: CROSSED_WAVES, fill: 'none', stroke: 'currentColor', 'stroke-width': '1.5' }]),
    makeElement('p', {}, text, ' ', makeElement('a', { href: offlinePath }, 'What is kept')),
  ];
}

const whenOf = (at: number) =>
  new Date(at).toLocaleString('en-GB', { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' });
