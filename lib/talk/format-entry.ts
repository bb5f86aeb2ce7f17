import { watchUrl } from '#lib/video.ts';
import { KIND_PREFIXES } from './words/kind-words.ts';
import type { Reading, Speaker } from './schema.ts';

/** Characters that would be read as Markdown, or with their neighbours as a character reference. */
const MARKUP = /[\\`*_[\]<>]|&(?=#?\w+;)/g;

/** Write a talk as the Markdown bullet that `entryFromLine` and `readEntry` read back: `- [Title](address) - A, Co`. */
export function formatEntry({
  kind,
  title,
  speakers,
  video,
}: Pick<Reading, 'kind' | 'title' | 'speakers' | 'video'>) {
  const words = escape(`${KIND_PREFIXES[kind]}${title}`);
  const byline = escape(speakers.map(formatSpeaker).join('; '));
  return `- ${video ? `[${words}](${watchUrl(video.id)})` : words}${byline && ` - ${byline}`}`;
}

const formatSpeaker = ({ name, role, company }: Speaker) => [name, role, company].filter(Boolean).join(', ');

const escape = (text: string) => text.replace(MARKUP, '\\$&');
