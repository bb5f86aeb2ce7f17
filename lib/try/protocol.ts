import type { Message, Note } from '#lib/catalogue/schema.ts';
import type { RecordingState } from '#lib/recording.ts';
import type { Kind, Speaker } from '#lib/talk/schema.ts';
import type { Proposal, Surroundings } from './propose.ts';
import type { TextFormat } from './text-format.ts';

// What passes between the page that shows a text and the worker that reads it: plain data.

/** What the author has set of the conference; `null` is what the text is to say. */
export interface Settings {
  name: string | null;
  /** The first day and the last. */
  days: readonly [first: string, last: string] | null;
  timeZone: string | null;
  /** Where the report is published. */
  address: string | null;
}

/** What the text is called in messages, whatever the file was called that it came from. */
export const TEXT = 'report.md';

export const NOTHING_SET: Settings = { name: null, days: null, timeZone: null, address: null };

/** A text to be read. */
export interface TextToRead {
  text: string;
  /** The name of the file that it came from, if it did from one. */
  fileName: string | null;
  settings: Settings;
  around: Surroundings;
}

/** One talk of the programme, as it is shown beside the text. */
export interface TriedTalk {
  slug: string;
  kind: Kind;
  title: string;
  speakers: Pick<Speaker, 'name' | 'role' | 'company'>[];
  date: string | null;
  start: string | null;
  room: string | null;
  track: string | null;
  isRecorded: boolean;
  recordingState: RecordingState | null;
  /** The line of the text that it was read from; `null` where that is not known. */
  line: number | null;
  notes: Pick<Note, 'heading' | 'passage' | 'extent'>[];
}

/** A section of the report and the talks that it is joined to. */
export interface TriedSection {
  heading: string;
  /** The line of its heading. */
  line: number;
  talks: { slug: string; title: string }[];
}

/** What was not taken as a talk, and why. */
export interface LeftOut {
  what: string;
  why: string;
  line: number | null;
}

/** All that is shown of a text. */
export interface ReadText {
  format: TextFormat;
  /** What `sessions parse` says of a report, or `sessions import` of another file. */
  messages: Message[];
  /** What `sessions check` says beyond that, once there is a conference around the text. */
  more: Message[];
  /** The conference, with what the author has set. */
  conference: Proposal & { slug: string };
  /** What is wrong with a setting, in words. */
  refused: Partial<Record<keyof Settings, string>>;
  talks: TriedTalk[];
  sections: TriedSection[];
  leftOut: LeftOut[];
}

/** The files that can be taken away. */
export type TakeAway = 'folder' | 'json' | 'csv' | 'calendar';

/** A file to be saved. */
export interface TakenFile {
  name: string;
  type: string;
  content: string | Uint8Array<ArrayBuffer>;
}
