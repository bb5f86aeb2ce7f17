import type { Say } from './messages.ts';
import type { Conference, Talk } from './schema.ts';
import { type Site, SiteFile } from './files.ts';
import type { Sources } from './sources.ts';

/**
 * What `data/site.yaml` says of the site, which opens with the newest conference by default. `conferences` are those of
 * the catalogue, newest first; another one to open with is reported (`site-conference`).
 */
export function siteOf(
  { site, unread }: Sources,
  conferences: readonly Pick<Conference, 'slug'>[],
  say: Say,
): Site {
  const newest = conferences[0]?.slug ?? null;
  if (!site) return { ...SiteFile.parse({}), opensWith: newest };
  const { opensWith } = site.value;
  if (opensWith !== null && !conferences.some(({ slug }) => slug === opensWith)) {
    // A folder that cannot be read is reported already.
    if (!unread.includes(opensWith))
      say({
        severity: 'error',
        file: site.file,
        place: site.place(['opensWith']),
        ruleId: 'site-conference',
        reason: `Unexpected conference \`${opensWith}\`, expected the name of a folder with a \`conference.yaml\``,
      });
    return { ...site.value, opensWith: newest };
  }
  return { ...site.value, opensWith: opensWith ?? newest };
}

/** The opinions of `data/site.yaml` on talks that have notes; any other is reported (`site-opinion`) and left out. */
export function opinionsOf({ site }: Sources, talks: readonly Talk[], say: Say): Site['opinions'] {
  const noted = new Set(talks.filter(({ notes }) => notes.length > 0).map(({ slug }) => slug));
  return (site?.value.opinions ?? []).filter(({ talk }, at) => {
    if (site && !noted.has(talk))
      say({
        severity: 'error',
        file: site.file,
        place: site.place(['opinions', at, 'talk']),
        ruleId: 'site-opinion',
        reason: `Unexpected opinion on \`${talk}\`, expected the slug of a talk that a report discusses`,
      });
    return noted.has(talk);
  });
}
