import { type MyList, noted, saved, stopped, watched } from './list.ts';
import { formatStored, readStored } from './stored.ts';
import { undone } from './undo.ts';

/** What pages do to a list; that of the list does more. */
export const lists = { noted, saved, stopped, undone, watched };

export { readStored } from './stored.ts';
export { TROUBLES } from './troubles.ts';

/** What is to be stored after a change. */
interface Edited {
  text: string;
  /** The text that was stored, if it could not be read to its end: it has to be put aside before it is written over. */
  unread: string | null;
}

/** Change a stored list; `null` if a newer version of the site wrote it, which must not be written over. */
export function edited(stored: string | null, how: (list: MyList) => MyList): Edited | null {
  const { list, lost, newer } = readStored(stored);
  return newer ? null : { text: formatStored(how(list)), unread: lost && stored };
}
