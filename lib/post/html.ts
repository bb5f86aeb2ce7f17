import { readVideoUrl, watchUrl } from '#lib/video.ts';

/** A link in raw HTML, with its range in it. */
export interface HtmlLink {
  url: string;
  text: string;
  start: number;
  end: number;
}

const ATTRIBUTE = /\s([^\s"'<>/=]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+))/g;

/** The attributes of a tag, names in lower case, character references of `&` read. */
export function readAttributes(tag: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single, bare] of tag.matchAll(ATTRIBUTE)) {
    attributes.set(
      name.toLowerCase(),
      (double ?? single ?? bare ?? '').replace(/&(?:amp|#38|#x26);/gi, '&').trim(),
    );
  }
  return attributes;
}

const TAG = /<!--[^]*?(?:-->|$)|<(\/?)([a-z][\w-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi;

/** The links of a block of raw HTML: anchors, players in frames and players of their own element. */
export function htmlLinks(html: string): HtmlLink[] {
  const links: HtmlLink[] = [];
  let open: HtmlLink | null = null;
  for (const { 0: tag, 1: slash, 2: name = '', index } of html.matchAll(TAG)) {
    const end = index + tag.length;
    if (name.toLowerCase() === 'a') {
      if (open) Object.assign(open, { end, text: plain(html.slice(open.end, index)) || open.url });
      open = null;
      const url = slash ? undefined : readAttributes(tag).get('href');
      if (url) links.push((open = { url, text: url, start: index, end }));
      continue;
    }
    const url = name && !slash ? player(name.toLowerCase(), readAttributes(tag)) : null;
    if (url) links.push({ url, text: url, start: index, end });
  }
  return links;
}

const plain = (html: string) => html.replace(TAG, ' ').replace(/\s+/g, ' ').trim();

function player(name: string, attributes: ReadonlyMap<string, string>): string | null {
  for (const key of ['src', 'data-src', 'data', 'href', 'url']) {
    const url = attributes.get(key);
    if (url && readVideoUrl(url)) return url;
  }
  const id =
    attributes.get('videoid') ?? attributes.get('video-id') ?? attributes.get('data-youtube-id') ?? '';
  return /youtube/.test(name) && /^[\w-]{11}$/.test(id) ? watchUrl(id) : null;
}
