/** Bring popups (`<details data-pop>`) into sight as they open, and close them on Esc and when something else is pressed. */
export function managePopups(): void {
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
  document.addEventListener(
    'toggle',
    ({ target }) => {
      if (target instanceof HTMLDetailsElement && target.matches('[data-pop][open]'))
        target.lastElementChild?.scrollIntoView({ block: 'nearest' });
    },
    true,
  );
}

const openPopups = () => document.querySelectorAll<HTMLDetailsElement>('details[data-pop][open]');
