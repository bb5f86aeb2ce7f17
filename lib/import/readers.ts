import type { VFile } from 'vfile';
import type { ConferenceFile } from '#lib/catalogue/files.ts';
import type { Format } from './detect.ts';
import { fromCalendar } from './calendar/from-calendar.ts';
import { fromMarkdown } from './from-markdown.ts';
import { fromPyvideo } from './from-pyvideo.ts';
import { fromRubyEvents } from './from-rubyevents.ts';
import { fromSchedule } from './from-schedule.ts';
import { fromTakeout } from './from-takeout.ts';
import { fromYoutubeApi } from './from-youtube-api.ts';
import { fromYoutube, fromYoutubeLines } from './from-youtube.ts';
import { type Imported, newImport } from './imported.ts';
import { parseJson, parseJsonLines } from './json.ts';
import { parseScheduleXml } from './schedule-xml.ts';
import { parseYaml } from './yaml.ts';
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
