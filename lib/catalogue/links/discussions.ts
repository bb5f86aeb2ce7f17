import type { ConferenceSource, ReportSource } from '#lib/catalogue/conference.ts';
import { LinkCorrections } from '#lib/catalogue/corrections.ts';
import type { KnownTalk } from '#lib/catalogue/identity.ts';
import type { Say } from '#lib/catalogue/messages.ts';
import { checkNames, indexSpeakers } from './check-names.ts';
import { groupBy } from '#lib/catalogue/group.ts';
import { watchUrl } from '#lib/video.ts';
import { indexRecordings } from './recordings-index.ts';
import { readNotes, type TalkSection } from './notes.ts';

/** The sections of a report that discuss talks. */
export interface Discussion {
  conference: ConferenceSource;
  report: ReportSource;
  sections: TalkSection[];
}

/**
 * Find the sections of all reports that discuss talks, be it talks of another conference. `talks` are all listed ones
 * by key. Reports what `readNotes`, `checkNames` and `LinkCorrections.check` report.
 */
export function readDiscussions(
  conferences: readonly ConferenceSource[],
  talks: ReadonlyMap<string, KnownTalk>,
  say: Say,
): Discussion[] {
  const find = indexSpeakers(talks.values());
  const findTalk = indexRecordings(talks.values());
  const isListed = (videoId: string) => findTalk(watchUrl(videoId)) !== undefined;
  const entries = groupBy(talks.values(), ({ file }) => file);
  return conferences.flatMap((conference) => {
    const corrections = new LinkCorrections(conference);
    const discussions = conference.reports.map((report) => {
      const sections = readNotes(
        report,
        { findTalk, corrections, talks: entries.get(report.file) ?? [] },
        say,
      );
      for (const section of sections) checkNames(section, report, { talks, find }, say);
      return { conference, report, sections };
    });
    corrections.check(isListed, say);
    return discussions;
  });
}
