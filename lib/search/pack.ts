import type { Collection } from './collection.ts';
import { assemble, FIELD_BITS, FIELD_MASK, type SearchIndex } from './index.ts';

// Five columns, because numbers of one sort compress well together: how many letters a word shares with the one before,
// its other letters, how many postings it has, the gaps between their rows, their fields. A byte holds seven bits of a
// number. The postings of rare words come first, which puts gaps of a size together: 3 % less to download at 20,000 talks.

/** The index as bytes for the browser to load. The records are not in it. */
export function packIndex({ words, starts, posts, rows }: SearchIndex): Uint8Array<ArrayBuffer> {
  const shared: number[] = [];
  const rests: string[] = [];
  const counts: number[] = [];
  let before = '';
  for (const [w, word] of words.entries()) {
    const same = sharedLength(before, word);
    shared.push(same);
    rests.push(word.slice(same));
    before = word;
    write((starts[w + 1] ?? 0) - (starts[w] ?? 0), counts);
  }
  const gaps: number[] = [];
  const fields: number[] = [];
  for (const w of rareFirst(starts)) {
    let last = 0;
    for (const post of posts.subarray(starts[w], starts[w + 1])) {
      write((post >>> FIELD_BITS) - last, gaps);
      last = post >>> FIELD_BITS;
      fields.push(post & FIELD_MASK);
    }
  }
  const text = new TextEncoder().encode(rests.join('\n'));
  const head: number[] = [];
  for (const number of [rows, words.length, posts.length, text.length]) write(number, head);
  return Uint8Array.from([head, shared, text, counts, gaps, fields].flatMap((column) => [...column]));
}

/** Read what `packIndex` wrote. `records` must be those that were indexed, in the same order. */
export function unpackIndex<R>(
  bytes: Uint8Array,
  records: readonly R[],
  collection: Collection<R>,
): SearchIndex {
  let at = 0;
  const read = () => {
    let number = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      number |= (byte & 127) << shift;
      if (byte < 128) return number >>> 0;
    }
  };
  const take = (length: number) => bytes.subarray(at, (at += length));

  const rows = read();
  if (rows !== records.length) {
    throw new Error(`Unexpected ${records.length} records, expected the ${rows} that were indexed`);
  }
  const count = read();
  const posts = new Uint32Array(read());
  const textLength = read();
  const shared = take(count);
  const rests = new TextDecoder().decode(take(textLength)).split('\n');
  const words: string[] = [];
  for (let w = 0, word = ''; w < count; w++) words.push((word = word.slice(0, shared[w]) + (rests[w] ?? '')));
  const starts = new Uint32Array(count + 1);
  for (let w = 0, end = 0; w < count; w++) starts[w + 1] = end += read();
  const order = rareFirst(starts);
  for (const w of order) {
    const end = starts[w + 1] ?? 0;
    for (let p = starts[w] ?? 0, row = 0; p < end; p++) posts[p] = (row += read()) << FIELD_BITS;
  }
  for (const w of order) {
    const end = starts[w + 1] ?? 0;
    for (let p = starts[w] ?? 0; p < end; p++) posts[p] = (posts[p] ?? 0) | (bytes[at++] ?? 0);
  }
  return assemble({ words, starts, posts }, records, collection);
}

/** The words ordered by how many postings they have, in steps of powers of two. */
function rareFirst(starts: Uint32Array): number[] {
  const sizes = Array.from({ length: 33 }, (): number[] => []);
  for (let w = 0; w + 1 < starts.length; w++) {
    sizes[32 - Math.clz32((starts[w + 1] ?? 0) - (starts[w] ?? 0))]?.push(w);
  }
  return sizes.flat();
}

function sharedLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length, 255);
  for (let i = 0; i < most; i++) if (a[i] !== b[i]) return i;
  return most;
}

function write(number: number, bytes: number[]): void {
  let rest = number;
  for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
  bytes.push(rest);
}

// The index of a search comes in one file, the records that it was made of in another. A connection that breaks off, or a
// release between the two, gives files that do not belong together: without a word they would find wrong talks, or none.

/** The length of a checksum in bytes. */
const CHECKSUM = 4;

/** An index with a checksum behind it of itself and of the file of its records. */
export function sealIndex(index: Uint8Array, records: string): Uint8Array<ArrayBuffer> {
  const sealed = new Uint8Array(index.length + CHECKSUM);
  sealed.set(index);
  new DataView(sealed.buffer).setUint32(index.length, checksum(index, records));
  return sealed;
}

/** The index that `sealIndex` was given. Throws where a byte of it or of the records is another. */
export function openSealed(sealed: Uint8Array, records: string): Uint8Array {
  const end = Math.max(0, sealed.length - CHECKSUM);
  const index = sealed.subarray(0, end);
  const view = new DataView(sealed.buffer, sealed.byteOffset, sealed.length);
  if (sealed.length < CHECKSUM || view.getUint32(end) !== checksum(index, records))
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
