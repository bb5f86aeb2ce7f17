import { readRows } from '#lib/playlist/read-row.ts';
import { rowText } from '#lib/playlist/row-text.ts';
import type { ConferenceSource } from './conference.ts';
import { listTalk } from './entries.ts';
import type { ListedTalk } from './listed-talk.ts';
import { recordedByRow } from './recordings.ts';
import type { Say } from './messages.ts';

/**
 * Read the rows of a conference's playlist into talks, in the order of the file. Reports dates that are no day of the
 * conference (`day-outside`).
 */
export function listRows({ slug, facts, playlist }: ConferenceSource, say: Say): ListedTalk[] {
  if (!playlist) return [];
  const { file, rows } = playlist;
  const { name, shortName, days } = facts.value;
  const readings = readRows(rows, [name, shortName]);
  return rows.flatMap((row, at) => {
    const { date, position, place } = row;
    const reading = readings[at];
    if (!reading) return [];
    const text = rowText(row);
    if (date !== null && !days.includes(date)) {
      const reason = `Unexpected date \`${date}\`, expected a day of the conference: ${days.join(', ')}`;
      say({ file, place: position, severity: 'error', ruleId: 'day-outside', reason });
    }
    const { start, end, room, track, abstract } = row;
    // Through `URL`, because addresses typed by people may contain `’` and spaces, which it encodes.
    const slides = row.slides && new URL(row.slides).href;
    const known = { conference: slug, date, attended: false, start, end, room, track, slides, abstract };
    return (
      listTalk({ raw: text, text, position, place }, reading, file, known, recordedByRow(row), say) ?? []
    );
  });
}
