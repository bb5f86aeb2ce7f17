import { type Directory, keyOf } from '#lib/mine/keys.ts';
import { yearOf } from '#lib/search/of-catalogue.ts';
import { shortDateRange } from '#lib/wording/dates.ts';
import { allTalksOf, catalogue } from './catalogue.ts';

/** Where every talk is, also at a slug that it once had: what the page of a reader's list loads. */
export const directory = (): Directory => ({
  conferences: catalogue.conferences.map((conference) => ({
    slug: conference.slug,
    name: conference.shortName,
    at: `${conference.city ?? 'Online'} ${yearOf(conference)}`,
    days: shortDateRange(conference.days),
    keys: allTalksOf(conference.slug)
      .map(({ slug }) => keyOf(slug))
      .join(''),
  })),
  moved: Object.entries(catalogue.redirects)
    .map(([former, slug]) => keyOf(former) + keyOf(slug))
    .join(''),
});
