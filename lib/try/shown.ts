import type { Catalogue, Message } from '#lib/catalogue/schema.ts';
import type { Imported } from '#lib/import/imported.ts';
import type { NoTalk } from '#lib/import/no-talks.ts';
import { count } from '#lib/wording/counts.ts';
import type { LeftOut, TriedSection, TriedTalk } from './protocol.ts';

/** The talks of a catalogue as they are shown; `file` is the name of the text in which their lines are. */
export const talksOf = ({ talks }: Catalogue, file: string): TriedTalk[] =>
  talks.map((talk) => ({
    slug: talk.slug,
    kind: talk.kind,
    title: talk.title,
    speakers: talk.speakers.map(({ name, role, company }) => ({ name, role, company })),
    date: talk.date,
    start: talk.start,
    room: talk.room,
    track: talk.track,
    isRecorded: talk.recordings.length > 0,
    recordingState: talk.recordingState,
    line: talk.source.file === file ? talk.source.line : null,
    notes: talk.notes.map(({ heading, passage, extent }) => ({ heading, passage, extent })),
  }));

/** The sections of the report that are joined to talks, in its order. */
export function sectionsOf({ reports, talks }: Catalogue): TriedSection[] {
  const titles = new Map(talks.map(({ slug, title }) => [slug, title]));
  return reports.flatMap(({ title, discussed, post }) => {
    const sections = new Map(post.sections.map((section) => [section.anchor, section]));
    return discussed.map((one) => {
      const section = sections.get(one.anchor);
      return {
        heading: section?.heading || title,
        line: section?.position.start.line ?? 1,
        talks: one.talks.map(({ slug }) => ({ slug, title: titles.get(slug) ?? slug })),
      };
    });
  });
}

/** The rules that tell of something that is no talk, though it looks like one. */
const LEFT_OUT = new Set(['list-unread', 'talk-unread', 'title-missing', 'entry-too-long', 'talks-missing']);

/** What a report has that was not taken as a talk, by the messages that tell of it. */
export const leftOutOfReport = (messages: readonly Message[], text: string): LeftOut[] => {
  const told = messages.filter(({ ruleId }) => LEFT_OUT.has(ruleId));
  const lines = told.length > 0 ? text.split(/\r\n|\n|\r/) : [];
  return told.map(({ place, reason }) => ({
    what: (lines[(place?.start.line ?? 0) - 1] ?? '').trim().slice(0, 100),
    why: reason,
    line: place?.start.line ?? null,
  }));
};

/** What an import leaves out: breaks and the like, and what its reader passes over. */
export const leftOutOfImport = ({ skipped }: Imported, noTalks: readonly NoTalk[]): LeftOut[] => [
  ...noTalks.map(({ entry }) => ({ what: entry, why: 'a break or the like', line: null })),
  ...Array.from(skipped, ([why, number]) => ({ what: count(number, 'item'), why, line: null })),
];
