import type { Begin } from '#components/try/begin.ts';

// The script of /try, which only waits: the editor and all else come once the page is used.

const island = document.querySelector('[data-island="try"]');
const field = island?.querySelector('textarea');
let isStarted = false;

function start(did: Partial<Begin> = {}): void {
  if (!island || isStarted) return;
  isStarted = true;
  import('#components/try/start.tsx').then(
    ({ start }) =>
      start(island, { text: field?.value ?? '', sample: null, file: null, wantsFile: false, ...did }),
    () => {
      isStarted = false;
    },
  );
}

field?.addEventListener('focus', () => start());
island?.addEventListener('input', () => start());
island?.addEventListener('click', ({ target }) => {
  const pressed =
    target instanceof Element ? target.closest<HTMLElement>('[data-try]')?.dataset['try'] : undefined;
  if (pressed === 'open') start({ wantsFile: true });
  else if (pressed !== undefined) start({ sample: Number(pressed) });
});
// Else the browser would leave the page and show the file.
island?.addEventListener('dragover', (event) => {
  if (!isStarted) event.preventDefault();
});
island?.addEventListener('drop', (event) => {
  if (!(event instanceof DragEvent) || isStarted) return;
  event.preventDefault();
  start({ file: event.dataTransfer?.files[0] ?? null });
});
// A link that holds a text, and what a browser has kept in the field over a reload.
if (location.hash.startsWith('#text=') || field?.value || field === document.activeElement) start();
addEventListener('hashchange', () => start());
