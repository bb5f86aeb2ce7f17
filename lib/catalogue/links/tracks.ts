import { groupBy } from '#lib/catalogue/group.ts';
import { sortByName } from '#lib/catalogue/names/names.ts';
import { slugOfName } from '#lib/catalogue/names/slug.ts';
import type { Talk, Track } from '#lib/catalogue/schema.ts';

/** The tracks of talks over all conferences, by name. Names that make the same slug are one track, as the first has it. */
export function listTracks(talks: readonly Pick<Talk, 'slug' | 'track'>[]): Track[] {
  const inTrack = talks.flatMap(({ slug, track }) => (track === null ? [] : [{ slug, track }]));
  const tracks = groupBy(inTrack, ({ track }) => slugOfName(track));
  return sortByName(
    [...tracks].map(([slug, group]) => ({
      slug,
      name: group[0]?.track ?? slug,
      talks: group.map((talk) => talk.slug),
    })),
  );
}
