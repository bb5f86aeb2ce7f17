import { basename } from 'node:path';
import { VFile } from 'vfile';
import { messagesOf } from '#lib/catalogue/messages.ts';
import type { Message } from '#lib/catalogue/schema.ts';
import { FORMATS } from '#lib/import/detect.ts';
import { formatPlaylist } from '#lib/playlist/format-playlist.ts';
import { changesRows, mergeRows } from '#lib/import/merge-rows.ts';
import { sourceName } from '#lib/import/source-note.ts';
import { CONFERENCE_OPTIONS, newConference } from './import-conference.ts';
import { importFile } from './import-file.ts';
import { progressBar } from './import-progress.ts';
import { formatChanges, summariseImport } from './import-table.ts';
import { errorsWith, playlistOf, save, targetOf } from './import-target.ts';
import { printMessages, summarise } from '#bin/print-messages.ts';
import { readArgs, UsageError } from '#bin/usage.ts';

const HELP = `sessions import FILE --conference SLUG [--format NAME] [--dry-run] [--data DIR]: add a list of talks

FILE is a playlist as \`yt-dlp -J --flat-playlist\` dumps it (yt-dlp), a calendar such as Sched's all.ics (ics), a Markdown
list or table (markdown), CSV with the columns of playlist.csv (csv), records of pyvideo.org (pyvideo) or c3voc's
schedule.json (schedule). The format is told from the content; --format NAME says it.

Rows are joined with data/SLUG/playlist.csv by video, else by nearly equal title and a speaker in common, with the score
shown. What is there is kept, what is empty is filled. --dry-run shows the same and writes nothing.

  --new --name TEXT --days FIRST..LAST --time-zone ZONE [--short-name TEXT] [--city TEXT] [--country TEXT]
        [--website URL] [--playlist ID]    make the conference as well

Exit code 1 where the file, or the data with it, has an error: nothing is written then.
`;

/** `sessions import`: a list of talks into a conference's playlist. */
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
  const dataDir = (values.data ?? 'data').replace(/(?<=.)\/+$/, '');
  const target = targetOf(dataDir, values.conference, values.new ? newConference(values) : null);

  const imported = importFile(path, format, target.facts);
  const broken = errorsIn(messagesOf(imported.file));
  if (broken.length > 0) return refuse(broken, imported.file);
  const unsound = errorsIn(target.messages.playlist);
  if (unsound.length > 0) return refuse(unsound, new VFile({ path: playlistOf(target) }));
  if (imported.rows.length === 0 && imported.skipped.size === 0) {
    process.stderr.write(`sessions: Unexpected \`${path}\` without a talk, expected a list of them\n`);
    return 1;
  }

  const merge = mergeRows(target.rows, imported.rows, {
    source: sourceName(basename(path)),
    others: target.others,
    onProgress: progressBar('Joining rows:'),
  });
  const isChanged = target.yaml !== null || merge.changes.some(changesRows);
  const text = formatPlaylist(merge.rows);
  const worse = isChanged ? errorsWith(target, text) : [];
  if (worse.length > 0) return refuse(worse, new VFile({ path: playlistOf(target), value: text }));
  process.stdout.write(formatChanges(merge.changes));
  process.stdout.write(`${summariseImport(merge, imported.skipped)}; `);
  if (isChanged && !values['dry-run']) save(target, text);
  const written = isChanged && !values['dry-run'] ? `written to ${playlistOf(target)}` : 'nothing is written';
  process.stdout.write(`${written}\n`);
  return 0;
}

const errorsIn = (messages: readonly Message[]) => messages.filter(({ severity }) => severity === 'error');

/** Tell why nothing is written. */
function refuse(errors: Message[], { path, value }: VFile): number {
  const sourceOf = (file: string) => (file === path && typeof value === 'string' ? value : undefined);
  process.stderr.write(`${printMessages(errors, { sourceOf, colour: false })}\n`);
  process.stderr.write(`${summarise(errors, 1)}: the data is left as it was\n`);
  return 1;
}
