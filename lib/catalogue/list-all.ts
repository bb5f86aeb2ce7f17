import type { ConferenceSource } from './conference.ts';
import { correctTalks } from './corrections.ts';
import { sayDoubts } from './doubts/doubts.ts';
import { listTalks } from './entries.ts';
import type { ListedTalk } from './listed-talk.ts';
import { spellingKey } from '#lib/talk/spelling.ts';
import { identify, type KnownTalk } from './identity.ts';
import { inProgrammeOrder, mergeTalks, placeIn } from './merging/merge.ts';
import type { Say } from './messages.ts';
import { nameKeys } from './names/names.ts';
import { sayNearTalks } from './doubts/near-talks.ts';
import { listRows } from './rows.ts';
import type { Sources } from './sources.ts';

/**
 * Read, merge and correct the talks of all conferences' reports and playlists. The result maps keys to talks, conference by
 * conference, each in programme order. Reports the doubts that remain after that.
 */
export function listAll(
  conferences: readonly ConferenceSource[],
  vocabularies: Pick<Sources, 'people' | 'companies'>,
  say: Say,
): Map<string, KnownTalk> {
  const keys = nameKeys(vocabularies);
  const names = new Set(
    vocabularies.people?.value.flatMap(({ name, aliases }) => [name, ...aliases]).map(spellingKey),
  );
  const isKnownName = (name: string) => names.has(spellingKey(name));
  const talks = new Map<string, KnownTalk>();
  const recorded = new Map<string, ListedTalk>();
  for (const conference of conferences) {
    const reports = conference.reports.map((report) => listTalks(report, conference, say));
    const rows = listRows(conference, say);
    const merged = mergeTalks([...reports, rows], recorded, keys, say);
    const corrected = correctTalks(identify(merged), conference, say);
    sayDoubts(corrected, isKnownName, say);
    if (rows.length > 0) sayNearTalks(corrected, rows, say);
    for (const talk of inProgrammeOrder(corrected)) {
      talks.set(talk.key, talk);
      for (const recording of talk.recordings) recorded.set(placeIn(recording), talk);
    }
  }
  return talks;
}
