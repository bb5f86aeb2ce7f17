import { stringify } from 'yaml';
import { ConferenceFile } from '#lib/catalogue/schema.ts';
import { UsageError } from '#bin/usage.ts';

/** The options that describe a new conference. */
export const CONFERENCE_OPTIONS = {
  name: { type: 'string' },
  'short-name': { type: 'string' },
  days: { type: 'string' },
  'time-zone': { type: 'string' },
  city: { type: 'string' },
  country: { type: 'string' },
  website: { type: 'string' },
  playlist: { type: 'string' },
} as const;
type Values = Partial<Record<keyof typeof CONFERENCE_OPTIONS, string | undefined>>;

/** Make the facts of a new conference from the command line, and the text of its `conference.yaml`. */
export function newConference(values: Values): { facts: ConferenceFile; text: string } {
  const { name, days, city, country, website, playlist } = values;
  const timeZone = values['time-zone'];
  if (!name || !days || !timeZone) {
    throw new UsageError(
      'Unexpected `--new` by itself, expected `--name`, `--days` and `--time-zone` as well',
    );
  }
  const written = {
    name,
    shortName: values['short-name'] ?? name,
    ...(city && { city }),
    ...(country && { country }),
    days: daysOf(days),
    timeZone,
    ...(website && { website }),
    ...(playlist && { playlist }),
    reports: {},
  };
  const checked = ConferenceFile.safeParse(written);
  if (checked.success) return { facts: checked.data, text: stringify(written, { lineWidth: 0 }) };
  const [issue] = checked.error.issues;
  throw new UsageError(`Unexpected \`${issue?.path.join('.')}\` of the conference: ${issue?.message}`);
}

const DAY = 24 * 60 * 60 * 1000;
/** More days than any conference has: `..` between years is a slip. */
const MOST = 60;

/** `2018-12-11..2018-12-13`, or days with commas between them. */
function daysOf(text: string): string[] {
  const [first, last, ...more] = text.split('..');
  if (!first || !last) return text.split(',').map((day) => day.trim());
  const [start, end] = [Date.parse(`${first}T00:00:00Z`), Date.parse(`${last}T00:00:00Z`)];
  const length = (end - start) / DAY + 1;
  if (more.length > 0 || !(length >= 1 && length <= MOST)) {
    throw new UsageError(`Unexpected days \`${text}\`, expected for instance \`2018-12-11..2018-12-13\``);
  }
  return Array.from({ length }, (_, at) => new Date(start + at * DAY).toISOString().slice(0, 10));
}
