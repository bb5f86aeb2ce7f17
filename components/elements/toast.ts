import { adoptStyles } from '#components/dom/adopt-styles.ts';
import css from './toast.css' with { type: 'text' };

const SECONDS = 5;

let toast: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Say in one line what happened. It goes by itself, but not while it is pointed at or has focus. */
export function showToast(text: string): void {
  toast ??= makeToast();
  toast.textContent = '';
  // Above an open dialog, which makes everything outside of it inert.
  (document.querySelector('dialog[open]') ?? document.body).append(toast);
  // A status is read out when it changes, so it must be there, and empty, before.
  setTimeout(() => {
    if (toast) toast.textContent = text;
    wait();
  }, 50);
}

function makeToast(): HTMLElement {
  adoptStyles(css);
  const made = document.createElement('div');
  made.className = 'toast';
  made.setAttribute('role', 'status');
  made.tabIndex = -1;
  for (const event of ['pointerenter', 'focus']) made.addEventListener(event, () => clearTimeout(timer));
  for (const event of ['pointerleave', 'blur']) made.addEventListener(event, wait);
  return made;
}

function wait(): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    if (toast) toast.textContent = '';
  }, SECONDS * 1000);
}
