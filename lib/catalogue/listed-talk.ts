import type { VFile } from 'vfile';
import type { PostEntry } from '#lib/post/schema.ts';
import type { Kind, Reading, Speaker } from '#lib/talk/schema.ts';
import type { Recording, RecordingState } from '#lib/recording.ts';
import type { Finding } from './messages.ts';
import type { TalkSpeaker } from './schema.ts';

/** A talk as a report or a playlist lists it, with its date, and with the file and the entry it was read from. */
export interface ListedTalk {
  conference: string;
  date: string | null;
  start: string | null;
  end: string | null;
  room: string | null;
  kind: Kind;
  title: string;
  speakers: Speaker[];
  /** For each of `speakers`, the fields that another source filled in; may be shorter than that list. */
  fills: TalkSpeaker['fromPlaylist'][];
  track: string | null;
  slides: string | null;
  abstract: string | null;
  recordings: Recording[];
  recordingState: RecordingState | null;
  /** The talk's page elsewhere, where a report links that and no recording. */
  page: string | null;
  attended: boolean;
  file: VFile;
  entry: ListedEntry;
  ranges: Reading['ranges'];
  /** What reading the entry left in doubt; another source or a correction may settle it. */
  doubts: Doubt[];
}

/** An entry, with the place in its file of all of it and of any range; a row of a playlist has no links. */
export type ListedEntry = Pick<PostEntry, 'raw' | 'text' | 'position' | 'place'> &
  Partial<Pick<PostEntry, 'links' | 'note'>>;

/** Something that reading an entry left in doubt, as the finding to report if nothing settles it. */
export interface Doubt extends Finding {
  /** The text in doubt; empty if that is the whole entry. */
  about: string;
}
