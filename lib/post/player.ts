import { isVideoId, readVideoUrl, watchUrl } from '#lib/video.ts';

/** The address of the video that an HTML element plays, whichever attribute it is in, or `null`. */
export function playerVideo(name: string, attributes: ReadonlyMap<string, string>): string | null {
  for (const key of ['src', 'data-src', 'data', 'href', 'url', 'srcdoc']) {
    const url = attributes.get(key);
    if (url && readVideoUrl(url)) return url.startsWith('//') ? `https:${url}` : url;
  }
  if (!name.includes('youtube')) return null;
  for (const [key, id] of attributes) if (IDS.has(key) && isVideoId(id)) return watchUrl(id);
  return null;
}
const IDS = new Set(['videoid', 'video-id', 'data-youtube-id']);
