import type { Talk } from '#lib/catalogue/schema.ts';
import { permalink, talkPath } from '#lib/addresses.ts';
import { formatByline } from '#lib/wording/byline.ts';
import { formatMarkdown, link, paragraph, text } from '#lib/export/markdown/markdown.ts';
import { fullTitle } from '#lib/wording/kinds.ts';

/** A talk as a line of Markdown to paste: its title, linked to its page, and who gave it. */
export function formatShareMarkdown(talk: Talk): string {
  const title = link(permalink(talkPath(talk.slug)), fullTitle(talk));
  const byline = talk.speakers.length > 0 ? [text(` – ${formatByline(talk.speakers)}`)] : [];
  return formatMarkdown([paragraph(title, ...byline)]);
}
