import { createHash } from 'node:crypto';
import type { Talk } from '#lib/catalogue/schema.ts';
import { watchUrl } from '#lib/video.ts';
import { videoOf } from './talk-id.ts';

/** The namespace of RFC 9562 for UUIDs made from URLs. */
const URL_NAMESPACE = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');

/** A talk's UUID (version 5), made from the same as its `talkId` and as lasting. */
export function talkUuid(talk: Pick<Talk, 'id'>): string {
  const video = videoOf(talk);
  const start = video && video.start > 0 ? `&t=${video.start}s` : '';
  return uuidOf(video ? `${watchUrl(video.id)}${start}` : talk.id);
}

/** The UUID (version 5) of a name: the same one for the same name. */
export function uuidOf(name: string): string {
  const bytes = createHash('sha1').update(URL_NAMESPACE).update(name).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
