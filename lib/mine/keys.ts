// A talk in few letters, for links: six of 64, made from its slug. Among ten thousand talks the chance that two have the
// same is below one in a thousand, and a test says so if it comes to pass.

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
export const KEY_LENGTH = 6;

/** The key of a slug: a hash (cyrb53, by bryc) of 36 bits. */
export function keyOf(slug: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let at = 0; at < slug.length; at++) {
    const code = slug.charCodeAt(at);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return [a, b].map(threeLetters).join('');
}

const threeLetters = (hash: number) => [0, 6, 12].map((bits) => LETTERS[(hash >>> bits) & 63]).join('');

/** Split a text into keys; a rest that is shorter than one is left out. */
export const keysIn = (text: string): string[] => text.match(new RegExp(`.{${KEY_LENGTH}}`, 'g')) ?? [];

/** Where every talk is, as the page of the list loads it. */
export interface Directory {
  conferences: readonly ListedConference[];
  /** For each former slug of a talk its key, and then that of the slug it has now. */
  moved: string;
}

export interface ListedConference {
  slug: string;
  name: string;
  /** “Barcelona 2019” */
  at: string;
  /** “20–23 May” */
  days: string;
  /** The keys of its talks, in the order of its file of rows. */
  keys: string;
}

/** The key that a talk has now, and the conference it was given at. */
export interface Whereabouts {
  key: string;
  conference: ListedConference;
}

/** Finds talks by key; one whose slug has changed is followed. Gives `undefined` for one that there is not. */
export function finder({ conferences, moved }: Directory): (key: string) => Whereabouts | undefined {
  const found = new Map<string, ListedConference>();
  for (const conference of conferences) for (const key of keysIn(conference.keys)) found.set(key, conference);
  const now = new Map<string, string>();
  const pairs = keysIn(moved);
  for (let at = 0; at + 1 < pairs.length; at += 2) now.set(pairs[at] ?? '', pairs[at + 1] ?? '');
  return (asked) => {
    const key = found.has(asked) ? asked : (now.get(asked) ?? asked);
    const conference = found.get(key);
    return conference && { key, conference };
  };
}
