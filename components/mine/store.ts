import { edited } from '#lib/mine/edit.ts';
import type { MyList } from '#lib/mine/list.ts';
import { type Read, readStored } from '#lib/mine/stored.ts';
import { ASIDE, storedText, storeText, type Trouble } from './text.ts';

// The list for its own page, which has all the code for it at hand.

let known: { text: string | null; read: Read } | undefined;

/** The list as it is stored, and what is wrong with it, if anything. The same object until it changes. */
export function readMine(): Read {
  const text = storedText();
  if (known?.text !== text) known = { text, read: readStored(text) };
  return known.read;
}

/** Change the list; gives what went wrong. */
export function change(how: (list: MyList) => MyList): Trouble | 'newer' | null {
  const after = edited(storedText(), how);
  return after ? storeText(after.text, after.unread) : 'newer';
}

/** Whether this browser lets the site keep anything. */
export function canStore(): boolean {
  try {
    localStorage.setItem('my-list-try', '');
    localStorage.removeItem('my-list-try');
    return true;
  } catch (error) {
    // No room is another matter, and told when it is needed.
    return error instanceof DOMException && error.name === 'QuotaExceededError';
  }
}

/** Texts that could not be read and were put aside, by their keys. */
export function putAside(): [key: string, text: string][] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(ASIDE))
      .map((key) => [key, localStorage.getItem(key) ?? '']);
  } catch {
    return [];
  }
}

/** Put aside again what was. */
export function putBack(aside: readonly [key: string, text: string][]): void {
  try {
    for (const [key, text] of aside) localStorage.setItem(key, text);
  } catch {
    // Nothing was put aside where nothing can be.
  }
}

/** Delete what was put aside. */
export function dropAside(): void {
  for (const [key] of putAside()) localStorage.removeItem(key);
}
