import { ConferenceFile, Slug } from '#lib/catalogue/files.ts';
import { type Proposal, slugOfConference } from '#lib/catalogue/proposal/propose.ts';
import { isTimeZone } from '#lib/import/zone.ts';
import { dateRange } from '#lib/wording/dates.ts';
import { listAnd } from '#lib/wording/lists.ts';
import { daysOf } from '#bin/import/import-conference.ts';
import { UsageError } from '#bin/usage.ts';

/** The options that say what the text does not, or does not say rightly. */
export const FACT_OPTIONS = {
  name: { type: 'string' },
  days: { type: 'string' },
  zone: { type: 'string' },
  slug: { type: 'string' },
  city: { type: 'string' },
  country: { type: 'string' },
} as const;
export type Said = Partial<Record<keyof typeof FACT_OPTIONS, string | undefined>>;

/** Ask a person. Gives what they typed, or the proposal where they only pressed Enter. */
export type Ask = (question: string, proposed: string | null) => Promise<string>;

export type Facts = Pick<ConferenceFile, 'name' | 'days' | 'timeZone' | 'city' | 'country'> & {
  slug: string;
};

/**
 * Settle what a conference is: by the options, else by asking a person with the proposal as the answer to Enter, else by the
 * proposal alone. `ask` is `null` where nobody can answer: what nothing tells is then a `UsageError` that names the options.
 */
export async function settleFacts(said: Said, proposal: Proposal, ask: Ask | null): Promise<Facts> {
  const settle = async (question: string, given: string | undefined, proposed: string | null) =>
    given ?? (ask ? await ask(question, proposed) : (proposed ?? ''));
  const name = await settle('The conference', said.name, proposal.name);
  const days = await settle('Its days, as FIRST..LAST', said.days, rangeOf(proposal.days));
  const zone = await settle('Its time zone, such as Europe/Madrid', said.zone, proposal.timeZone);
  const found = [name, days, proposal.city, zone].filter((part) => part);
  const lacking = [
    ...(name ? [] : ['`--name`']),
    ...(days ? [] : ['`--days`']),
    ...(zone ? [] : ['`--zone`']),
  ];
  if (lacking.length > 0)
    throw new UsageError(
      `Unexpected lack of ${listAnd(lacking)}, expected ${lacking.length > 1 ? 'them' : 'it'}, since the file does not say${found.length > 0 ? ` more than “${found.join(', ')}”` : ''}: for instance --name "KubeCon Europe 2019" --days 2019-05-20..2019-05-23 --zone Europe/Madrid`,
    );
  const facts = { name, days: daysOf(days), timeZone: zone };
  if (!ConferenceFile.shape.days.safeParse(facts.days).success)
    throw new UsageError(`Unexpected days \`${days}\`, expected for instance \`2018-12-11..2018-12-13\``);
  if (!isTimeZone(zone))
    throw new UsageError(`Unexpected time zone \`${zone}\`, expected one such as \`Europe/Madrid\``);
  const slug = await settle('Its folder', said.slug, slugOfConference(name, facts.days[0] ?? ''));
  if (!Slug.safeParse(slug).success)
    throw new UsageError(`Unexpected folder \`${slug}\`, expected lower-case words joined by hyphens`);
  return { ...facts, slug, city: said.city ?? proposal.city, country: said.country ?? proposal.country };
}

/** Days as `--days` takes them; `null` for none. */
function rangeOf(days: readonly string[]): string | null {
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return null;
  const range = first === last ? first : `${first}..${last}`;
  return first === last || daysOf(range).length === days.length ? range : days.join(',');
}

/** What was settled, in a line, with what was only inferred. */
export function sayFacts({ name, days, timeZone, city }: Facts, { inferred }: Proposal, said: Said): string {
  const guessed = inferred.filter((key) => said[key] === undefined).map((key) => `--${key}`);
  const doubt =
    guessed.length > 0 ? `\nThe text does not say all of this for certain; ${listAnd(guessed)} would.` : '';
  return `${[name, dateRange(days), city, timeZone].filter((part) => part !== null).join(', ')}${doubt}`;
}
