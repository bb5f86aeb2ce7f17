import { dayAndMonth } from '#lib/wording/dates.ts';
import type { Talk } from '#lib/catalogue/schema.ts';
import { fullTitle } from '#lib/wording/kinds.ts';
import { catalogue, findConference } from './catalogue.ts';

const name = (talk: Talk) =>
  `${fullTitle(talk)} · ${findConference(talk.conference)?.shortName ?? talk.conference}`;
const people = ({ speakers }: Talk) => speakers.map((speaker) => speaker.name).join(', ');

/** What a talk may be told by, the shortest first: one title is given on two days, “Closing Remarks” by nobody and everybody. */
const ways = [
  name,
  (talk: Talk) => (talk.date ? `${name(talk)}, ${dayAndMonth(talk.date)}` : ''),
  (talk: Talk) => `${name(talk)}, ${people(talk)}`,
  (talk: Talk) => `${name(talk)}, ${talk.videoId}`,
].map((way) => {
  const times = new Map<string, number>();
  for (const title of catalogue.talks.map(way)) times.set(title, (times.get(title) ?? 0) + 1);
  return (talk: Talk) => (times.get(way(talk)) === 1 ? way(talk) : null);
});

/** A talk's title with its kind and conference, and as much more as no other talk has. */
export const talkTitle = (talk: Talk): string =>
  ways.map((way) => way(talk)).find((title) => title !== null) ?? name(talk);
