import type { ConferenceSource, ReportSource } from '#lib/catalogue/conference.ts';
import { LinkCorrections } from '#lib/catalogue/corrections.ts';
import type { ListedTalk } from '#lib/catalogue/listed-talk.ts';
import type { Say } from '#lib/catalogue/messages.ts';
import { checkNames, indexSpeakers } from './named.ts';
import { readNotes, type TalkSection } from './notes.ts';

/** What a report says of talks, section by section. */
export interface Discussion {
  conference: ConferenceSource;
  report: ReportSource;
  sections: TalkSection[];
}

/**
 * Read what the reports say of the talks, which may be of another conference. Said are the rules of `readNotes`,
 * `checkNames` and of corrections that no link asks for.
 */
export function readDiscussions(
  conferences: readonly ConferenceSource[],
  talks: ReadonlyMap<string, ListedTalk>,
  say: Say,
): Discussion[] {
  const find = indexSpeakers(talks.values());
  const isListed = (videoId: string) => talks.has(videoId);
  return conferences.flatMap((conference) => {
    const corrections = new LinkCorrections(conference);
    const discussions = conference.reports.map((report) => {
      const sections = readNotes(report, { isListed, corrections }, say);
      for (const section of sections) checkNames(section, report, { talks, find }, say);
      return { conference, report, sections };
    });
    corrections.check(isListed, say);
    return discussions;
  });
}
