import type { VFile } from 'vfile';
import { z } from 'zod';
import { fromVideos } from './from-youtube.ts';
import { type Imported, newImport } from './imported.ts';
import { checkShape } from './json.ts';
import { reportWarning } from '#lib/playlist/report.ts';

const VideoRef = z.looseObject({ videoId: z.string().nullish() });
const Item = z.looseObject({
  snippet: z
    .looseObject({
      title: z.string().nullish(),
      playlistId: z.string().nullish(),
      resourceId: VideoRef.nullish(),
    })
    .nullish(),
  contentDetails: VideoRef.nullish(),
});
const Page = z.looseObject({
  items: z.array(Item),
  nextPageToken: z.string().nullish(),
  pageInfo: z.looseObject({ totalResults: z.number().nullish() }).nullish(),
});

/**
 * Read responses of YouTube's Data API for `playlistItems`, one page or a list of them. A video's title becomes the
 * entry. Reports missing pages (`pages-missing`).
 */
export function fromYoutubeApi(value: unknown, file: VFile): Imported {
  const pages = checkShape(Array.isArray(value) ? value : [value], z.array(Page), file);
  if (!pages) return newImport();
  const items = pages.flatMap((page) => page.items);
  const total = Math.max(0, ...pages.map(({ pageInfo }) => pageInfo?.totalResults ?? 0));
  if (pages.at(-1)?.nextPageToken && total > items.length) {
    const reason = `Unexpected ${items.length} videos of ${total}, expected every page of the answer: ask for the others with \`pageToken\`, and put the answers into one list`;
    reportWarning(file, { ruleId: 'pages-missing', reason });
  }
  const videos = items.map(({ snippet, contentDetails }) => ({
    id: snippet?.resourceId?.videoId ?? contentDetails?.videoId ?? '',
    title: snippet?.title,
  }));
  const playlist = items.flatMap(({ snippet }) => snippet?.playlistId ?? [])[0] ?? null;
  return fromVideos(videos, { file, name: null, playlist });
}
