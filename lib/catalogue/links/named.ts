import { toText } from '#lib/post/text.ts';
import type { ReportSource } from '#lib/catalogue/conference.ts';
import { LinkCorrections } from '#lib/catalogue/corrections.ts';
import type { ListedTalk } from '#lib/catalogue/listed-talk.ts';
import { spellingKey } from '#lib/talk/spelling.ts';
import { groupBy } from '#lib/catalogue/group.ts';
import type { Say } from '#lib/catalogue/messages.ts';
import { readNotes, type TalkSection } from './notes.ts';
import { phraseIndex } from './phrases.ts';

/** A talk as far as names go. */
type Billed = Pick<ListedTalk, 'videoId' | 'title' | 'speakers'>;

/** A listed speaker, as a passage may name them. */
interface Named {
  name: string;
  /** The videos of their talks, in programme order. */
  videos: string[];
}

/** Finds the listed speakers that a text names. */
export type FindSpeakers = (text: string) => Named[];

/** Index the speakers of all talks; a single word is no name, as it may be any. */
export function indexSpeakers(talks: Iterable<Billed>): FindSpeakers {
  const speakers = new Map<string, Named>();
  for (const { speakers: credits, videoId } of talks) {
    for (const { name } of credits) {
      const known = speakers.get(spellingKey(name));
      if (known) known.videos.push(videoId);
      else speakers.set(spellingKey(name), { name, videos: [videoId] });
    }
  }
  return phraseIndex([...speakers].filter(([key]) => key.includes(' ')));
}

/**
 * Say which links of a section lead to another talk than the text speaks of (`passage-names-another`): the link's own
 * words name a listed speaker who is not the talk's, or the passage does and names none of the talk's. The speakers of
 * other talks linked in the passage do not count, and a corrected link is settled.
 */
export function checkNames(
  { section, links }: TalkSection,
  { file }: Pick<ReportSource, 'file'>,
  { talks, find }: { talks: ReadonlyMap<string, Billed>; find: FindSpeakers },
  say: Say,
): void {
  const inHeading = find(section.heading);
  for (const [block, siblings] of groupBy(links, ({ link }) => link.block)) {
    const named = find(toText(block));
    const linked = new Set(siblings.map(({ videoId }) => videoId));
    const stranger = named.find(({ videos }) => !videos.some((video) => linked.has(video)));
    for (const { link, videoId, corrected } of siblings) {
      const talk = talks.get(videoId);
      if (corrected || !talk || talk.speakers.length === 0) continue;
      const isOwn = ({ videos }: Named) => videos.includes(videoId);
      const inLink = find(link.text).find((speaker) => !isOwn(speaker));
      const other = inLink ?? ([...named, ...inHeading].some(isOwn) ? undefined : stranger);
      if (!other) continue;
      const reason = `Unexpected link to \`${talk.title}\` where the text names \`${other.name}\`, expected ${theirs(other)}`;
      say({ file, place: link.position, severity: 'warning', ruleId: 'passage-names-another', reason });
    }
  }
}

/**
 * Say where a report that is no part of the data names one speaker and links another's talk; `talks` are those that
 * are known, by the data and by the report's own list.
 */
export function checkPassages(report: ReportSource, talks: readonly Billed[], say: Say): void {
  const byId = new Map(talks.map((talk) => [talk.videoId, talk]));
  const find = indexSpeakers(byId.values());
  const context = {
    isListed: (videoId: string) => byId.has(videoId),
    corrections: new LinkCorrections({ corrections: null }),
  };
  // That a video is unknown here says nothing of the report.
  for (const section of readNotes(report, context, () => undefined)) {
    checkNames(section, report, { talks: byId, find }, say);
  }
}

function theirs({ videos }: Named) {
  const some = videos.slice(0, 5).map((video) => `\`${video}\``);
  return `a talk of theirs: ${some.join(', ')}${videos.length > some.length ? ' …' : ''}`;
}
