import type { Named } from '#lib/mine/list.ts';
import { keep } from './keep.ts';
import { flags, onListChange } from './text.ts';

// The bookmark of every row. Pages come without them: without script there is no list, and so nothing to press.

/** The drawing of a bookmark, in a box of 20 by 20. */
export const BOOKMARK = 'M5.5 3.5h9v13L10 12.75 5.5 16.5z';
const BUTTON = `<button type=button title="Save to My list"><svg viewBox="0 0 20 20" aria-hidden=true><path d="${BOOKMARK}"/></svg></button>`;

/** A list that React draws is left alone until React has taken it over: it compares what it finds there. */
const WAITING = '[data-island] > :not([data-live])';

/** Save a talk, or take it out of the list. */
export function toggleSaved(talk: Named): void {
  const isSaved = isSavedNow(talk.slug);
  // Of now, and not of when the change has been loaded: two that wait for it would be saved at once.
  const when = isSaved ? null : Date.now();
  void keep(
    (list, { saved }) => saved(list, talk, when),
    isSaved ? 'Taken out of My list' : 'Saved to My list',
  );
}

export const isSavedNow = (slug: string): boolean => flags().saved.has(slug);

/** Add a bookmark to each row of the page, and to each that comes. */
export function addSaveButtons(): void {
  const page = document.querySelector('main');
  if (!page || location.pathname.startsWith('/embed')) return;
  const decorate = () => {
    for (const row of page.querySelectorAll<HTMLElement>('[data-talk]')) {
      const { talk: slug = '', saves } = row.dataset;
      if (saves === slug || row.closest(WAITING)) continue;
      row.dataset['saves'] = slug;
      addButton(row, slug);
    }
  };
  decorate();
  new MutationObserver(decorate).observe(page, {
    childList: true,
    subtree: true,
    attributeFilter: ['data-live'],
  });
  onListChange(() => {
    for (const button of page.querySelectorAll<HTMLElement>('[data-talk] [data-save]')) showSaved(button);
  });
}

const template = document.createElement('template');

function addButton(row: HTMLElement, slug: string): void {
  const title = row.querySelector<HTMLElement>('a[href^="/talks/"]');
  const actions = row.matches('tr') ? title?.parentElement : row.lastElementChild;
  if (!title || !actions) return;
  actions.querySelector('[data-save]')?.remove();
  template.innerHTML ||= BUTTON;
  actions.append(template.content.cloneNode(true));
  const button = actions.lastElementChild;
  if (!(button instanceof HTMLElement)) return;
  const name = title.textContent;
  button.dataset['save'] = slug;
  button.setAttribute('aria-label', `Save ${name}`);
  button.addEventListener('click', () => toggleSaved({ slug, title: name }));
  showSaved(button);
}

/** Show on a control whether its talk is saved. */
const showSaved = (button: HTMLElement) =>
  button.setAttribute('aria-pressed', String(isSavedNow(button.dataset['save'] ?? '')));
