import type { ConferenceSource, ReportSource } from '#lib/catalogue/conference.ts';
import { LinkCorrections } from '#lib/catalogue/corrections.ts';
import type { ListedTalk } from '#lib/catalogue/listed-talk.ts';
import type { Say } from '#lib/catalogue/messages.ts';
import { checkNames, indexSpeakers } from './check-names.ts';
import { readNotes, type TalkSection } from './notes.ts';

/** The sections of a report that discuss talks. */
export interface Discussion {
  conference: ConferenceSource;
  report: ReportSource;
  sections: TalkSection[];
}

/**
 * Find the sections of all reports that discuss talks, be it talks of another conference. `talks` are all listed ones
 * by video id. Reports what `readNotes`, `checkNames` and `LinkCorrections.check` report.
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
