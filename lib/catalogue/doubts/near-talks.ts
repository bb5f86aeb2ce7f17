import { NEAR, nearness, speakerKeys } from '#lib/talk/near.ts';
import type { KnownTalk } from '#lib/catalogue/identity.ts';
import type { ListedTalk } from '#lib/catalogue/listed-talk.ts';
import { addTo } from '#lib/catalogue/group.ts';
import { placeName } from '#lib/catalogue/merging/join-talks.ts';
import type { Say } from '#lib/catalogue/messages.ts';

/**
 * Report talks of a trip report that are missing from the playlist but look like one it has with another recording
 * (`talk-near`). They stay two talks, as only people can tell whether they are the same.
 */
export function sayNearTalks(talks: readonly KnownTalk[], rows: readonly ListedTalk[], say: Say): void {
  const inPlaylist = new Set(rows.flatMap(({ recordings }) => recordings.map(({ url }) => url)));
  const bySpeaker = new Map<string, KnownTalk[]>();
  for (const talk of talks) {
    if (!talk.attended) for (const key of speakerKeys(talk)) addTo(bySpeaker, key, talk);
  }
  for (const talk of talks) {
    if (!talk.attended || talk.recordings.some(({ url }) => inPlaylist.has(url))) continue;
    const others = new Set(speakerKeys(talk).flatMap((key) => bySpeaker.get(key) ?? []));
    for (const other of others) {
      const score = nearness(talk, other);
      if (score < NEAR || !mayBeOneKind(talk, other)) continue;
      const reason = `Unexpected second record \`${other.key}\` of what may be \`${talk.title}\` at \`${placeName(talk)}\` (${score.toFixed(2)} alike), expected one talk: a further recording of it belongs into \`recording\` of its row`;
      say({
        file: other.file,
        place: other.entry.position,
        severity: 'warning',
        ruleId: 'talk-near',
        reason,
      });
    }
  }
}

/** An intro and a deep dive with the same title are two talks; `session` means that the kind is not known. */
const mayBeOneKind = (a: ListedTalk, b: ListedTalk) =>
  a.kind === b.kind || a.kind === 'session' || b.kind === 'session';
