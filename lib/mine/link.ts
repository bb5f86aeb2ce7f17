import { KEY_LENGTH, keyOf, keysIn } from './keys.ts';

// A list as the end of an address, `#l=1` and what follows it. Browsers send it to nobody. After the version come the keys
// of the talks and two letters to tell whether something was cut off on the way.

const VERSION = '1';
const MARK = '#l=';
const CHECK = 2;

/** Longer addresses do not survive mail and chat. */
export const MOST_IN_LINK = 1000;

/** The end of the address of a list with these talks. */
export function formatLink(slugs: readonly string[]): string {
  const keys = slugs.map(keyOf).join('');
  return `${MARK}${VERSION}${keys}${checkOf(keys)}`;
}

/** The keys of the talks in the end of an address; `null` where it has no list. Or why they cannot be told. */
export function readLink(hash: string): { keys: string[] } | { unreadable: 'broken' | 'newer' } | null {
  if (!hash.startsWith(MARK)) return null;
  const [version, text] = [hash.charAt(MARK.length), hash.slice(MARK.length + 1)];
  if (/[2-9]/.test(version)) return { unreadable: 'newer' };
  const keys = text.slice(0, -CHECK);
  const isWhole =
    version === VERSION &&
    /^[\w-]+$/.test(text) &&
    keys.length % KEY_LENGTH === 0 &&
    keys.length <= MOST_IN_LINK * KEY_LENGTH &&
    text.endsWith(checkOf(keys));
  return isWhole ? { keys: [...new Set(keysIn(keys))] } : { unreadable: 'broken' };
}

const checkOf = (keys: string) => keyOf(keys).slice(0, CHECK);
