import { watchUrl } from '#lib/video.ts';
import { formatByline } from '#lib/wording/byline.ts';
import { fullTitle } from '#lib/wording/kinds.ts';
import type { Reading } from './schema.ts';

/** Characters that would be read as Markdown, or as the start of a character reference such as `&amp;`. */
const MARKUP = /[\\`*_[\]<>]|&(?=#?\w+;)/g;

/** Return a talk as the Markdown bullet `- [Title](address) - A, Co`; `entryFromLine` and `readEntry` read it back. */
export function formatEntry({
  kind,
  title,
  speakers,
  video,
}: Pick<Reading, 'kind' | 'title' | 'speakers' | 'video'>) {
  const words = escape(fullTitle({ kind, title }));
  const byline = escape(formatByline(speakers, '; '));
  return `- ${video ? `[${words}](${watchUrl(video.id)})` : words}${byline && ` - ${byline}`}`;
}

const escape = (text: string) => text.replace(MARKUP, '\\$&');
