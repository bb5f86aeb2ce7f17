/** A change to the form of the files, as programs that read them notice it. */
export interface FormatChange {
  /** The day on which it was made. */
  day: string;
  what: string;
}

/** What changed in the formats, the newest first. */
export const CHANGES: readonly FormatChange[] = [
  {
    day: '2026-11-28',
    what: 'JSON: talks, reports and conferences have the day on which they were added, talks also that of their last change. New files: conferences.json, speakers.json, companies.json, each with a schema, and the talks of one conference.',
  },
  {
    day: '2026-11-28',
    what: 'Schedules hold only talks whose day, hour and room are known. The number of an event is made from its GUID, its slug begins with the acronym of the conference, and the version is the day of the last change.',
  },
  {
    day: '2026-11-28',
    what: 'Feeds are dated by the day on which something was added or changed, and have reports and conferences as items, and say that they are in English.',
  },
  {
    day: '2026-11-28',
    what: 'Citations have the month or year of the conference where the day of a talk is not known, and family names of their own. CSV begins with a byte order mark, and has an apostrophe before formulas behind semicolons and line ends, too. Events of iCalendar that last the day make nobody busy.',
  },
  {
    day: '2026-11-27',
    what: 'JSON, version 2: each talk has recordings, recordingState, page and end; videoId and videoUrl may be null, and playlist and playlistIndex are in recordings. CSV has four columns more.',
  },
  { day: '2026-11-26', what: 'JSON, version 1.' },
];
