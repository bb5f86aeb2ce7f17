import type { ConferenceSource } from './conference.ts';
import { correctTalks } from './corrections.ts';
import { sayDoubts } from './doubts/doubts.ts';
import { listTalks } from './entries.ts';
import type { ListedTalk } from './listed-talk.ts';
import { spellingKey } from '#lib/talk/spelling.ts';
import { inProgrammeOrder, mergeTalks } from './merge.ts';
import type { Say } from './messages.ts';
import { nameKeys } from './names/names.ts';
import { sayNearTalks } from './doubts/near-talks.ts';
import { listRows } from './rows.ts';
import type { Sources } from './sources.ts';

/**
 * Read, merge and correct the talks of all conferences' reports and playlists. The result maps video ids to talks,
 * conference by conference, each in programme order. Reports the doubts that remain after that.
 */
export function listAll(
  conferences: readonly ConferenceSource[],
  vocabularies: Pick<Sources, 'people' | 'companies'>,
  say: Say,
): Map<string, ListedTalk> {
  const keys = nameKeys(vocabularies);
  const names = new Set(vocabularies.people?.value.map(({ name }) => spellingKey(name)));
  const isKnownName = (name: string) => names.has(spellingKey(name));
  const talks = new Map<string, ListedTalk>();
  for (const conference of conferences) {
    const reports = conference.reports.map((report) => listTalks(report, conference, say));
    const rows = listRows(conference, say);
    const merged = mergeTalks([...reports, rows], talks, keys, say);
    const corrected = correctTalks(merged, conference, say);
    sayDoubts(corrected, isKnownName, say);
    const inPlaylist = new Set(rows.map(({ videoId }) => videoId));
    if (rows.length > 0) sayNearTalks(corrected, (videoId) => inPlaylist.has(videoId), say);
    for (const talk of inProgrammeOrder(corrected)) talks.set(talk.videoId, talk);
  }
  return talks;
}
