import { basename } from 'node:path';
import { VFile } from 'vfile';
import { FORMATS } from '#lib/import/detect.ts';
import { formatPlaylist } from '#lib/playlist/format-playlist.ts';
import { changesRows, mergeRows } from '#lib/import/merge-rows.ts';
import { sourceName } from '#lib/import/source-note.ts';
import { CONFERENCE_OPTIONS } from './import-conference.ts';
import { progressBar } from './import-progress.ts';
import { errorsIn, refuse } from './import-messages.ts';
import { readInto } from './import-into.ts';
import { formatChanges, leftOut, summariseImport } from './import-table.ts';
import { errorsWith, playlistOf, save } from './import-target.ts';
import { alone } from '#bin/lock.ts';
import { DATA_FOLDER, readArgs, UsageError } from '#bin/usage.ts';

const HELP = `sessions import FILE --conference SLUG [--format NAME] [--dry-run] [--data DIR]: add a list of talks

FILE is one of these. Its format is told from the content; --format NAME says it.
  yt-dlp       a playlist or a channel as \`yt-dlp -J --flat-playlist\` dumps it, or the lines of \`yt-dlp -j\`
  youtube-api  what YouTube's Data API answers to playlistItems, a page or a list of pages
  takeout      a playlist of Google Takeout, where it has titles
  ics          a calendar such as Sched's all.ics
  schedule     schedule.json or schedule.xml, as c3voc, Frab, Pentabarf, Pretalx and this site write them
  pyvideo      records of pyvideo.org: one, a list, or a folder of them
  rubyevents   videos.yml of RubyEvents
  markdown     a list or a table
  csv          the columns of playlist.csv

Rows are joined with data/SLUG/playlist.csv by video, else by nearly equal title and a speaker in common, with the score
shown. What is there is kept, what is empty is filled. Breaks, meals, registration and the like are left out and listed.
--dry-run shows the same and writes nothing.

  --new [--name TEXT] [--days FIRST..LAST] [--time-zone ZONE] [--short-name TEXT] [--city TEXT] [--country TEXT]
        [--website URL] [--playlist ID]    make the conference as well; what FILE says need not be said

Exit code 1 where the file, or the data with it, has an error or no talk: nothing is written then.
`;

/** `sessions import`: add a list of talks to a conference's playlist. Returns the exit code. */
export async function importTalks(args: string[]): Promise<number> {
  const { values, positionals } = readArgs(args, {
    conference: { type: 'string' },
    format: { type: 'string' },
    'dry-run': { type: 'boolean' },
    data: { type: 'string' },
    new: { type: 'boolean' },
    ...CONFERENCE_OPTIONS,
  });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const [path, ...more] = positionals;
  if (!path || more.length > 0) throw new UsageError(`Unexpected ${positionals.length} files, expected one`);
  const format = FORMATS.find((known) => known === values.format) ?? null;
  if (values.format !== undefined && !format) {
    const known = FORMATS.map((name) => `\`${name}\``).join(', ');
    throw new UsageError(`Unexpected format \`${values.format}\`, expected one of ${known}`);
  }
  const dataDir = (values.data ?? DATA_FOLDER).replace(/(?<=.)\/+$/, '');
  const request = { dataDir, slug: values.conference, isNew: values.new ?? false, values };
  const run = async () => importFile(request, path, { format, isDry: values['dry-run'] ?? false });
  return values['dry-run'] ? run() : alone(dataDir, run);
}

function importFile(
  request: Parameters<typeof readInto>[0],
  path: string,
  { format, isDry }: { format: Parameters<typeof readInto>[2]; isDry: boolean },
): number {
  const read = readInto(request, path, format);
  if ('refused' in read) return refuse(read.refused, read.files);
  const { imported, target } = read;
  if (!target || imported.rows.length === 0) {
    const left = leftOut(imported.skipped, imported.noTalks.length).join('; ');
    const detail = left === '' ? '' : `: ${left}`;
    process.stderr.write(
      `sessions: Unexpected \`${path}\` without a talk, expected a list of them${detail}\n`,
    );
    return 1;
  }

  const unsound = errorsIn(target.messages.playlist);
  if (unsound.length > 0) return refuse(unsound, [new VFile({ path: playlistOf(target) })]);

  const merge = mergeRows(target.rows, imported.rows, {
    source: sourceName(basename(path)),
    names: [target.facts.name, target.facts.shortName],
    others: target.others,
    onProgress: progressBar('Joining rows:'),
  });
  const isChanged = target.yaml !== null || merge.changes.some(changesRows);
  const text = formatPlaylist(merge.rows);
  const worse = isChanged ? errorsWith(target, text) : [];
  if (worse.length > 0) return refuse(worse, [new VFile({ path: playlistOf(target), value: text })]);
  process.stdout.write(formatChanges(merge.changes, imported.noTalks));
  process.stdout.write(`${summariseImport(merge, imported.skipped, imported.noTalks)}; `);
  if (isChanged && !isDry) save(target, text);
  const written = isChanged && !isDry ? `written to ${playlistOf(target)}` : 'nothing is written';
  process.stdout.write(`${written}\n`);
  return 0;
}
