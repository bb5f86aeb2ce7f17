import type { Topic, Talk, TalkSpeaker } from '#lib/catalogue/schema.ts';
import { groupBy } from '#lib/catalogue/group.ts';
import { yearOf } from '#lib/search/of-catalogue.ts';
import { allTalksOf, findConference, findPerson, findTalks, listedTopicsOf } from './catalogue.ts';

// What stands around a talk: what its speakers gave elsewhere, its topic in other years, and its neighbours.

/** How many talks a list beside a talk shows. */
export const SHOWN = 4;

/** What the speakers of a talk gave at other conferences, the newest first. */
export function elsewhereOf({ conference, speakers }: Talk): Talk[] {
  const slugs = new Set(speakers.flatMap(({ slug }) => findPerson(slug)?.talks ?? []));
  const talks = findTalks([...slugs]).filter((talk) => talk.conference !== conference);
  return talks.toSorted((a, b) => firstDay(b).localeCompare(firstDay(a)) || a.position - b.position);
}

/** The speakers of a talk who gave more than the talks that are shown, with the number of all they gave. */
export function givingMore(talk: Talk, shown: readonly Talk[]): { slug: string; name: string; n: number }[] {
  const seen = new Set([talk, ...shown].map(({ slug }) => slug));
  return talk.speakers.flatMap(({ slug, name }) => {
    const talks = findPerson(slug)?.talks ?? [];
    return talks.some((other) => !seen.has(other)) ? { slug, name, n: talks.length } : [];
  });
}

/**
 * A topic of a talk in other years. It is the one with the fewest talks that still fill a list, as it says most about the
 * talk; or else the one with the most. The talks are from as many conferences as can be, the newest first, and none is
 * among those `seen`.
 */
export function topicOverYears(
  talk: Talk,
  seen: readonly Talk[],
): { topic: Topic; talks: Talk[]; years: string[] } | undefined {
  const topics = listedTopicsOf(talk);
  const found = topics.map((topic) => {
    const all = findTalks(topic.talks);
    const others = all.filter((other) => other.conference !== talk.conference && !seen.includes(other));
    return { topic, all, others };
  });
  const [best] = found
    .filter(({ others }) => others.length > 0)
    .toSorted(
      (a, b) =>
        Math.min(b.others.length, SHOWN) - Math.min(a.others.length, SHOWN) || a.all.length - b.all.length,
    );
  if (!best) return undefined;
  const conferences = [...groupBy(best.others, ({ conference }) => conference).values()];
  const years = new Set(best.all.map(({ conference }) => yearOf(findConference(conference))));
  return {
    topic: best.topic,
    talks: inTurns(conferences).slice(0, SHOWN).toSorted(newestFirst),
    years: [...years].toSorted(),
  };
}

/** The first of each group, then the second of each, and so on. */
function inTurns<Item>(groups: readonly (readonly Item[])[]): Item[] {
  const longest = Math.max(0, ...groups.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) =>
    groups.flatMap((group) => group.slice(at, at + 1)),
  ).flat();
}

const firstDay = ({ conference }: Talk) => findConference(conference)?.days[0] ?? '';

const newestFirst = (a: Talk, b: Talk) => firstDay(b).localeCompare(firstDay(a));

/** The other talks of a conference that begin at the same time; none if the hour of a talk is not known. */
export const atSameHour = (talk: Talk): Talk[] =>
  talk.start === null
    ? []
    : allTalksOf(talk.conference).filter(
        (other) => other !== talk && other.date === talk.date && other.start === talk.start,
      );

/** The talks of the same day or, where no day is known, of the same track, in programme order; none without either. */
export function besideOf({ conference, date, track }: Talk): Talk[] {
  if (date === null && track === null) return [];
  return allTalksOf(conference).filter((other) =>
    date === null ? other.track === track : other.date === date,
  );
}

/**
 * A company that a speaker was credited with elsewhere, where this talk names none: at the conference that is nearest in
 * time. It has to be said of when: `as` is “in 2018” or “at KubeCon Europe 2018”.
 */
export function companyElsewhere(
  { conference }: Talk,
  { slug, role, company }: TalkSpeaker,
): { company: string; companySlug: string | null; as: string } | undefined {
  if (company !== null || role !== null) return undefined;
  const here = findConference(conference);
  const day = Date.parse(here?.days[0] ?? '');
  const credits = findTalks(findPerson(slug)?.talks ?? []).flatMap((talk) => {
    const known = talk.speakers.find((speaker) => speaker.slug === slug);
    if (!known?.company || talk.conference === conference) return [];
    const there = findConference(talk.conference);
    const as = yearOf(there) === yearOf(here) ? `at ${there?.shortName}` : `in ${yearOf(there)}`;
    const away = Math.abs(Date.parse(firstDay(talk)) - day);
    return { company: known.company, companySlug: known.companySlug, as, away };
  });
  return credits.toSorted((a, b) => a.away - b.away)[0];
}
