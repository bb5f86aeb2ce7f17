import type { VFile } from 'vfile';
import { messagesOf } from '#lib/catalogue/messages.ts';
import type { Message } from '#lib/catalogue/schema.ts';
import type { Format } from '#lib/import/detect.ts';
import type { About } from '#lib/import/imported.ts';
import { daysOf, isWhole, newConference, type Values } from './import-conference.ts';
import { type ImportedFile, importFile } from './import-file.ts';
import type { Known } from './import-readers.ts';
import { errorsIn, tell } from './import-messages.ts';
import { type Target, targetOf } from './import-target.ts';

/** Where to import to, as the command line says it. */
interface Wanted {
  dataDir: string;
  slug: string | undefined;
  isNew: boolean;
  values: Values;
}

/** `target` is `null` where a conference is to be made and there is no talk for it. */
type Read = { imported: ImportedFile; target: Target | null } | { refused: Message[]; files: VFile[] };

/**
 * Read a file for a conference that is there, or one that is made: what the command line leaves open of a new one, the
 * file may say. Misuse is told before the file is read, as far as it shows by then.
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

/** A file that names no days has those of its talks. */
function aboutOf({ about, rows }: ImportedFile): About {
  const dates = [...new Set(rows.flatMap(({ date }) => date ?? []))].toSorted();
  return { ...about, days: about.days.length > 0 ? about.days : dates };
}

/** Calendars are often in UTC without meaning that the conference was. */
function tellUtc(): void {
  process.stderr.write(
    'sessions: Unexpected time zone `UTC`, which is all that the file says, expected that of the place: name it by `--time-zone` if the hours are to be those of its clocks\n',
  );
}
