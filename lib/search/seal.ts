// The index of a search comes in one file, the records that it was made of in another. A connection that breaks off, or a
// release between the two, gives files that do not belong together: without a word they would find wrong talks, or none.

const BYTES = 4;

/** An index with a checksum behind it of itself and of the file of its records. */
export function sealIndex(index: Uint8Array, records: string): Uint8Array<ArrayBuffer> {
  const sealed = new Uint8Array(index.length + BYTES);
  sealed.set(index);
  new DataView(sealed.buffer).setUint32(index.length, checksum(index, records));
  return sealed;
}

/** The index that `sealIndex` was given. Throws where a byte of it or of the records is another. */
export function openSealed(sealed: Uint8Array, records: string): Uint8Array {
  const end = Math.max(0, sealed.length - BYTES);
  const index = sealed.subarray(0, end);
  const view = new DataView(sealed.buffer, sealed.byteOffset, sealed.length);
  if (sealed.length < BYTES || view.getUint32(end) !== checksum(index, records))
    throw new Error('Unexpected checksum of the search index, expected whole files of one build');
  return index;
}

/** FNV-1a in 32 bits: it tells files apart that were damaged by accident, and takes a millisecond for each megabyte. */
function checksum(index: Uint8Array, records: string): number {
  let sum = 0x811c9dc5;
  for (const byte of index) sum = Math.imul(sum ^ byte, 0x01000193);
  for (let at = 0; at < records.length; at += 1) sum = Math.imul(sum ^ records.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}
