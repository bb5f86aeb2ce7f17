import { watchUrl } from '#lib/video.ts';
import { formatByline } from '#lib/wording/byline.ts';
import { fullTitle } from '#lib/wording/kinds.ts';
import type { Reading } from './schema.ts';

/** Characters that would be read as Markdown, or with their neighbours as a character reference. */
const MARKUP = /[\\`*_[\]<>]|&(?=#?\w+;)/g;

/** Write a talk as the Markdown bullet that `entryFromLine` and `readEntry` read back: `- [Title](address) - A, Co`. */
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
