import { type Flags, flagsOf } from '#lib/mine/flags.ts';

// The list as this browser keeps it: a text. Storage is the only truth: each change reads it first, so that several tabs
// agree, and so do the scripts of a page. Where storage cannot be used, the list lasts as long as the page.

const KEY = 'my-list';
/** Before the moment at which a text was put aside that could not be read. */
export const ASIDE = 'my-list-unread-';
/** Sent on the window after a change; its detail is the text where storage did not take it. */
const CHANGED = 'mylistchange';

/** Why a change is kept for this page alone. */
export type Trouble = 'forbidden' | 'full';

/** The text that storage did not take; `undefined` while storage is used. */
let unstored: string | undefined;
let known: { text: string | null; flags: Flags } | undefined;

/** The text as it is stored, `null` if none is. */
export function storedText(): string | null {
  try {
    return unstored ?? localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** What pages show of the list as it is now. */
export function flags(): Flags {
  const text = storedText();
  if (known?.text !== text) known = { text, flags: flagsOf(text) };
  return known.flags;
}

/** Store a text, or none, and put aside what could not be read of the one before. Gives what went wrong. */
export function storeText(text: string | null, unread: string | null = null): Trouble | null {
  let trouble: Trouble | null = null;
  unstored = undefined;
  try {
    if (unread !== null) localStorage.setItem(ASIDE + Date.now(), unread);
    if (text === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, text);
  } catch (error) {
    trouble = error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'forbidden';
    unstored = text ?? undefined;
  }
  dispatchEvent(new CustomEvent(CHANGED, { detail: unstored }));
  return trouble;
}

/** Call a listener after each change: here, in another tab, or while the page was in the back/forward cache. */
export function onListChange(listener: () => void): () => void {
  const follow = (event: Event) => {
    if (event instanceof CustomEvent) unstored = event.detail ?? undefined;
    listener();
  };
  const events = [CHANGED, 'storage', 'pageshow'];
  for (const name of events) addEventListener(name, follow);
  return () => {
    for (const name of events) removeEventListener(name, follow);
  };
}
