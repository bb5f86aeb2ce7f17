import { readRows } from '#lib/playlist/read-row.ts';
import { rowText } from '#lib/playlist/row-text.ts';
import type { ConferenceSource } from './conference.ts';
import { listTalk } from './entries.ts';
import type { ListedTalk } from './listed-talk.ts';
import type { Say } from './messages.ts';

/**
 * Read the rows of a conference's playlist into talks, in the order of the file. Reports dates that are no day of the
 * conference (`day-outside`) and, in one message, how many rows have no video and so make no talk (`video-missing`).
 */
export function listRows({ slug, facts, playlist }: ConferenceSource, say: Say): ListedTalk[] {
  if (!playlist) return [];
  const { file, rows } = playlist;
  const { name, shortName, days } = facts.value;
  const waiting = rows.filter(({ videoId }) => videoId === null);
  const [first] = waiting;
  if (first) {
    const reason = `Unexpected ${waiting.length} rows without a video, expected the id of each: they make no talk`;
    say({ file, place: first.position, severity: 'warning', ruleId: 'video-missing', reason });
  }
  // A row without a video makes no talk, but it shows as well as the others how the list is written.
  const readings = readRows(rows, [name, shortName]);
  return rows.flatMap((row, at) => {
    const { videoId, date, position, place } = row;
    const reading = readings[at];
    if (videoId === null || !reading) return [];
    const text = rowText(row);
    if (date !== null && !days.includes(date)) {
      const reason = `Unexpected date \`${date}\`, expected a day of the conference: ${days.join(', ')}`;
      say({ file, place: position, severity: 'error', ruleId: 'day-outside', reason });
    }
    const { start, room, track, abstract } = row;
    // Through `URL`, because addresses typed by people may contain `’` and spaces, which it encodes.
    const slides = row.slides && new URL(row.slides).href;
    const known = { conference: slug, date, attended: false, start, room, track, slides, abstract };
    return listTalk({ raw: text, text, position, place }, reading, file, known, say) ?? [];
  });
}
