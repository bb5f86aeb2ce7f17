import type { Talk } from '#lib/catalogue/schema.ts';

/** The id of a talk that was first known by a video, and by the second at which it begins where others are in it too. */
const VIDEO = /^([\w-]{11})(?:@(\d+))?$/;

/** The video that a talk was first known by, with the second at which it begins there. */
export function videoOf({ id: known }: Pick<Talk, 'id'>) {
  const [, id, start = '0'] = VIDEO.exec(known) ?? [];
  return id === undefined ? null : { id, start: Number(start) };
}

/** What calendars know a talk by. It stays when the talk's title, address or video changes, or the site's address. */
export function talkId(talk: Pick<Talk, 'id'>): string {
  const video = videoOf(talk);
  if (!video) return talk.id.replaceAll(/[/+]/g, '-');
  return video.start === 0 ? video.id : `${video.id}-${video.start}`;
}
