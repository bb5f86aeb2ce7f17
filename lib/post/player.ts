import { isVideoId, readVideoUrl, watchUrl } from '#lib/video.ts';

/** The address of the video that an HTML element plays, whichever attribute it is in, or `null`. */
export function playerVideo(name: string, attributes: ReadonlyMap<string, string>): string | null {
  for (const [key, url] of attributes)
    if (ADDRESSES.has(key) && readVideoUrl(url)) return url.startsWith('//') ? `https:${url}` : url;
  if (!name.includes('youtube')) return null;
  for (const [key, id] of attributes) if (IDS.has(key) && isVideoId(id)) return watchUrl(id);
  return null;
}
const ADDRESSES = new Set(['src', 'data-src', 'data', 'href', 'url', 'srcdoc']);
const IDS = new Set(['videoid', 'video-id', 'data-youtube-id']);
