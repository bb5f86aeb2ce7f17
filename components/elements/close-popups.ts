/** What unfolds over the page (`<details data-pop>`) folds again by Esc and by a press elsewhere. */
export function closePopups(): void {
  document.addEventListener('pointerdown', ({ target }) => {
    for (const pop of openPops()) {
      if (target instanceof Node && !pop.contains(target)) pop.open = false;
    }
  });
  document.addEventListener('keydown', ({ key, target }) => {
    if (key !== 'Escape') return;
    for (const pop of openPops()) {
      pop.open = false;
      if (target instanceof Node && pop.contains(target)) pop.querySelector('summary')?.focus();
    }
  });
}

const openPops = () => document.querySelectorAll<HTMLDetailsElement>('details[data-pop][open]');
