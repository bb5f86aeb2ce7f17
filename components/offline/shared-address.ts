import { readVideoUrl } from '#lib/video.ts';

/** The id of the first video whose address was shared. Most apps send it as the text, some among other words. */
export function sharedVideo(search: string): string | null {
  const shared = new URLSearchParams(search);
  const words = ['url', 'text', 'title'].flatMap((name) => (shared.get(name) ?? '').split(/\s+/));
  const found = words.map((word) => readVideoUrl(word)).find((link) => link !== null);
  return found?.id ?? null;
}
