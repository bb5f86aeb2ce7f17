import { readVideoUrl } from '#lib/video.ts';

/** What stands between words, and around an address in a sentence. */
const BETWEEN = /[\s<>()[\]{}"'“”„«»,;|]+/;

/** The id of the first video whose address was shared. Most apps send it as the text, some among other words. */
export function sharedVideo(search: string): string | null {
  const shared = new URLSearchParams(search);
  const words = ['url', 'text', 'title'].flatMap((name) => (shared.get(name) ?? '').split(BETWEEN));
  const found = words.map((word) => readVideoUrl(addressIn(word))).find((link) => link !== null);
  return found?.id ?? null;
}

/** The address in a word: from its scheme, if it has one, without what ends a sentence. */
const addressIn = (word: string) =>
  /^.*[\w/-]/.exec(word.slice(Math.max(word.search(/https?:/i), 0)))?.[0] ?? '';
