import type { VFile } from 'vfile';
import type { ConferenceFile } from '#lib/catalogue/files.ts';
import type { Format } from '#lib/import/detect.ts';
import { fromCalendar } from '#lib/import/calendar/from-calendar.ts';
import { fromMarkdown } from '#lib/import/from-markdown.ts';
import { fromPyvideo } from '#lib/import/from-pyvideo.ts';
import { fromRubyEvents } from '#lib/import/from-rubyevents.ts';
import { fromSchedule } from '#lib/import/from-schedule.ts';
import { fromTakeout } from '#lib/import/from-takeout.ts';
import { fromYoutubeApi } from '#lib/import/from-youtube-api.ts';
import { fromYoutube, fromYoutubeLines } from '#lib/import/from-youtube.ts';
import { type Imported, newImport } from '#lib/import/imported.ts';
import { parseJson, parseJsonLines } from '#lib/import/json.ts';
import { parseScheduleXml } from '#lib/import/schedule-xml.ts';
import { parseYaml } from '#lib/import/yaml.ts';
import { readPlaylist } from '#lib/playlist/read-playlist.ts';
import type { PlaylistRow } from '#lib/playlist/schema.ts';

/** What is known about the conference into which a file is imported, before the file is read. */
export interface Known {
  /** `null` if the file is to supply it. */
  timeZone: string | null;
  days: readonly string[] | null;
  /** The complete facts, for formats that cannot be read without them. */
  facts: () => ConferenceFile;
}

type Reader = (text: string, file: VFile, known: Known) => Imported;

/** The reader for each format. */
export const READERS: Record<Format, Reader> = {
  csv: (_, file) => ({ ...newImport(), rows: readPlaylist(file).map(withoutPlace) }),
  'yt-dlp': fromYtDlp,
  'youtube-api': (text, file) => read(parseJson(text, file), file, fromYoutubeApi),
  takeout: fromTakeout,
  pyvideo: (text, file) => read(parseJson(text, file), file, fromPyvideo),
  rubyevents: (text, file) => read(parseYaml(text, file), file, fromRubyEvents),
  schedule: (text, file) => {
    const parse = text.trimStart().startsWith('<') ? parseScheduleXml : parseJson;
    return read(parse(text, file), file, fromSchedule);
  },
  ics: fromCalendar,
  markdown: (_, file, known) => fromMarkdown(file, known.facts()),
};

/** `yt-dlp -J` prints one object for a playlist, `-j` one line for each video. */
function fromYtDlp(text: string, file: VFile): Imported {
  const [first, ...more] = parseJsonLines(text, file) ?? [];
  if (first !== undefined && (more.length > 0 || !isList(first)))
    return fromYoutubeLines([first, ...more], file);
  return read(first ?? parseJson(text, file), file, fromYoutube);
}

const isList = (value: unknown) => typeof value === 'object' && value !== null && 'entries' in value;

function read(value: unknown, file: VFile, reader: (value: unknown, file: VFile) => Imported): Imported {
  return value === undefined ? newImport() : reader(value, file);
}

const withoutPlace = ({
  position: _position,
  place: _place,
  ...row
}: PlaylistRow & Record<'position' | 'place', unknown>) => row;
