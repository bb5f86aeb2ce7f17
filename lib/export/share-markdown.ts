import type { Talk } from '#lib/catalogue/schema.ts';
import { permalink, talkPath } from '#lib/site.ts';
import { formatByline } from './byline.ts';
import { formatMarkdown, link, paragraph, text } from './markdown.ts';
import { fullTitle } from './talk-markdown.ts';

/** A talk as a line of Markdown to paste: its title, linked to its page, and who gave it. */
export function formatShareMarkdown(talk: Talk): string {
  const title = link(permalink(talkPath(talk.slug)), fullTitle(talk));
  const byline = talk.speakers.length > 0 ? [text(` – ${formatByline(talk.speakers)}`)] : [];
  return formatMarkdown([paragraph(title, ...byline)]);
}
