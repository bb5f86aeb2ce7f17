import { showToast } from '#components/elements/toast.ts';
import type * as Edit from '#lib/mine/edit.ts';
import type { MyList } from '#lib/mine/list.ts';
import { storedText, storeText } from './text.ts';

/** A change of the list, made with the functions of `lib/mine/list.ts`. */
type Change = (list: MyList, lists: typeof Edit.lists) => MyList;

/**
 * Change the list, and say what was done (`said`), which can then be undone, or what went wrong. What makes the change is
 * loaded at the first one.
 */
export async function keep(how: Change, said?: string): Promise<void> {
  let edit: typeof Edit;
  try {
    edit = await import('#lib/mine/edit.ts');
  } catch {
    return showToast('This could not be loaded. Reload the page?');
  }
  const before = storedText();
  const after = edit.edited(before, (list) => how(list, edit.lists));
  const trouble = after ? storeText(after.text, after.unread) : 'newer';
  if (trouble) return showToast(edit.TROUBLES[trouble]);
  if (!said || !after) return;
  const [old, { list }] = [edit.readStored(before).list, edit.readStored(after.text)];
  showToast(said, { label: 'Undo', run: () => void keep((now, { undone }) => undone(now, old, list)) });
}
