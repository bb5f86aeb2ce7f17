import type { Kind, Speaker } from '#lib/talk/schema.ts';

/** What a list says to others of a talk. */
export interface Told {
  slug: string;
  title: string;
  kind: Kind;
  speakers: readonly Speaker[];
  /** The recording to watch: YouTube's id, or the address of another. */
  recording: string | null;
  date: string | null;
  /** The name of the conference; empty where it is not known. */
  conference: string;
}
