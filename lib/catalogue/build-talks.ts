import { withoutHidden } from '#lib/source/decode.ts';
import type { Discussion } from './links/discussions.ts';
import type { KnownTalk } from './identity.ts';
import { addTo } from './group.ts';
import type { SectionNote } from './links/notes.ts';
import { relateTalks } from './links/related.ts';
import type { Note, Talk, TalkSpeaker } from './schema.ts';
import type { FindTopics } from './links/topics.ts';

/** What talks get from elsewhere than their entries: notes, credited speakers, topics and slugs. */
export interface TalkContext {
  discussions: readonly Discussion[];
  speakers: ReadonlyMap<string, TalkSpeaker[]>;
  findTopics: FindTopics;
  slugOf: (key: string) => string;
  /** The talk's key in the ledger, by its key of today. */
  idOf: (key: string) => string;
  /** The day on which the talk came into the data; `null` where that is not kept. */
  addedOf: (talk: KnownTalk) => string | null;
}

/**
 * Make the catalogue's talks from the listed ones. These must come conference by conference and in programme order,
 * because a talk's `position` is counted here.
 */
export function buildTalks(listed: Iterable<KnownTalk>, context: TalkContext): Talk[] {
  const notes = notesByTalk(context.discussions);
  const positions = new Map<string, number>();
  const talks = Array.from(listed, (talk) => {
    const position = positions.get(talk.conference) ?? 0;
    positions.set(talk.conference, position + 1);
    return buildTalk(talk, position, notes.get(talk.key) ?? [], context);
  });
  const related = relateTalks(talks);
  return talks.map((talk) => ({ ...talk, related: related.get(talk.slug) ?? [] }));
}

interface TaggedNote {
  note: SectionNote;
  tags: readonly string[];
}

function notesByTalk(discussions: readonly Discussion[]): Map<string, TaggedNote[]> {
  const notes = new Map<string, TaggedNote[]>();
  for (const { report, sections } of discussions) {
    const tags = report.post.frontMatter?.tags ?? [];
    for (const note of sections.flatMap((section) => section.notes)) addTo(notes, note.talk, { note, tags });
  }
  return notes;
}

function buildTalk(talk: KnownTalk, position: number, notes: TaggedNote[], context: TalkContext): Talk {
  const { key, marks, conference, date, start, end, room, kind, title, entry, file } = talk;
  const { track, slides, abstract, recordings, recordingState, page, attended } = talk;
  const { line, column } = entry.position.start;
  return {
    slug: context.slugOf(key),
    id: context.idOf(key),
    marks,
    recordings: recordingState === null ? recordings : [],
    recordingState,
    page,
    conference,
    added: context.addedOf(talk),
    date,
    start,
    end,
    room,
    kind,
    title,
    speakers: context.speakers.get(key) ?? [],
    track,
    abstract,
    topics: context.findTopics(title, track, notes),
    slides,
    position,
    attended,
    notes: notes.map(({ note }) => withoutContext(note)),
    related: [],
    source: { file: file.path, line, column },
    entry: withoutHidden(entry.raw),
  };
}

const withoutContext = ({ report, anchor, heading, passage, extent }: SectionNote): Note => ({
  report,
  anchor,
  heading,
  passage,
  extent,
});
