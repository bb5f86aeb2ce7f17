import type { ConferenceSource } from './conference.ts';
import type { Discussion } from './links/discussions.ts';
import type { Say } from './messages.ts';
import type { Report } from './schema.ts';

/** Make a report of the catalogue, with the talks that its sections discuss. */
export function buildReport(
  { conference, report, sections }: Discussion,
  slugOf: (key: string) => string,
): Report {
  const { slug, url, added, file, post } = report;
  return {
    slug,
    conference: conference.slug,
    title: post.frontMatter?.title ?? slug,
    author: post.frontMatter?.author ?? null,
    date: post.frontMatter?.day ?? null,
    added,
    description: post.frontMatter?.description ?? null,
    url,
    summaryBy: post.frontMatter?.summaryBy ?? null,
    file: file.path,
    discussed: sections.map(({ section, notes }) => ({
      anchor: section.anchor,
      talks: notes.map(({ talk, extent }) => ({ slug: slugOf(talk), extent })),
    })),
    post,
  };
}

/** Report reports of two conferences that have the same name and so would get the same address (`report-twice`). */
export function checkReports(conferences: readonly ConferenceSource[], say: Say): void {
  const owners = new Map<string, string>();
  for (const { slug, facts, reports } of conferences) {
    for (const report of reports) {
      const owner = owners.get(report.slug);
      owners.set(report.slug, owner ?? slug);
      if (!owner) continue;
      const reason = `Unexpected report \`${report.slug}\`, expected a name of its own: \`${owner}\` has one of that name`;
      const place = facts.place(['reports', report.slug]);
      say({ file: facts.file, place, severity: 'error', ruleId: 'report-twice', reason });
    }
  }
}

/** Say of reports that list no talk and link none that this is so, and what was seen in them (`talks-missing`). */
export function checkTalks(discussions: readonly Discussion[], say: Say): void {
  for (const { report, sections } of discussions) {
    const { missing } = report.post;
    if (!missing || sections.length > 0) continue;
    const { position: place, ...problem } = missing;
    say({ file: report.file, place, ...problem });
  }
}
