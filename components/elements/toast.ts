import { adoptStyles } from '#components/dom/adopt-styles.ts';
import css from './toast.css' with { type: 'text' };

const SECONDS = 5;
/** With something to press. */
const SECONDS_TO_ACT = 10;

/** Something to do about what a message says: “Undo”. */
interface ToastAction {
  label: string;
  run: () => void;
}

let toast: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
let seconds = SECONDS;
/** Where the focus was before it came to the message. It goes back there when the button is pressed. */
let from: EventTarget | null = null;

/** Show a short message, with something to do about it. It disappears by itself, but not while it is hovered or focused. */
export function showToast(text: string, action?: ToastAction): void {
  toast ??= makeToast();
  toast.textContent = '';
  // Inside an open dialog, if any, since everything outside of it is inert.
  (document.querySelector('dialog[open]') ?? document.body).append(toast);
  // Screen readers announce a status when it changes, so it has to be on the page, empty, beforehand.
  setTimeout(() => {
    if (toast) toast.textContent = text;
    if (action) toast?.append(actionButton(action));
    seconds = action ? SECONDS_TO_ACT : SECONDS;
    wait();
  }, 50);
}

function actionButton({ label, run }: ToastAction): HTMLElement {
  const button = document.createElement('button');
  button.textContent = label;
  button.addEventListener('click', () => {
    if (document.activeElement === button && from instanceof HTMLElement) from.focus();
    if (toast) toast.textContent = '';
    run();
  });
  return button;
}

function makeToast(): HTMLElement {
  adoptStyles(css);
  const made = document.createElement('div');
  made.className = 'toast';
  made.setAttribute('role', 'status');
  made.tabIndex = -1;
  for (const event of ['pointerenter', 'focusin']) made.addEventListener(event, () => clearTimeout(timer));
  made.addEventListener('focusin', ({ relatedTarget }) => (from = relatedTarget));
  for (const event of ['pointerleave', 'focusout']) made.addEventListener(event, wait);
  return made;
}

function wait(): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    if (toast) toast.textContent = '';
  }, seconds * 1000);
}
