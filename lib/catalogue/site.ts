import type { Say } from './messages.ts';
import type { Conference } from './schema.ts';
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
