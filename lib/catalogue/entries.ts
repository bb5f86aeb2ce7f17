import type { VFile } from 'vfile';
import { readEntries } from '#lib/talk/list/read-entries.ts';
import type { Range, Reading } from '#lib/talk/schema.ts';
import type { ConferenceSource, ReportSource } from './conference.ts';
import { dateOf } from './days.ts';
import { doubtsOf, sayDoubt } from './doubts/doubts.ts';
import { sayLinks } from './doubts/links.ts';
import type { ListedEntry, ListedTalk } from './listed-talk.ts';
import { recordedByEntry } from './recordings.ts';
import type { Say } from './messages.ts';

/**
 * Read the session list of a report into talks, in the order of the list. Reports days that cannot be dated
 * (`day-outside`, `day-ambiguous`) and what `sayLinks` reports. An entry without a title makes no talk; the error is in its reading.
 */
export function listTalks(report: ReportSource, conference: ConferenceSource, say: Say): ListedTalk[] {
  const { file } = report;
  let before: string | null = null;
  const { name, shortName } = conference.facts.value;
  const entries = report.post.days.flatMap((day) => day.entries);
  sayLinks(entries, file, say);
  const readings = readEntries(entries, { names: [name, shortName] }).values();
  return report.post.days.flatMap((day) => {
    const { date, problem } = dateOf(day, conference.facts.value, before);
    before = date ?? before;
    if (problem) say({ file, place: day.position, ...problem });
    const known = { conference: conference.slug, date, attended: true };
    return day.entries.flatMap((entry) => {
      const { value: reading } = readings.next();
      return (reading && listTalk(entry, reading, file, known, recordedByEntry(entry, reading), say)) ?? [];
    });
  });
}

/** What a source knows of a talk in addition to its entry: the day from the heading, a room from the playlist, … */
export type KnownOfTalk = Pick<ListedTalk, 'conference' | 'date' | 'attended'> &
  Partial<Pick<ListedTalk, 'start' | 'end' | 'room' | 'track' | 'slides' | 'abstract'>>;

/**
 * Make a talk of an entry and its reading, or give `null` if it lacks a title. In that case the messages of the reading
 * are reported here, as there is no talk to carry them.
 */
export function listTalk(
  entry: ListedEntry,
  reading: Reading,
  file: VFile,
  known: KnownOfTalk,
  recorded: Pick<ListedTalk, 'recordings' | 'recordingState' | 'page'>,
  say: Say,
): ListedTalk | null {
  const { title, kind, speakers, ranges } = reading;
  const doubts = doubtsOf(reading, entry, file);
  if (!title) {
    for (const doubt of doubts) sayDoubt(doubt, say);
    return null;
  }
  // Listed field by field: at 20,000 talks, spreading objects together took a tenth of the whole time.
  return {
    conference: known.conference,
    date: known.date,
    start: known.start ?? null,
    end: known.end ?? null,
    room: known.room ?? null,
    kind,
    title,
    speakers,
    fills: [],
    track: known.track ?? null,
    slides: known.slides ?? null,
    abstract: known.abstract ?? null,
    recordings: recorded.recordings,
    recordingState: recorded.recordingState,
    page: recorded.page,
    attended: known.attended,
    file,
    entry,
    ranges,
    doubts,
  };
}

/** Where in the file a talk's field was read: the range of the field or, without one, the whole entry. */
export const placeOfRange = ({ entry }: ListedTalk, range: Range | null | undefined) =>
  range ? entry.place(range) : entry.position;
