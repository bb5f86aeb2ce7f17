import { NOTHING_SET, type Settings } from './protocol.ts';

// A link that holds a report: `#text=` and, in base64url, the deflated JSON of the text and of what its author has set.

const KEY = '#text=';

/** The longest link, in characters: chats and mail programs cut longer ones. */
export const LONGEST_LINK = 8000;
/** The longest text that a link may unfold to, in bytes: a few characters can be deflated from gigabytes. */
const LONGEST_TEXT = 256 * 1024;

/** What a link holds. */
export interface Linked {
  text: string;
  settings: Settings;
}

/** The part of an address that holds a text; `null` if it would be too long. */
export async function formatLink({ text, settings }: Linked): Promise<string | null> {
  const set = Object.entries(settings).filter(([, value]) => value !== null);
  const json = JSON.stringify({ text, ...Object.fromEntries(set) });
  const bytes = await through(new TextEncoder().encode(json), new CompressionStream('deflate-raw'), Infinity);
  const link = `${KEY}${toBase64(bytes)}`;
  return link.length > LONGEST_LINK ? null : link;
}

/** Read the part of an address behind `#`: `null` if no text is in it, `broken` if one was and cannot be read. */
export async function readLink(hash: string): Promise<Linked | 'broken' | null> {
  if (!hash.startsWith(KEY)) return null;
  try {
    const packed = fromBase64(hash.slice(KEY.length));
    const bytes = await through(packed, new DecompressionStream('deflate-raw'), LONGEST_TEXT);
    return linkedOf(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    return 'broken';
  }
}

/** What a link holds, from JSON that anybody may have written. */
function linkedOf(value: unknown): Linked | 'broken' {
  if (typeof value !== 'object' || value === null) return 'broken';
  const { text, name, days, timeZone, address } = { ...NOTHING_TOLD, ...value };
  if (typeof text !== 'string') return 'broken';
  const [first, last] = Array.isArray(days) ? days : [];
  return {
    text,
    settings: {
      ...NOTHING_SET,
      name: textOf(name),
      days: typeof first === 'string' && typeof last === 'string' ? [first, last] : null,
      timeZone: textOf(timeZone),
      address: textOf(address),
    },
  };
}

const NOTHING_TOLD: Record<'text' | keyof Settings, unknown> = { text: null, ...NOTHING_SET };
const textOf = (value: unknown) => (typeof value === 'string' && value.length <= 1000 ? value : null);

/** Put bytes through a stream that packs or unpacks them. Throws if they are broken, or become more than is allowed. */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
  most: number,
): Promise<Uint8Array> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > most) {
      await reader.cancel();
      throw new Error('Unexpected length, expected a short text');
    }
    chunks.push(next.value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) =>
    character.charCodeAt(0),
  );
