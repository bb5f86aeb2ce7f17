import { VFile } from 'vfile';
import { readVideoUrl } from '#lib/video.ts';
import { readPost } from './read-post.ts';

/** Three video addresses for tests. */
export const V1 = 'https://youtu.be/hGqEMDRgJw8';
export const V2 = 'https://youtu.be/N-0X09sNrw0';
export const V3 = 'https://youtu.be/N-0X09sNrw1';

/**
 * Read the body of a report for a test: its talks by day (text, video, blocks of the note), its messages, and what it
 * says if no talk was found.
 */
export function readBody(body: string) {
  const file = new VFile({ path: 'r.md', value: `---\ntitle: XConf\n---\n${body}` });
  const { days, missing } = readPost(file, { address: null, listHeading: null });
  return {
    talks: days.flatMap(({ heading, entries }) =>
      entries.map(({ text, links, note }) => {
        const video = links.map(({ url }) => readVideoUrl(url)?.id).find((id) => id !== undefined);
        return [heading, text, video ?? null, note.length] as const;
      }),
    ),
    rules: file.messages.map(({ ruleId }) => ruleId),
    messages: file.messages.map(String),
    missing: missing?.reason ?? null,
  };
}
