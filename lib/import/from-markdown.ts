import type { VFile } from 'vfile';
import { dateOf } from '#lib/catalogue/days.ts';
import type { ConferenceFile } from '#lib/catalogue/files.ts';
import { type Imported, newImport, toRow } from './imported.ts';
import { readPost } from '#lib/post/read-post.ts';
import type { PostEntry } from '#lib/post/schema.ts';
import { report } from '#lib/source/report.ts';
import { contentOf } from '#lib/talk/content.ts';
import { formatByline } from '#lib/wording/byline.ts';
import { fullTitle } from '#lib/wording/kinds.ts';
import { readEntry } from '#lib/talk/read-entry.ts';
import type { Reading } from '#lib/talk/schema.ts';
import { tidy } from '#lib/talk/text.ts';

/**
 * Read the session list of a Markdown file into rows. The file need not be a report, so missing front matter or list
 * headings are not reported. Weekdays become dates by the days of the conference.
 */
export function fromMarkdown(file: VFile, facts: ConferenceFile): Imported {
  const post = readPost(file, { address: null, listHeading: facts.listHeading });
  file.messages = file.messages.filter(({ ruleId }) => !/^(?:front-matter|list)-/.test(ruleId ?? ''));
  let before: string | null = null;
  const rows = post.days.flatMap((day) => {
    const { date, problem } = dateOf(day, facts, before);
    before = date ?? before;
    if (problem) report(file, 'catalogue', { ...problem, place: day.position });
    return day.entries.map((entry) => {
      const reading = readEntry(entry);
      return toRow({ entry: plainEntry(entry, reading), videoId: reading.video?.id ?? null, date });
    });
  });
  return { ...newImport(), rows };
}

/**
 * The text of an entry without its links. If the links were needed to tell the title from the speakers, the text is
 * rebuilt.
 */
function plainEntry(entry: PostEntry, { title, kind, speakers }: Reading): string {
  const { text, range } = contentOf(entry);
  const plain = tidy(text.slice(...range));
  const anew = [fullTitle({ kind, title }), formatByline(speakers, '; ')].filter(Boolean).join(' - ');
  const again = readEntry({ text: plain, links: [] }, { video: null });
  return again.title === title && again.speakers.length === speakers.length ? plain : anew;
}
