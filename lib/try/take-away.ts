import { strToU8, zipSync } from 'fflate';
import { formatTalksCsv } from '#lib/export/data/talks-csv.ts';
import { formatTalksJson } from '#lib/export/data/talks-json.ts';
import { formatCalendar } from '#lib/export/schedules/calendar.ts';
import { selectConference } from '#lib/export/selection.ts';
import { dataFolder } from './data-folder.ts';
import type { TakeAway, TakenFile } from './protocol.ts';
import type { Reading } from './read-text.ts';

/** Make one of the files that can be taken away of what was read. */
export function takeAway(reading: Reading, wanted: TakeAway): TakenFile {
  const { catalogue, shown } = reading;
  const { slug } = shown.conference;
  switch (wanted) {
    case 'folder':
      return { name: `${slug}.zip`, type: 'application/zip', content: zipped(dataFolder(reading), slug) };
    case 'json':
      return { name: 'talks.json', type: 'application/json', content: formatTalksJson(catalogue) };
    case 'csv':
      return { name: 'talks.csv', type: 'text/csv', content: formatTalksCsv(catalogue) };
    case 'calendar':
      return { name: `${slug}.ics`, type: 'text/calendar', content: calendarOf(catalogue) };
    default:
      return wanted satisfies never;
  }
}

function calendarOf(catalogue: Reading['catalogue']): string {
  const [conference] = catalogue.conferences;
  return conference ? formatCalendar(catalogue, selectConference(catalogue, conference)) : '';
}

/** A zip of files in one folder, so that unpacking it strews nothing about. */
function zipped(files: Record<string, string>, folder: string): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(files).map(
    ([path, text]) => [`${folder}-data/${path}`, strToU8(text)] as const,
  );
  return new Uint8Array(zipSync(Object.fromEntries(entries)));
}
