import { formatByline } from './byline.ts';
import { fullTitle } from './kinds.ts';
import type { Reading, Speaker } from '#lib/talk/schema.ts';

/** Characters that would be read as Markdown, or as the start of a character reference such as `&amp;`. */
const MARKUP = /[\\`*_[\]<>]|&(?=#?\w+;)/g;

/**
 * Return a talk as the Markdown bullet `- [Title](address) - A, Co`, or without the link where it has no address;
 * `entryFromLine` and `readEntry` read it back.
 */
export function formatEntry(
  { kind, title, speakers }: Readonly<Pick<Reading, 'kind' | 'title'>> & { speakers: readonly Speaker[] },
  address: string | null,
) {
  const words = escape(fullTitle({ kind, title }));
  const byline = escape(formatByline(speakers, '; '));
  return `- ${address === null ? words : `[${words}](${address})`}${byline && ` - ${byline}`}`;
}

const escape = (text: string) => text.replace(MARKUP, '\\$&');
