import type { VFile } from 'vfile';
import type { PostEntry } from '#lib/post/schema.ts';
import type { Kind, Reading, Speaker } from '#lib/talk/schema.ts';
import type { Finding } from './messages.ts';
import type { TalkSpeaker } from './schema.ts';

/** A talk as a source lists it: read, dated, and with the way back to where it stands. */
export interface ListedTalk {
  videoId: string;
  conference: string;
  date: string | null;
  start: string | null;
  room: string | null;
  kind: Kind;
  title: string;
  speakers: Speaker[];
  /** What another source added to each speaker, parallel to `speakers`; may be shorter. */
  fills: TalkSpeaker['fromPlaylist'][];
  track: string | null;
  slides: string | null;
  abstract: string | null;
  playlist: string | null;
  playlistIndex: number | null;
  attended: boolean;
  file: VFile;
  entry: ListedEntry;
  ranges: Reading['ranges'];
  /** What the reader of the entry was unsure of; another source or a correction may answer it. */
  doubts: Doubt[];
}

/** An entry with the way back to its file. */
export type ListedEntry = Pick<PostEntry, 'raw' | 'text' | 'position' | 'place'>;

/** What the reader of an entry was unsure of. */
export interface Doubt extends Finding {
  /** The text it speaks of. */
  about: string;
}
