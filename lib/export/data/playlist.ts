import type { Catalogue, Conference } from '#lib/catalogue/schema.ts';
import { conferencePath, permalink } from '#lib/addresses.ts';
import { playlistUrl, watchUrl } from '#lib/video.ts';

/** A conference's talks as JSON in the form of a flat playlist of yt-dlp, which reads it with `--load-info-json`. */
export function formatPlaylist(catalogue: Catalogue, { slug, name, playlist }: Conference): string {
  const talks = catalogue.talks.filter(({ conference }) => conference === slug);
  const file = {
    _type: 'playlist',
    id: playlist ?? slug,
    title: name,
    webpage_url: playlist === null ? permalink(conferencePath(slug)) : playlistUrl(playlist),
    extractor: 'youtube:tab',
    extractor_key: 'YoutubeTab',
    playlist_count: talks.length,
    entries: talks.map(({ videoId, title }) => ({
      _type: 'url',
      ie_key: 'Youtube',
      id: videoId,
      url: watchUrl(videoId),
      title,
      description: null,
      duration: null,
    })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
