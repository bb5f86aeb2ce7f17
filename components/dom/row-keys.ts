/** The visible rows of a list: it may hold hidden ones. */
export const rowsIn = (list: HTMLElement | null, selector = '[data-talk]') =>
  [...(list?.querySelectorAll<HTMLElement>(selector) ?? [])].filter((row) => row.checkVisibility());

export const focusedRow = () => document.activeElement?.closest<HTMLElement>('[data-talk]') ?? null;

/** Focus the title of the row after or before the focused one; without one, that of the first row on screen. */
export function moveBetweenRows(list: HTMLElement | null, by: 1 | -1): void {
  const rows = rowsIn(list);
  const from = focusedRow();
  const at = from ? rows.indexOf(from) : -1;
  const first = rows.findIndex((row) => row.getBoundingClientRect().bottom > window.innerHeight / 5);
  const next = rows[at >= 0 ? at + by : Math.max(first, 0)];
  next?.querySelector<HTMLElement>('a[href^="/talks/"]')?.focus();
}

/** Run `z`, or `j`, `k` or `w` on a page without the session browser, which handles these three itself. */
export function runRowKey(key: string): void {
  // What a message offers to undo. It is the last thing on the page, too far to go to before it disappears.
  if (key === 'z') document.querySelector<HTMLElement>('.toast button')?.click();
  else if (key === 'w') focusedRow()?.querySelector<HTMLAnchorElement>('a[href$="#play"]')?.click();
  else moveBetweenRows(document.querySelector('main'), key === 'j' ? 1 : -1);
}
