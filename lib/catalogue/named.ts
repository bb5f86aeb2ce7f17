import { toText } from '#lib/post/text.ts';
import type { ReportSource } from './conference.ts';
import type { ListedTalk } from './entries.ts';
import { nameKey } from './fold.ts';
import { groupBy } from './group.ts';
import type { Say } from './messages.ts';
import type { TalkSection } from './notes.ts';
import { phraseIndex } from './phrases.ts';

/** A listed speaker, as a passage may name them. */
interface Named {
  name: string;
  /** The videos of their talks, in programme order. */
  videos: string[];
}

/** Finds the listed speakers that a text names. */
export type FindSpeakers = (text: string) => Named[];

/** Index the speakers of all talks; a single word is no name, as it may be any. */
export function indexSpeakers(talks: Iterable<ListedTalk>): FindSpeakers {
  const speakers = new Map<string, Named>();
  for (const { speakers: credits, videoId } of talks) {
    for (const { name } of credits) {
      const known = speakers.get(nameKey(name));
      if (known) known.videos.push(videoId);
      else speakers.set(nameKey(name), { name, videos: [videoId] });
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
  { file }: ReportSource,
  { talks, find }: { talks: ReadonlyMap<string, ListedTalk>; find: FindSpeakers },
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

function theirs({ videos }: Named) {
  const some = videos.slice(0, 5).map((video) => `\`${video}\``);
  return `a talk of theirs: ${some.join(', ')}${videos.length > some.length ? ' …' : ''}`;
}
