import type { ConferenceSource } from './conference.ts';
import { correctTalks } from './corrections.ts';
import { type ListedTalk, listTalks } from './entries.ts';
import { inProgrammeOrder, mergeTalks } from './merge.ts';
import type { Say } from './messages.ts';

/**
 * List the talks of all conferences by video id, conference by conference and each in programme order: its sources
 * are read, merged and corrected.
 */
export function listAll(conferences: readonly ConferenceSource[], say: Say): Map<string, ListedTalk> {
  const talks = new Map<string, ListedTalk>();
  for (const conference of conferences) {
    const lists = conference.reports.map((report) => listTalks(report, conference, say));
    const merged = mergeTalks(lists, talks, say);
    for (const talk of inProgrammeOrder(correctTalks(merged, conference, say))) talks.set(talk.videoId, talk);
  }
  return talks;
}
