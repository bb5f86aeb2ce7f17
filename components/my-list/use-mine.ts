import { useSyncExternalStore } from 'react';
import { TROUBLES } from '#components/mine/keep.ts';
import { change, readMine } from '#components/mine/store.ts';
import { onListChange, storeText, storedText } from '#components/mine/text.ts';
import { showToast } from '#components/elements/toast.ts';
import { emptyList, type MyList } from '#lib/mine/list.ts';
import type { Read } from '#lib/mine/stored.ts';

const none: Read = { list: emptyList, lost: null, newer: false };

/** The list as it is stored, and again whenever that changes. */
export const useMine = (): Read => useSyncExternalStore(onListChange, readMine, () => none);

/** Change the list and say what was done, with the way to undo it, or what went wrong. */
export function act(how: (list: MyList) => MyList, said?: string): void {
  const before = storedText();
  const trouble = change(how);
  if (trouble) showToast(TROUBLES[trouble]);
  else if (said) showToast(said, { label: 'Undo', run: () => void storeText(before) });
}
