import type { VFile } from 'vfile';
import type { PostEntry } from '#lib/post/schema.ts';
import { readEntry } from '#lib/talk/read-entry.ts';
import type { Kind, Range, Reading, Speaker } from '#lib/talk/schema.ts';
import type { ConferenceSource, ReportSource } from './conference.ts';
import { dateOf } from './days.ts';
import type { Say } from './messages.ts';

/** A talk as a source lists it: read, dated, and with the way back to where it stands. */
export interface ListedTalk {
  videoId: string;
  conference: string;
  date: string | null;
  kind: Kind;
  title: string;
  speakers: Speaker[];
  playlist: string | null;
  playlistIndex: number | null;
  file: VFile;
  entry: PostEntry;
  ranges: Reading['ranges'];
}

/**
 * Read the session list of a report into talks, in the order of the list. Said are the messages of each reading and a
 * day that cannot be dated (`day-outside`, `day-ambiguous`). An entry without a video or a title makes no talk: its
 * reading has the error.
 */
export function listTalks(report: ReportSource, conference: ConferenceSource, say: Say): ListedTalk[] {
  const { file } = report;
  let before: string | null = null;
  return report.post.days.flatMap((day) => {
    const { date, problem } = dateOf(day, conference.facts.value, before);
    before = date ?? before;
    if (problem) say({ file, place: day.position, ...problem });
    return day.entries.flatMap(
      (entry) => listTalk(entry, { file, date, conference: conference.slug }, say) ?? [],
    );
  });
}

interface Where {
  file: VFile;
  date: string | null;
  conference: string;
}

function listTalk(entry: PostEntry, where: Where, say: Say): ListedTalk | null {
  const { file } = where;
  const reading = readEntry(entry);
  const { title, kind, speakers, video, ranges } = reading;
  for (const { range, ...message } of reading.messages) {
    say({ file, place: range ? entry.place(range) : entry.position, source: 'talk', ...message });
  }
  if (!video || !title) return null;
  const { id: videoId, playlist, index: playlistIndex } = video;
  return { ...where, videoId, kind, title, speakers, playlist, playlistIndex, entry, ranges };
}

/** Where a talk's field was read. */
export const placeOfRange = ({ entry }: ListedTalk, range: Range | null | undefined) =>
  range ? entry.place(range) : entry.position;
