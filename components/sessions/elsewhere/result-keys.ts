import { useEffect } from 'react';
import { focusedRow, moveBetweenRows, rowsIn } from '#components/dom/row-keys.ts';

const TITLE = 'a[href^="/talks/"]';

/** Milliseconds for which to wait for results that are being loaded, and between two looks at them. */
const PATIENCE = 5000;
const LOOK = 30;

const listOfPage = () => document.querySelector<HTMLElement>('#sessions');
const boxOfPage = () => document.querySelector<HTMLInputElement>('search input');

/**
 * Go from the search box to the first result of a text, as soon as the list shows what that finds: focus its title, or
 * open its page. Does nothing if the reader presses another key or goes elsewhere meanwhile.
 */
export async function toFirstResult(text: string, how: 'focus' | 'open'): Promise<void> {
  const box = boxOfPage();
  if (text.trim() === '') return;
  // On a touch screen the key puts the keyboard away, for the results to be seen.
  if (how === 'open' && matchMedia('(pointer: coarse)').matches) return box?.blur();
  const until = performance.now() + PATIENCE;
  let isOvertaken = false;
  box?.addEventListener('keydown', () => (isOvertaken = true), { once: true });
  const isWaiting = () =>
    !isOvertaken && performance.now() < until && box?.value === text && document.activeElement === box;
  while (isWaiting()) {
    const list = listOfPage();
    const first = rowsIn(list)[0]?.querySelector<HTMLElement>(TITLE);
    // What is found beyond the list may still be that of a text before.
    const further = first?.closest<HTMLElement>('[data-further]')?.dataset['further'] ?? text;
    if (first && list?.dataset['text'] === text && further === text)
      return how === 'open' ? first.click() : first.focus();
    await new Promise((resolve) => setTimeout(resolve, LOOK));
  }
}

/** In search results the arrow keys go from title to title, and from the first one, as Escape from any, back to the box. */
export function useResultKeys(searched: boolean): void {
  useEffect(() => {
    if (!searched) return undefined;
    const press = (event: KeyboardEvent) => {
      const { key, defaultPrevented, ctrlKey, metaKey, altKey, shiftKey } = event;
      const list = listOfPage();
      const row = focusedRow();
      if (defaultPrevented || ctrlKey || metaKey || altKey || shiftKey || !row || !list?.contains(row))
        return;
      const onTitle = document.activeElement?.matches(TITLE) ?? false;
      if (key === 'Escape' || (key === 'ArrowUp' && onTitle && row === rowsIn(list)[0])) boxOfPage()?.focus();
      else if (key === 'ArrowDown' && onTitle) moveBetweenRows(list, 1);
      else if (key === 'ArrowUp' && onTitle) moveBetweenRows(list, -1);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [searched]);
}
