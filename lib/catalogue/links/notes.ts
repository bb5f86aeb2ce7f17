import type { RootContent } from 'mdast';
import type { PostLink, Section } from '#lib/post/schema.ts';
import { toText } from '#lib/post/text.ts';
import { readVideoUrl } from '#lib/video.ts';
import type { ReportSource } from '#lib/catalogue/conference.ts';
import type { LinkCorrections } from '#lib/catalogue/corrections.ts';
import type { Say } from '#lib/catalogue/messages.ts';
import type { Note } from '#lib/catalogue/schema.ts';
import { extentOf, shareText } from './shares.ts';

/** A link to a talk in a section that is not the session list. */
interface TalkLink {
  link: PostLink;
  videoId: string;
  corrected: boolean;
}

/** What a section says of a talk it links. */
export interface SectionNote extends Note {
  videoId: string;
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
  isListed: (videoId: string) => boolean;
  corrections: LinkCorrections;
}

/**
 * Find the sections of a report that link talks of any conference, with the passages that do. Reports links to videos
 * that are no listed talk (`video-unknown`).
 */
export function readNotes(report: ReportSource, context: NotesContext, say: Say): TalkSection[] {
  return report.post.sections.flatMap((section) => {
    const links = section.links.flatMap((link) => readLink(link, report, context, say) ?? []);
    return links.length > 0 ? [{ section, links, notes: notesOf(section, links, report) }] : [];
  });
}

function readLink(link: PostLink, report: ReportSource, context: NotesContext, say: Say): TalkLink | null {
  const video = readVideoUrl(link.url);
  if (!video) return null;
  const { videoId, corrected } = context.corrections.follow(report.slug, video.id);
  if (context.isListed(videoId)) return { link, videoId, corrected };
  const reason = `Unexpected link to the video \`${videoId}\`, expected a listed talk`;
  say({ file: report.file, place: link.position, severity: 'warning', ruleId: 'video-unknown', reason });
  return null;
}

function notesOf(section: Section, links: TalkLink[], { slug, post }: ReportSource): SectionNote[] {
  const starts = new Map(links.map(({ link, videoId }) => [link.position.start.offset ?? -1, videoId]));
  const sectionShares = shareText(section.nodes, starts);
  const passageShares = new Map<RootContent, Map<string, string>>();
  const notes = new Map<string, SectionNote>();
  for (const { link, videoId } of links) {
    if (notes.has(videoId)) continue;
    const passage = passageOf(link, section);
    const shares = passageShares.get(passage) ?? shareText([passage], starts);
    passageShares.set(passage, shares);
    const text = toText(passage);
    // A link in the heading has no share, as headings are not among the nodes: the whole section is about its talk.
    const share = sectionShares.get(videoId) ?? toText(section.nodes);
    notes.set(videoId, {
      videoId,
      report: slug,
      anchor: section.anchor,
      heading: section.heading || (post.frontMatter?.title ?? slug),
      passage: text,
      extent: extentOf(share),
      about: { passage: shares.get(videoId) ?? text, section: share },
    });
  }
  return [...notes.values()];
}

/** The block that holds the link or, for a heading that is itself the link, the first one under it. */
const passageOf = ({ block }: PostLink, { nodes }: Section) =>
  block.type === 'heading' ? (nodes.find(({ type }) => type === 'paragraph') ?? block) : block;
