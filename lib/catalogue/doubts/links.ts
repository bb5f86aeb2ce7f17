import type { VFile } from 'vfile';
import type { PostEntry } from '#lib/post/schema.ts';
import { count } from '#lib/wording/counts.ts';
import { isYouTube, readVideoUrl } from '#lib/video.ts';
import type { Say } from '#lib/catalogue/messages.ts';

/**
 * Report what is odd about the links of a report's entries. A talk needs none; but where most entries have one, those
 * that lack it are told, once for all (`link-missing`), and so is each link to YouTube that leads to no video
 * (`link-not-video`).
 */
export function sayLinks(entries: readonly PostEntry[], file: VFile, say: Say): void {
  const unlinked = entries.filter(({ links }) => links.length === 0);
  const [first] = unlinked;
  if (first && unlinked.length * 2 < entries.length) {
    const [what, where] =
      unlinked.length === 1
        ? ['entry', 'as the others have']
        : [count(unlinked.length, 'entry', 'entries'), 'as the others have; this is the first'];
    const reason = `Unexpected ${what} without a link, expected one to the recording ${where}`;
    say({ file, place: first.position, severity: 'warning', ruleId: 'link-missing', reason });
  }
  for (const entry of entries) {
    const { links } = entry;
    const wrong = links.find(({ url }) => isYouTube(url));
    if (!wrong || links.some(({ url }) => readVideoUrl(url))) continue;
    const reason = `Unexpected link to \`${wrong.url}\`, expected the address of a video`;
    say({ file, place: entry.place(wrong.range), severity: 'warning', ruleId: 'link-not-video', reason });
  }
}
