import type { VFile } from 'vfile';
import { notesPath, permalink } from '#lib/addresses.ts';
import { readPlaylist } from '#lib/playlist/read-playlist.ts';
import type { ListedRow } from '#lib/playlist/schema.ts';
import { readPost } from '#lib/post/read-post.ts';
import type { Post } from '#lib/post/schema.ts';
import type { Folder } from './folder.ts';
import { reportError } from './reporter.ts';
import { ConferenceFile, type Correction, CorrectionsFile, Slug } from './files.ts';
import { type Checked, readYaml } from './yaml/yaml.ts';

export interface ConferenceSource {
  slug: string;
  facts: Checked<ConferenceFile>;
  /** In the order of `conference.yaml`: where two list the same talk and differ, the first one wins. */
  reports: ReportSource[];
  playlist: PlaylistSource | null;
  corrections: Checked<Correction[]> | null;
}

export interface ReportSource {
  slug: string;
  /** Where it was published; its page here, if that was nowhere else. */
  url: string;
  /** The day on which it came into the data, where that is kept; as its conference by default. */
  added: string | null;
  file: VFile;
  post: Post;
}

/** The conference's own list of talks, `playlist.csv`. */
export interface PlaylistSource {
  file: VFile;
  rows: ListedRow[];
}

/**
 * Read the files of one conference's folder, or give `null` if its `conference.yaml` is missing or broken. Messages are
 * left on the files: those of reading each (`yaml-syntax`, `yaml-shape`, the rules of posts and playlists), a folder
 * without `conference.yaml` (`conference-missing`) or with a name that cannot be a slug (`folder-name`), and reports
 * without an address or addresses without a report (`report-address`, `report-missing`).
 */
export function readConference(slug: string, folder: Folder): ConferenceSource | null {
  const file = folder.take(`${slug}/conference.yaml`);
  if (!file) {
    const reason = `Unexpected folder \`${slug}\` without a \`conference.yaml\`, expected a conference in it`;
    reportError(folder.absent(slug), { ruleId: 'conference-missing', reason });
  } else if (!Slug.safeParse(slug).success) {
    const reason = `Unexpected folder name \`${slug}\`, expected lower-case words joined by hyphens`;
    reportError(file, { ruleId: 'folder-name', reason });
  }
  const facts = file ? readYaml(file, ConferenceFile) : null;
  const playlist = folder.take(`${slug}/playlist.csv`);
  const rows = playlist ? { file: playlist, rows: readPlaylist(playlist) } : null;
  const corrections = folder.take(`${slug}/corrections.yaml`);
  const reports = readReports(slug, folder, facts);
  const checked = corrections ? readYaml(corrections, CorrectionsFile, { empty: [] }) : null;
  return facts && { slug, facts, reports, playlist: rows, corrections: checked };
}

/** Reads the reports even if `conference.yaml` is broken, so that one run of the check finds every problem. */
function readReports(slug: string, folder: Folder, facts: Checked<ConferenceFile> | null): ReportSource[] {
  const listHeading = facts?.value.listHeading ?? null;
  const addresses = Object.entries(facts?.value.reports ?? {});
  const reports = addresses.flatMap(([report, { url: elsewhere, added }]) => {
    const url = elsewhere ?? permalink(notesPath(report));
    const file = folder.take(`${slug}/reports/${report}.md`);
    if (file) {
      const post = readPost(file, { address: url, listHeading });
      return { slug: report, url, added: added ?? facts?.value.added ?? null, file, post };
    }
    reportError(facts?.file ?? folder.absent(slug), {
      place: facts?.place(['reports', report]),
      ruleId: 'report-missing',
      reason: `Unexpected address of \`${report}\`, expected a file \`reports/${report}.md\``,
    });
    return [];
  });
  for (const path of folder.leftIn(slug)) {
    const name = /^reports\/([^/]+)\.md$/.exec(path)?.[1];
    const file = name && folder.take(`${slug}/${path}`);
    if (!file) continue;
    readPost(file, { address: 'https://example.org/', listHeading });
    if (!facts) continue;
    const reason = `Unexpected report \`${name}\`, expected its address under \`reports\` of conference.yaml`;
    reportError(file, { ruleId: 'report-address', reason });
  }
  return reports;
}
