import { KEYS, NARROWING_KEYS } from '#lib/search/query.ts';

/**
 * The script that stands inline in the head of every page and runs before anything is painted. It marks the root element
 * where the address asks for another list than the server rendered (`data-asked`), and where it narrows the list, so that
 * the results come before the masthead (`data-narrowed`). It sets the theme that the reader chose. And it lets the page's modules
 * begin once the page is read and styled: fetched any earlier, they would hold up its first paint.
 *
 * It is a text and no module: the Content-Security-Policy allows it by its hash, so it must reach the page as it is here, on
 * one line.
 */
export const beforePaint = () =>
  `{
const page = document.documentElement;
if (/[?&](${KEYS.join('|')})=/.test(location.search)) page.dataset.asked = '';
if (/[?&](${NARROWING_KEYS.join('|')})=.|view=t/.test(location.search)) page.dataset.narrowed = '';
try {
  const theme = localStorage.theme;
  if (theme === 'light' || theme === 'dark') {
    page.dataset.theme = theme;
    for (const bar of document.querySelectorAll('[name=theme-color]'))
      bar.media = bar.media.includes(theme) ? 'all' : 'not all';
  }
} catch {}
addEventListener('DOMContentLoaded', () => {
  const modules = document.getElementById('modules').content;
  for (const script of modules.querySelectorAll('script')) script.async = false;
  document.head.append(modules);
});
}`.replace(/\n\s*/g, ' ');
