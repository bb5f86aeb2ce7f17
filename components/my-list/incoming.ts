import type { Kept, Named } from '#lib/mine/list.ts';
import { readLink } from '#lib/mine/link.ts';
import { readStored } from '#lib/mine/stored.ts';

/** A list that came from elsewhere: as keys by a link, as talks by a file. Or why it cannot be read. */
export type Incoming =
  | { from: 'link'; keys: readonly string[] }
  | { from: 'file'; talks: readonly (Named | Kept)[]; next: readonly string[]; lost: boolean }
  | { unreadable: string };

const BROKEN = 'This link cannot be read. A part of it was lost on the way: ask for it again.';
const NEWER = 'This was made by a newer version of this site. Reload the page, then open it again.';
const NO_LIST = 'There is no list in this file. It has to be one that was saved on this page.';

/** Larger files are no lists. In bytes. */
const LARGEST = 5_000_000;

/** The list in the end of an address, `null` if there is none. */
export function fromLink(hash: string): Incoming | null {
  const read = readLink(hash);
  if (!read) return null;
  if ('keys' in read) return { from: 'link', keys: read.keys };
  return { unreadable: read.unreadable === 'newer' ? NEWER : BROKEN };
}

/** The list in an address that was pasted. */
export function fromText(text: string): Incoming {
  const at = text.indexOf('#');
  return (at >= 0 && fromLink(text.slice(at).trim())) || { unreadable: BROKEN };
}

/** The list in a file: one that was saved here, or the JSON that is given to other programs. */
export async function fromFile(file: File): Promise<Incoming> {
  if (file.size > LARGEST) return { unreadable: NO_LIST };
  const text = await file.text();
  const { list, lost, newer } = readStored(text);
  if (newer) return { unreadable: NEWER };
  if (lost !== 'all') return { from: 'file', talks: list.talks, next: list.next, lost: lost === 'some' };
  const shared = readStored(asStored(text));
  return shared.list.talks.length > 0
    ? { from: 'file', talks: shared.list.talks.map(onlyNamed), next: [], lost: shared.lost === 'some' }
    : { unreadable: NO_LIST };
}

const onlyNamed = ({ slug, title }: Named): Named => ({ slug, title });

/** The JSON for other programs as a list is stored. */
function asStored(text: string): string {
  try {
    const { talks } = JSON.parse(text);
    return JSON.stringify({
      version: 2,
      talks: talks.map((talk: Partial<Named> | null) => ({
        slug: talk?.slug,
        title: talk?.title,
        saved: 0,
      })),
    });
  } catch {
    return '';
  }
}
