import type { Catalogue, Conference } from '#lib/catalogue/schema.ts';
import { conferencePath, permalink } from '#lib/addresses.ts';
import { watchAddress } from '#lib/recording.ts';
import { playlistUrl } from '#lib/video.ts';

/**
 * A conference's talks on YouTube as JSON in the form of a flat playlist of yt-dlp, which reads it with
 * `--load-info-json`. A talk within a longer video has the address at which it begins there.
 */
export function formatPlaylist(catalogue: Catalogue, { slug, name, playlist }: Conference): string {
  const talks = catalogue.talks
    .filter(({ conference }) => conference === slug)
    .flatMap(({ title, recordings }) => {
      const video = recordings.find(({ videoId }) => videoId !== null);
      return video ? [{ title, video }] : [];
    });
  const file = {
    _type: 'playlist',
    id: playlist ?? slug,
    title: name,
    webpage_url: playlist === null ? permalink(conferencePath(slug)) : playlistUrl(playlist),
    extractor: 'youtube:tab',
    extractor_key: 'YoutubeTab',
    playlist_count: talks.length,
    entries: talks.map(({ title, video }) => ({
      _type: 'url',
      ie_key: 'Youtube',
      id: video.videoId,
      url: watchAddress(video),
      title,
      description: null,
      duration: null,
    })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
