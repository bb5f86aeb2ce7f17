import { toText } from '#lib/post/text.ts';
import type { ReportSource } from '#lib/catalogue/conference.ts';
import { LinkCorrections } from '#lib/catalogue/corrections.ts';
import type { KnownTalk } from '#lib/catalogue/identity.ts';
import { spellingKey } from '#lib/talk/spelling.ts';
import { groupBy } from '#lib/catalogue/group.ts';
import type { Say } from '#lib/catalogue/messages.ts';
import { readNotes, type TalkSection } from './notes.ts';
import { indexRecordings, type Linkable } from './recordings-index.ts';
import { phraseIndex } from './phrases.ts';

/** What checking names needs of a talk. */
type Billed = Pick<KnownTalk, 'key' | 'title' | 'speakers'>;

/** A speaker of a listed talk, whom a passage may name. */
interface Named {
  name: string;
  /** The keys of their talks, in programme order. */
  talks: string[];
}

/** Finds the listed speakers that a text names. */
export type FindSpeakers = (text: string) => Named[];

/** Index the speakers of all talks. Names of a single word are left out, since they may be any word of a text. */
export function indexSpeakers(talks: Iterable<Billed>): FindSpeakers {
  const speakers = new Map<string, Named>();
  for (const { speakers: credits, key: talk } of talks) {
    for (const { name } of credits) {
      const known = speakers.get(spellingKey(name));
      if (known) known.talks.push(talk);
      else speakers.set(spellingKey(name), { name, talks: [talk] });
    }
  }
  return phraseIndex([...speakers].filter(([key]) => key.includes(' ')));
}

/**
 * Report the links of a section that seem to lead to the wrong talk (`passage-names-another`): the words of the link name
 * a listed speaker who did not give it, or the passage does and names nobody who did. Speakers of other talks that the
 * passage links do not count, and corrected links are not checked.
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
    const linked = new Set(siblings.map(({ talk }) => talk));
    const stranger = named.find(({ talks }) => !talks.some((talk) => linked.has(talk)));
    for (const { link, talk: key, corrected } of siblings) {
      const talk = talks.get(key);
      if (corrected || !talk || talk.speakers.length === 0) continue;
      const isOwn = (named: Named) => named.talks.includes(key);
      const inLink = find(link.text).find((speaker) => !isOwn(speaker));
      const other = inLink ?? ([...named, ...inHeading].some(isOwn) ? undefined : stranger);
      if (!other) continue;
      const reason = `Unexpected link to \`${talk.title}\` where the text names \`${other.name}\`, expected ${theirs(other)}`;
      say({ file, place: link.position, severity: 'warning', ruleId: 'passage-names-another', reason });
    }
  }
}

/**
 * Check the names in a report that is not part of the data, as `checkNames` does. `talks` are the known ones: those of
 * the data folder and those that the report itself lists.
 */
export function checkPassages(report: ReportSource, talks: readonly (Billed & Linkable)[], say: Say): void {
  const byKey = new Map(talks.map((talk) => [talk.key, talk]));
  const find = indexSpeakers(byKey.values());
  const context = {
    findTalk: indexRecordings(talks),
    corrections: new LinkCorrections({ corrections: null }),
  };
  // An unknown video is no fault of such a report, so that message is dropped.
  for (const section of readNotes(report, context, () => undefined)) {
    checkNames(section, report, { talks: byKey, find }, say);
  }
}

function theirs({ talks }: Named) {
  const some = talks.slice(0, 5).map((talk) => `\`${talk}\``);
  return `a talk of theirs: ${some.join(', ')}${talks.length > some.length ? ' …' : ''}`;
}
