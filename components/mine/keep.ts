import { showToast } from '#components/elements/toast.ts';
import type * as Edit from '#lib/mine/edit.ts';
import type { MyList } from '#lib/mine/list.ts';
import { storedText, storeText } from './text.ts';

/** A change of the list, made with the functions of `lib/mine/list.ts`. */
type Change = (list: MyList, lists: typeof Edit.lists) => MyList;

let edit: typeof Edit | undefined;

/** Load what changes the list. From then on it is changed at once, also while the page is being left. */
export const prepare = async (): Promise<typeof Edit> => (edit ??= await import('#lib/mine/edit.ts'));

/**
 * Change the list, and say what was done (`said`), which can then be undone, or what went wrong. What makes the change is
 * loaded at the first one.
 */
export async function keep(how: Change, said?: string): Promise<void> {
  const loaded = edit ?? (await prepare().catch(() => null));
  if (!loaded) return showToast('This could not be loaded. Reload the page?');
  const before = storedText();
  const after = loaded.edited(before, (list) => how(list, loaded.lists));
  const trouble = after ? storeText(after.text, after.unread) : 'newer';
  if (trouble) return showToast(loaded.TROUBLES[trouble]);
  if (!said || !after) return;
  const [old, { list }] = [loaded.readStored(before).list, loaded.readStored(after.text)];
  showToast(said, { label: 'Undo', run: () => void keep((now, { undone }) => undone(now, old, list)) });
}
