import type { Talk } from '#lib/catalogue/schema.ts';
import { permalink, talkPath } from '#lib/addresses.ts';
import { formatByline } from '#lib/wording/byline.ts';
import { fullTitle } from '#lib/wording/kinds.ts';
import { add, addText, formatHtml } from '#lib/export/xml.ts';

/** A talk as a line of HTML to paste: its title, linked to its page, and who gave it. */
export const formatShareHtml = (talk: Talk) =>
  formatHtml((root) => {
    const line = add(root, 'p', {});
    add(line, 'a', { href: permalink(talkPath(talk.slug)) }, fullTitle(talk));
    if (talk.speakers.length > 0) addText(line, ` – ${formatByline(talk.speakers)}`);
  });
