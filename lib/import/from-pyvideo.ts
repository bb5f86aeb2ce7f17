import type { VFile } from 'vfile';
import { z } from 'zod';
import { readVideoUrl } from '#lib/video.ts';
import { isWebAddress } from '#lib/playlist/cells.ts';
import { type Imported, toEntry, toRow } from './imported.ts';
import { checkShape } from './json.ts';

const Video = z.looseObject({
  title: z.string().min(1),
  speakers: z.array(z.string()).nullish(),
  recorded: z.string().nullish(),
  videos: z.array(z.looseObject({ url: z.string() })).nullish(),
  related_urls: z
    .array(z.union([z.string(), z.looseObject({ url: z.string(), label: z.string().nullish() })]))
    .nullish(),
});
const Videos = z.union([z.array(Video), Video.transform((video) => [video])]);

/** Read one of pyvideo.org's records or a list of them: title, speakers, day, video and slides. */
export function fromPyvideo(value: unknown, file: VFile): Imported {
  const videos = checkShape(value, Array.isArray(value) ? z.array(Video) : Videos, file) ?? [];
  const rows = videos.map(({ title, speakers, recorded, videos: copies, related_urls: related }) => {
    const ids = (copies ?? []).map(({ url }) => readVideoUrl(url)?.id);
    const links = (related ?? []).map((link) =>
      typeof link === 'string' ? { url: link, label: null } : link,
    );
    return toRow({
      entry: toEntry(title, speakers ?? []),
      videoId: ids.find((id) => id !== undefined) ?? null,
      slides: slidesIn(links.map(({ url, label }) => ({ url, title: label }))),
      date: /^\d{4}-\d\d-\d\d/.exec(recorded ?? '')?.[0] ?? null,
    });
  });
  return { rows, skipped: new Map() };
}

/** The link that calls itself slides. */
export const slidesIn = (
  links: readonly { url: string; title?: string | null | undefined }[],
): string | null =>
  links.find(({ url, title }) => /\bslides?\b/i.test(title ?? '') && isWebAddress(url))?.url ?? null;
