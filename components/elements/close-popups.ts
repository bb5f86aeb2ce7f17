/** Close popups (`<details data-pop>`) on Esc and when something else is pressed. */
export function closePopups(): void {
  document.addEventListener('pointerdown', ({ target }) => {
    for (const popup of openPopups()) {
      if (target instanceof Node && !popup.contains(target)) popup.open = false;
    }
  });
  document.addEventListener('keydown', ({ key, target }) => {
    if (key !== 'Escape') return;
    for (const popup of openPopups()) {
      popup.open = false;
      if (target instanceof Node && popup.contains(target)) popup.querySelector('summary')?.focus();
    }
  });
}

const openPopups = () => document.querySelectorAll<HTMLDetailsElement>('details[data-pop][open]');
