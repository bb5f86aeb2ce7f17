import { dayAndMonth } from '#components/dates.ts';
import type { Talk } from '#lib/catalogue/schema.ts';
import { fullTitle } from '#lib/export/talk-markdown.ts';
import { catalogue, findConference } from './catalogue.ts';

const nameOf = (talk: Talk) =>
  `${fullTitle(talk)} · ${findConference(talk.conference)?.shortName ?? talk.conference}`;

const times = new Map<string, number>();
for (const name of catalogue.talks.map(nameOf)) times.set(name, (times.get(name) ?? 0) + 1);

/** A talk's title with its kind and conference; with its day, where one title was given twice. */
export function talkTitle(talk: Talk): string {
  const name = nameOf(talk);
  return talk.date && (times.get(name) ?? 0) > 1 ? `${name}, ${dayAndMonth(talk.date)}` : name;
}
