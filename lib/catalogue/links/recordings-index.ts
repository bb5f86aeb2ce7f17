import { addTo } from '#lib/catalogue/group.ts';
import type { KnownTalk } from '#lib/catalogue/identity.ts';
import { startIn } from '#lib/catalogue/recordings.ts';
import { readRecordingUrl } from '#lib/recording.ts';

/** What finding a talk by a link needs of it. */
export type Linkable = Pick<KnownTalk, 'key' | 'recordings' | 'page'>;

/** Finds the talk that an address leads to: its recording, from where it begins, or its page elsewhere. Gives its key. */
export type FindTalk = (url: string) => string | undefined;

/** Index talks by their recordings and pages. */
export function indexRecordings(talks: Iterable<Linkable>): FindTalk {
  const byRecording = new Map<string, { key: string; start: number }[]>();
  const byPage = new Map<string, string>();
  for (const { key, recordings, page } of talks) {
    for (const recording of recordings) addTo(byRecording, recording.url, { key, start: startIn(recording) });
    if (page !== null && !byPage.has(page)) byPage.set(page, key);
  }
  for (const parts of byRecording.values()) parts.sort((a, b) => a.start - b.start);
  return (url) => {
    const recording = readRecordingUrl(url);
    if (!recording) return byPage.get(url);
    const parts = byRecording.get(recording.url) ?? [];
    const begun = parts.findLast(({ start }) => start <= startIn(recording));
    return (begun ?? parts[0])?.key;
  };
}
