import type { VFile } from 'vfile';
import { dateOf } from '#lib/catalogue/days.ts';
import type { ConferenceFile } from '#lib/catalogue/files.ts';
import { type Imported, newImport, toRow } from './imported.ts';
import { readPost } from '#lib/post/read-post.ts';
import type { PostEntry } from '#lib/post/schema.ts';
import { formatSpeakersCell } from '#lib/playlist/speakers-cell.ts';
import { report } from '#lib/source/report.ts';
import { contentOf } from '#lib/talk/content.ts';
import { formatByline } from '#lib/wording/byline.ts';
import { fullTitle } from '#lib/wording/kinds.ts';
import { readEntries } from '#lib/talk/list/read-entries.ts';
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
  const readings = readEntries(
    post.days.flatMap(({ entries }) => entries),
    { names: [facts.name, facts.shortName] },
  ).values();
  let before: string | null = null;
  const rows = post.days.flatMap((day) => {
    const { date, problem } = dateOf(day, facts, before);
    before = date ?? before;
    if (problem) report(file, 'catalogue', { ...problem, place: day.position });
    return day.entries.flatMap((entry) => {
      const reading = readings.next().value;
      return reading ? [toRow({ ...wordsOf(entry, reading), videoId: reading.video?.id ?? null, date })] : [];
    });
  });
  return { ...newImport(), rows };
}

/**
 * The text of an entry without its links. If the links or the rest of the list were needed to tell the title from the
 * speakers, they are separate.
 */
function wordsOf(entry: PostEntry, { title, kind, speakers }: Reading) {
  const { text, range } = contentOf(entry);
  const plain = tidy(text.slice(...range));
  const again = readEntry({ text: plain, links: [] }, { video: null });
  return again.title === title && formatByline(again.speakers) === formatByline(speakers)
    ? { entry: plain }
    : { entry: fullTitle({ kind, title }), speakers: formatSpeakersCell(speakers) };
}
