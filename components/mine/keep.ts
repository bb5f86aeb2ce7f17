import { showToast } from '#components/elements/toast.ts';
import type * as Edit from '#lib/mine/edit.ts';
import type { MyList, Named } from '#lib/mine/list.ts';
import { storedText, storeText } from './text.ts';

/** A change of the list, made with the functions of `lib/mine/list.ts`. */
type Change = (list: MyList, lists: typeof Edit.lists) => MyList;

interface Said {
  /** What was done, for a toast. */
  said: string;
  /** The talk it was done to: what was done can be undone. */
  talk: Named;
}

export const TROUBLES = {
  forbidden: 'This browser does not let the site keep anything. Your list lasts until you leave this page.',
  full: 'This browser has no room left for your list. What you do now lasts until you leave this page.',
  newer: 'Your list was written by a newer version of this site. Reload the page to change it.',
};

/** Change the list, and say so, or what went wrong. What makes the change is loaded at the first one. */
export async function keep(how: Change, done?: Said): Promise<void> {
  let edit: typeof Edit;
  try {
    edit = await import('#lib/mine/edit.ts');
  } catch {
    return showToast('This could not be loaded. Reload the page?');
  }
  const before = storedText();
  const after = edit.edited(before, (list) => how(list, edit.lists));
  const trouble = after ? storeText(after.text, after.unread) : 'newer';
  if (trouble) return showToast(TROUBLES[trouble]);
  if (!done) return;
  const { list } = edit.readStored(before);
  showToast(done.said, {
    label: 'Undo',
    run: () => void keep((now, { restored }) => restored(now, list, done.talk.slug)),
  });
}
