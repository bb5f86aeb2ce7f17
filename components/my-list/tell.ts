import { keyOf } from '#lib/mine/keys.ts';
import type { Named } from '#lib/mine/list.ts';
import type { Told } from '#lib/mine/share/told.ts';
import type { Lookup } from './lookup.ts';

/** What can be told to others of talks; of those that are not known, the title. */
export const tellAll = (talks: readonly Named[], lookup: Lookup): Told[] =>
  talks.map(({ slug, title }) => {
    const found = lookup(keyOf(slug));
    if (typeof found !== 'object')
      return {
        slug,
        title: title || slug,
        kind: 'session',
        speakers: [],
        recording: null,
        date: null,
        conference: '',
      };
    const { row, conference } = found;
    return { ...row, conference: conference.name };
  });
