import { adoptStyles } from '#components/dom/adopt-styles.ts';
import css from './toast.css' with { type: 'text' };

const SECONDS = 5;

let toast: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Show a short message. It disappears by itself, but not while it is hovered or focused. */
export function showToast(text: string): void {
  toast ??= makeToast();
  toast.textContent = '';
  // Inside an open dialog, if any, since everything outside of it is inert.
  (document.querySelector('dialog[open]') ?? document.body).append(toast);
  // Screen readers announce a status when it changes, so it has to be on the page, empty, beforehand.
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
