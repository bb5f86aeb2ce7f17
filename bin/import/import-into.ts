import type { VFile } from 'vfile';
import { messagesOf } from '#lib/catalogue/messages.ts';
import type { Message } from '#lib/catalogue/schema.ts';
import type { Format } from '#lib/import/detect.ts';
import type { About } from '#lib/import/imported.ts';
import { daysOf, isWhole, newConference, type Values } from './import-conference.ts';
import { type ImportedFile, importFile } from './import-file.ts';
import type { Known } from '#lib/import/readers.ts';
import { errorsIn, tell } from './import-messages.ts';
import { type Target, targetOf } from './import-target.ts';

/** Where to import to, according to the command line. */
interface Wanted {
  dataDir: string;
  slug: string | undefined;
  isNew: boolean;
  values: Values;
}

/** `target` is `null` if a conference was to be created but there are no talks for it. */
type Read = { imported: ImportedFile; target: Target | null } | { refused: Message[]; files: VFile[] };

/**
 * Read a file to import into an existing conference or a new one. Details of a new conference that the command line
 * leaves out may come from the file. Misuse is reported before the file is read, where it is already evident.
 */
export function readInto(
  { dataDir, slug, isNew, values }: Wanted,
  path: string,
  format: Format | null,
): Read {
  const made = isNew && isWhole(values) ? newConference(values) : null;
  const target = isNew && !made ? null : targetOf(dataDir, slug, made);
  const imported = importFile(path, format, target ? knownFrom(target) : knownFromLine(values));
  const messages = imported.files.flatMap(messagesOf);
  const refused = errorsIn(messages);
  if (refused.length > 0) return { refused, files: imported.files };
  if (messages.length > 0) tell(messages, imported.files);
  if (!isNew || imported.rows.length === 0) return { imported, target };
  const said = aboutOf(imported);
  if (!values['time-zone'] && said.timeZone === 'UTC') tellUtc();
  return { imported, target: targetOf(dataDir, slug, newConference(values, said)) };
}

const knownFrom = ({ facts }: Target): Known => ({
  timeZone: facts.timeZone,
  days: facts.days,
  facts: () => facts,
});

const knownFromLine = (values: Values): Known => ({
  timeZone: values['time-zone'] ?? null,
  days: values.days === undefined ? null : daysOf(values.days),
  facts: () => newConference(values).facts,
});

/** If a file names no days, the dates of its talks are used. */
function aboutOf({ about, rows }: ImportedFile): About {
  const dates = [...new Set(rows.flatMap(({ date }) => date ?? []))].toSorted();
  return { ...about, days: about.days.length > 0 ? about.days : dates };
}

/** Calendars are often in UTC although the conference was not. */
function tellUtc(): void {
  process.stderr.write(
    'sessions: Unexpected time zone `UTC`, which is all that the file says, expected that of the place: name it by `--time-zone` if the hours are to be those of its clocks\n',
  );
}
