import { useSyncExternalStore } from 'react';
import { change, readMine } from '#components/mine/store.ts';
import { onListChange } from '#components/mine/text.ts';
import { showToast } from '#components/elements/toast.ts';
import { emptyList, type MyList } from '#lib/mine/list.ts';
import type { Read } from '#lib/mine/stored.ts';
import { TROUBLES } from '#lib/mine/troubles.ts';
import { undone } from '#lib/mine/undo.ts';

const none: Read = { list: emptyList, lost: null, newer: false };

/** The list as it is stored, and again whenever that changes. */
export const useMine = (): Read => useSyncExternalStore(onListChange, readMine, () => none);

/** Change the list and say what was done, with the way to undo it, or what went wrong. */
export function act(how: (list: MyList) => MyList, said?: string): void {
  const { list: before } = readMine();
  const trouble = change(how);
  const { list: after } = readMine();
  if (trouble) showToast(TROUBLES[trouble]);
  else if (said) showToast(said, { label: 'Undo', run: () => act((now) => undone(now, before, after)) });
}
