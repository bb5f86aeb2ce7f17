import { createHash } from 'node:crypto';
import { watchUrl } from '#lib/video.ts';

/** RFC 9562's namespace for names that are addresses. */
const URL_NAMESPACE = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');

/** A talk's UUID (version 5), from its video alone: the same wherever the site is served and whatever its slug. */
export function talkUuid(videoId: string): string {
  const bytes = createHash('sha1').update(URL_NAMESPACE).update(watchUrl(videoId)).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
