import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { isVideoId, readVideoUrl, watchUrl } from '#lib/video.ts';

/** A piece of raw HTML; `start` and `end` are offsets in it. Comments, scripts and styles are none. */
export type HtmlToken =
  | {
      kind: 'open' | 'close';
      name: string;
      attributes: ReadonlyMap<string, string>;
      start: number;
      end: number;
    }
  | { kind: 'text'; value: string; start: number; end: number };

const TAG =
  /<!--[^]*?(?:-->|$)|<(script|style)\b[^]*?(?:<\/\1\s*>|$)|<(\/?)([a-z][\w:-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*\/?>/gi;
const ATTRIBUTE = /\s([^\s"'<>/=]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+))/g;

/** Cut raw HTML into tags and text. What is no tag is text; nothing is an error. */
export function htmlTokens(html: string): HtmlToken[] {
  const tokens: HtmlToken[] = [];
  let done = 0;
  const text = (end: number) => {
    if (end > done) tokens.push({ kind: 'text', value: decode(html.slice(done, end)), start: done, end });
  };
  for (const { 0: tag, 2: slash, 3: name, index } of html.matchAll(TAG)) {
    text(index);
    done = index + tag.length;
    if (!name) continue;
    const attributes = readAttributes(tag);
    tokens.push({
      kind: slash ? 'close' : 'open',
      name: name.toLowerCase(),
      attributes,
      start: index,
      end: done,
    });
  }
  text(html.length);
  return tokens;
}

/** The attributes of a tag, names in lower case. */
export function readAttributes(tag: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single, bare] of tag.matchAll(ATTRIBUTE)) {
    attributes.set(name.toLowerCase(), decode(double ?? single ?? bare ?? '').trim());
  }
  return attributes;
}

/** The address of the video that an element plays, in whatever attribute players keep it. */
export function playerVideo(name: string, attributes: ReadonlyMap<string, string>): string | null {
  for (const key of ['src', 'data-src', 'data', 'href', 'url', 'srcdoc']) {
    const url = attributes.get(key);
    if (url && readVideoUrl(url)) return url.startsWith('//') ? `https:${url}` : url;
  }
  const id =
    attributes.get('videoid') ?? attributes.get('video-id') ?? attributes.get('data-youtube-id') ?? '';
  return /youtube/.test(name) && isVideoId(id) ? watchUrl(id) : null;
}

const decode = (text: string) =>
  text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,31}));/gi,
    (all, decimal, hex, name: string | undefined) => {
      if (name) return decodeNamedCharacterReference(name) || all;
      const code = decimal ? Number(decimal) : Number.parseInt(String(hex), 16);
      return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : all;
    },
  );
