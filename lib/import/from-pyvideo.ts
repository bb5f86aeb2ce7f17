import type { VFile } from 'vfile';
import { z } from 'zod';
import { isWebAddress } from '#lib/playlist/cells.ts';
import { recordedAt } from './recorded.ts';
import { type Imported, newImport, toRow } from './imported.ts';
import { checkShape } from './json.ts';
import { speakersCell } from './named-speakers.ts';

const Video = z.looseObject({
  title: z.string().min(1),
  speakers: z.array(z.string()).nullish(),
  recorded: z.string().nullish(),
  videos: z.array(z.looseObject({ url: z.string() })).nullish(),
  related_urls: z
    .array(z.union([z.string(), z.looseObject({ url: z.string(), label: z.string().nullish() })]))
    .nullish(),
});
type Video = z.infer<typeof Video>;
const Videos = z.union([z.array(Video), Video.transform((video) => [video])]);
/** A folder's `category.json`, which names the conference. */
const Category = z.looseObject({ title: z.string() });

/** Read one pyvideo.org record or a list of them: title, speakers, day, video and slides. */
export const fromPyvideo = (value: unknown, file: VFile): Imported => fromRecords(readRecords(value, file));

/** Read a folder of pyvideo.org records, one talk per file; its `category.json` names the conference. */
export function fromPyvideoFolder(files: readonly { file: VFile; value: unknown }[]): Imported {
  let name: string | null = null;
  const videos = files.flatMap(({ file, value }) => {
    const category = file.basename === 'category.json' ? Category.safeParse(value) : null;
    if (!category?.success) return readRecords(value, file);
    name ??= category.data.title;
    return [];
  });
  const imported = fromRecords(videos);
  return { ...imported, about: { ...imported.about, name } };
}

const readRecords = (value: unknown, file: VFile): Video[] =>
  checkShape(value, Array.isArray(value) ? z.array(Video) : Videos, file) ?? [];

function fromRecords(videos: readonly Video[]): Imported {
  const imported = newImport();
  const isUsed = videos.some(({ speakers }) => (speakers ?? []).length > 0);
  imported.rows = videos.map(({ title, speakers, recorded, videos: copies, related_urls: related }) => {
    const links = (related ?? []).map((link) =>
      typeof link === 'string' ? { url: link, label: null } : link,
    );
    return toRow({
      entry: title,
      speakers: speakersCell(speakers ?? [], { isUsed }),
      ...recordedAt((copies ?? []).map(({ url }) => url)),
      slides: slidesIn(links.map(({ url, label }) => ({ url, title: label }))),
      date: /^\d{4}-\d\d-\d\d/.exec(recorded ?? '')?.[0] ?? null,
    });
  });
  return imported;
}

/** The address of the link labelled as slides, or `null`. */
export const slidesIn = (
  links: readonly { url: string; title?: string | null | undefined }[],
): string | null =>
  links.find(({ url, title }) => /\bslides?\b/i.test(title ?? '') && isWebAddress(url))?.url ?? null;
