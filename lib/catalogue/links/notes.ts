import type { RootContent } from 'mdast';
import type { Position } from 'unist';
import type { PostLink, Section } from '#lib/post/schema.ts';
import { toText } from '#lib/post/text.ts';
import { readVideoUrl, watchUrl } from '#lib/video.ts';
import type { ReportSource } from '#lib/catalogue/conference.ts';
import type { LinkCorrections } from '#lib/catalogue/corrections.ts';
import type { Say } from '#lib/catalogue/messages.ts';
import type { Note } from '#lib/catalogue/schema.ts';
import { addTo } from '#lib/catalogue/group.ts';
import type { KnownTalk } from '#lib/catalogue/identity.ts';
import type { FindTalk } from './recordings-index.ts';
import { extentOf, shareText } from './shares.ts';

/** A link to a talk in a section that is not the session list. */
interface TalkLink {
  link: PostLink;
  /** The talk's key. */
  talk: string;
  corrected: boolean;
}

/** What a section says of a talk it links. */
export interface SectionNote extends Note {
  /** The talk's key. */
  talk: string;
  /** The parts of the passage and of the section that are about this talk; both may link other talks too. */
  about: { passage: string; section: string };
}

/** A section that links talks, with its links and one note for each talk, in the order they are first linked. */
export interface TalkSection {
  section: Section;
  links: TalkLink[];
  notes: SectionNote[];
}

export interface NotesContext {
  findTalk: FindTalk;
  corrections: LinkCorrections;
  /** The talks that the report lists, to take the notes that stand right below their entries. */
  talks?: readonly KnownTalk[];
}

/**
 * Find the sections of a report that are about talks of any conference, with the passages that link them, or that stand
 * below the entry of one that has no link. Reports links to videos that are no listed talk (`video-unknown`).
 */
export function readNotes(report: ReportSource, context: NotesContext, say: Say): TalkSection[] {
  const remarks = remarksBySection(report, context.talks ?? []);
  return report.post.sections.flatMap((section) => {
    const links = section.links.flatMap((link) => readLink(link, report, context, say) ?? []);
    const linked = links.length > 0 ? notesOf(section, links, report) : [];
    const known = new Set(linked.map(({ talk }) => talk));
    const below = (remarks.get(section) ?? []).filter(({ talk }) => !known.has(talk));
    return linked.length + below.length > 0 ? [{ section, links, notes: [...linked, ...below] }] : [];
  });
}

/** The notes that stand below entries without a link, by the section that the entry is in. */
function remarksBySection(report: ReportSource, talks: readonly KnownTalk[]): Map<Section, SectionNote[]> {
  const remarks = new Map<Section, SectionNote[]>();
  const { sections } = report.post;
  let at = 0;
  for (const { key, entry } of talks.toSorted((a, b) => offsetOf(a.entry) - offsetOf(b.entry))) {
    const isBelow = (next: Section | undefined) => next && offsetOf(next) <= offsetOf(entry);
    while (isBelow(sections[at + 1])) at += 1;
    const section = sections[at];
    const [first] = entry.note ?? [];
    if (!first || !section) continue;
    const text = toText([...(entry.note ?? [])]);
    const note = { ...placeOf(section, report), talk: key, passage: toText(first), extent: extentOf(text) };
    addTo(remarks, section, { ...note, about: { passage: note.passage, section: text } });
  }
  return remarks;
}

const offsetOf = ({ position }: { position: Position }) => position.start.offset ?? 0;

const placeOf = (section: Section, { slug, post }: ReportSource) => ({
  report: slug,
  anchor: section.anchor,
  heading: section.heading || (post.frontMatter?.title ?? slug),
});

function readLink(link: PostLink, report: ReportSource, context: NotesContext, say: Say): TalkLink | null {
  const video = readVideoUrl(link.url);
  const { videoId, corrected } = video
    ? context.corrections.follow(report.slug, video.id)
    : { videoId: null, corrected: false };
  const talk = context.findTalk(corrected && videoId ? watchUrl(videoId) : link.url);
  if (talk !== undefined) return { link, talk, corrected };
  if (!video) return null;
  const reason = `Unexpected link to the video \`${videoId}\`, expected a listed talk`;
  say({ file: report.file, place: link.position, severity: 'warning', ruleId: 'video-unknown', reason });
  return null;
}

function notesOf(section: Section, links: TalkLink[], report: ReportSource): SectionNote[] {
  const starts = new Map(links.map(({ link, talk }) => [link.position.start.offset ?? -1, talk]));
  const sectionShares = shareText(section.nodes, starts);
  const passageShares = new Map<RootContent, Map<string, string>>();
  const notes = new Map<string, SectionNote>();
  for (const { link, talk } of links) {
    if (notes.has(talk)) continue;
    const passage = passageOf(link, section);
    const shares = passageShares.get(passage) ?? shareText([passage], starts);
    passageShares.set(passage, shares);
    const text = toText(passage);
    // A link in the heading has no share, as headings are not among the nodes: the whole section is about its talk.
    const share = sectionShares.get(talk) ?? toText(section.nodes);
    notes.set(talk, {
      talk,
      ...placeOf(section, report),
      passage: text,
      extent: extentOf(share),
      about: { passage: shares.get(talk) ?? text, section: share },
    });
  }
  return [...notes.values()];
}

/** The block that holds the link or, for a heading that is itself the link, the first one under it. */
const passageOf = ({ block }: PostLink, { nodes }: Section) =>
  block.type === 'heading' ? (nodes.find(({ type }) => type === 'paragraph') ?? block) : block;
