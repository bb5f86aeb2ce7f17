import { createHash } from 'node:crypto';
import { watchUrl } from '#lib/video.ts';

/** The namespace of RFC 9562 for UUIDs made from URLs. */
const URL_NAMESPACE = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');

/** A talk's UUID (version 5). It is made from the video alone, so it stays if the slug or the site's address changes. */
export function talkUuid(videoId: string): string {
  const bytes = createHash('sha1').update(URL_NAMESPACE).update(watchUrl(videoId)).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
