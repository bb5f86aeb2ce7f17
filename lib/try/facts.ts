import { VFile } from 'vfile';
import type { PlaylistSource, ReportSource } from '#lib/catalogue/conference.ts';
import { ConferenceFile } from '#lib/catalogue/files.ts';
import { slugOfConference } from '#lib/catalogue/proposal/propose.ts';
import { slugify } from '#lib/catalogue/names/slug.ts';
import type { Sources } from '#lib/catalogue/sources.ts';
import { daysBetween } from '#lib/import/imported.ts';
import type { Proposal } from './propose.ts';
import type { ReadText, Settings } from './protocol.ts';

/** The conference that a text is put into, with the name of its folder. */
export type Facts = ReadText['conference'];

/** What was proposed, with what the author has set in its place; a setting that cannot be is refused, in words. */
export function settle(
  proposed: Proposal,
  { name, days, timeZone, address }: Settings,
): { facts: Facts; refused: ReadText['refused'] } {
  const refused: ReadText['refused'] = {};
  const facts = { ...proposed };
  if (name !== null && name.trim() !== '') {
    facts.name = name.trim();
    facts.shortName = facts.name;
  }
  if (days !== null) {
    const between = daysBetween(...days);
    if (between.length > 0) {
      facts.days = between;
      if (facts.dayOne !== null && !between.includes(facts.dayOne)) facts.dayOne = null;
    } else
      refused.days = `Unexpected days \`${days.join('..')}\`, expected the first and then the last, sixty at most`;
  }
  const { shape } = ConferenceFile;
  if (timeZone !== null) {
    if (shape.timeZone.safeParse(timeZone).success) facts.timeZone = timeZone;
    else
      refused.timeZone = `Unexpected \`${timeZone}\`, expected the name of a time zone, as in \`Europe/Madrid\``;
  }
  if (address !== null && !isAddress(address))
    refused.address = `Unexpected \`${address}\`, expected an address such as \`https://example.org/report/\``;
  return { facts: { ...facts, slug: slugOfConference(facts.name, facts.days[0] ?? '') }, refused };
}

/** Whether a report may be published there. */
export const isAddress = (address: string): boolean =>
  ConferenceFile.shape.reports.safeParse({ report: address }).success;

/** The name of a report's file, without `.md`: that which it came with, else one made from its title. */
export function reportSlug(title: string | null, fileName: string | null): string {
  const base = fileName?.replace(/\.\w+$/, '') ?? title ?? '';
  return slugify(base) || slugify(title ?? '') || 'my-report';
}

/** Stands for the address of a report that has none yet. */
export const placeholder = (report: string) => `https://example.org/${report}/`;

/** What `conference.yaml` says, as it is written there. */
export const conferenceFile = ({ slug: _slug, ...facts }: Facts, reports: Record<string, string>) => ({
  name: facts.name,
  shortName: facts.shortName,
  ...(facts.city !== null && { city: facts.city }),
  ...(facts.country !== null && { country: facts.country }),
  days: facts.days,
  ...(facts.dayOne !== null && { dayOne: facts.dayOne }),
  timeZone: facts.timeZone,
  reports,
});

/** The conference as its file is read. */
export const checked = (facts: Facts, reports: Record<string, string> = {}): ConferenceFile =>
  ConferenceFile.parse(conferenceFile(facts, reports));

/** The sources of a data folder that holds one conference with one report or playlist, and nothing else. */
export function sourcesOf(
  facts: Facts,
  content: { report: ReportSource } | { playlist: PlaylistSource },
): Sources {
  const reports = 'report' in content ? [content.report] : [];
  const value = checked(facts, Object.fromEntries(reports.map(({ slug, url }) => [slug, url])));
  const file = new VFile({ path: 'conference.yaml' });
  const conference = {
    slug: facts.slug,
    facts: { file, value, place: () => undefined },
    reports,
    playlist: 'playlist' in content ? content.playlist : null,
    corrections: null,
  };
  return {
    conferences: [conference],
    unread: [],
    site: null,
    vocabulary: null,
    people: null,
    companies: null,
    ledger: null,
    leftOut: null,
    files: 'report' in content ? [content.report.file] : [content.playlist.file],
  };
}
