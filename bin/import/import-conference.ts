import { stringify } from 'yaml';
import { ConferenceFile } from '#lib/catalogue/files.ts';
import { type About, daysBetween, NOTHING_SAID } from '#lib/import/imported.ts';
import { listAnd } from '#lib/wording/lists.ts';
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
export type Values = Partial<Record<keyof typeof CONFERENCE_OPTIONS, string | undefined>>;

/** A conference to be created: its facts, and the text of its `conference.yaml`. */
export interface NewConference {
  facts: ConferenceFile;
  text: string;
}

/** Describe a new conference by the command line's options and, for those not given, by what the imported file says. */
export function newConference(values: Values, said: About = NOTHING_SAID): NewConference {
  const { city, country, website } = values;
  const name = values.name ?? said.name;
  const days = values.days === undefined ? said.days : daysOf(values.days);
  const timeZone = values['time-zone'] ?? said.timeZone;
  const playlist = values.playlist ?? said.playlist;
  if (!name || days.length === 0 || !timeZone) throw new UsageError(lack({ name, days, timeZone }));
  const written = {
    name,
    shortName: values['short-name'] ?? name,
    ...(city && { city }),
    ...(country && { country }),
    days,
    timeZone,
    ...(website && { website }),
    ...(playlist && { playlist }),
    added: new Date().toISOString().slice(0, 10),
    reports: {},
  };
  const checked = ConferenceFile.safeParse(written);
  if (checked.success) return { facts: checked.data, text: stringify(written, { lineWidth: 0 }) };
  const [issue] = checked.error.issues;
  throw new UsageError(`Unexpected \`${issue?.path.join('.')}\` of the conference: ${issue?.message}`);
}

/** Whether the command line gives everything that a conference needs. */
export const isWhole = (values: Values): boolean =>
  Boolean(values.name && values.days && values['time-zone']);

function lack({ name, days, timeZone }: Pick<About, 'name' | 'days' | 'timeZone'>): string {
  const missing = [
    ...(name ? [] : ['`--name`']),
    ...(days.length > 0 ? [] : ['`--days`']),
    ...(timeZone ? [] : ['`--time-zone`']),
  ];
  return `Unexpected \`--new\` by itself, expected ${listAnd(missing)} as well, since the file does not say ${missing.length > 1 ? 'them' : 'it'}`;
}

/** Read days given as `2018-12-11..2018-12-13` or separated by commas. */
export function daysOf(text: string): string[] {
  const [first, last, ...more] = text.split('..');
  if (!first || !last) return text.split(',').map((day) => day.trim());
  const days = more.length > 0 ? [] : daysBetween(first, last);
  if (days.length > 0) return days;
  throw new UsageError(`Unexpected days \`${text}\`, expected for instance \`2018-12-11..2018-12-13\``);
}
