import type { VFile } from 'vfile';
import { type ConferenceSource, readConference } from './conference.ts';
import { Folder } from './folder.ts';
import { reportError } from './reporter.ts';
import {
  type Aliases,
  AliasesFile,
  type LeftOut,
  LeftOutFile,
  type Ledger,
  PermalinksFile,
  TopicsFile,
  type Vocabulary,
  type Site,
  SiteFile,
} from './files.ts';
import { type Checked, readYaml } from './yaml/yaml.ts';

/** The files of a data folder, each read and checked by itself. A `null` is a file that cannot be read. */
export interface Sources {
  conferences: ConferenceSource[];
  /** Folders whose `conference.yaml` cannot be read: their talks are unknown, not gone. */
  unread: string[];
  site: Checked<Site> | null;
  vocabulary: Checked<Vocabulary> | null;
  people: Checked<Aliases> | null;
  companies: Checked<Aliases> | null;
  ledger: Checked<Ledger> | null;
  /** Nothing is left out where the file is absent. */
  leftOut: Checked<LeftOut> | null;
  /** Every file of the folder, with the messages of reading it. */
  files: VFile[];
}

/**
 * Read the files of a data folder; `root` is its path, with which the paths of all `files` begin. Messages are left on
 * the files: `yaml-syntax`, `yaml-shape`, `file-unknown`, `conference-missing`, and those of `readConference`.
 */
export function readSources(files: readonly VFile[], root: string): Sources {
  const folder = new Folder(files, root);
  const aliases = (name: string) => {
    return readYaml(folder.take(name) ?? folder.absent(name), AliasesFile, { empty: [] });
  };
  const topics = folder.take('topics.yaml') ?? folder.absent('topics.yaml');
  const leftOut = folder.take('left-out.yaml');
  const permalinks = folder.take('permalinks.yaml') ?? folder.absent('permalinks.yaml');
  const slugs = folder.folders();
  if (slugs.length === 0) {
    const reason = 'Unexpected folder without a conference, expected a folder with a `conference.yaml` in it';
    reportError(folder.absent(''), { ruleId: 'conference-missing', reason });
  }
  const conferences = slugs.flatMap((slug) => readConference(slug, folder) ?? []);
  const sources = {
    conferences,
    unread: slugs.filter((slug) => !conferences.some((conference) => conference.slug === slug)),
    site: readYaml(folder.take('site.yaml') ?? folder.absent('site.yaml'), SiteFile, { empty: {} }),
    vocabulary: readYaml(topics, TopicsFile, { empty: [] }),
    people: aliases('people.yaml'),
    companies: aliases('companies.yaml'),
    ledger: readYaml(permalinks, PermalinksFile, { empty: {}, textOnly: true }),
    leftOut: leftOut ? readYaml(leftOut, LeftOutFile, { empty: [] }) : null,
  };
  folder.reportRest();
  return { ...sources, files: folder.files };
}
