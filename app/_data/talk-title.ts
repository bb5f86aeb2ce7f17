import { dayAndMonth } from '#lib/wording/dates.ts';
import type { Talk } from '#lib/catalogue/schema.ts';
import { fullTitle } from '#lib/wording/kinds.ts';
import { catalogue, findConference } from './catalogue.ts';

const name = (talk: Talk) =>
  `${fullTitle(talk)} · ${findConference(talk.conference)?.shortName ?? talk.conference}`;
const people = ({ speakers }: Talk) => speakers.map((speaker) => speaker.name).join(', ');

/** Formats for a title, shortest first. Within a conference some titles recur on another day or with other speakers. */
const formats = [
  name,
  (talk: Talk) => (talk.date ? `${name(talk)}, ${dayAndMonth(talk.date)}` : ''),
  (talk: Talk) => `${name(talk)}, ${people(talk)}`,
  (talk: Talk) => `${name(talk)}, ${talk.slug}`,
].map((format) => {
  const times = new Map<string, number>();
  for (const title of catalogue.talks.map(format)) times.set(title, (times.get(title) ?? 0) + 1);
  return (talk: Talk) => (times.get(format(talk)) === 1 ? format(talk) : null);
});

/** A talk's title with its kind and conference, in the shortest format that no other talk shares. */
export const talkTitle = (talk: Talk): string =>
  formats.map((uniqueTitle) => uniqueTitle(talk)).find((title) => title !== null) ?? name(talk);
