import { shortWeekday } from '#components/dates.ts';
import type { PaletteData, PaletteTalk, PaletteThing } from '#components/palette-data.ts';
import type { Catalogue, Report, Talk } from '#lib/catalogue/schema.ts';
import { companyPath, conferencePath, notesPath, speakerPath, talkPath, topicPath } from '#lib/site.ts';
import { conferenceNames, findTalks, findTopic, talksOf } from './catalogue.ts';
import { creditsOf, creditText } from './people.ts';

/** What the palette finds: short texts, and the paths they lead to. */
export const paletteOf = ({ conferences, people, companies, topics, reports }: Catalogue): PaletteData => ({
  conferences: conferences.map(({ slug, name }) => ({
    name,
    path: conferencePath(slug),
    talks: talksOf(slug).map(toTalk),
  })),
  people: people.map((person) => ({
    ...named(person, person.spellings.slice(1)),
    path: speakerPath(person.slug),
    about: creditsOf(person).slice(0, 1).map(creditText),
  })),
  companies: companies.map((company) => ({
    ...named(company, company.spellings.slice(1)),
    path: companyPath(company.slug),
    about: [],
  })),
  topics: topics
    .filter(({ talks }) => talks.length > 0)
    .map((topic) => ({ ...named(topic, topic.aliases), path: topicPath(topic.slug), about: [] })),
  notes: reports.flatMap(toNotes),
});

const toTalk = ({ slug, videoId, kind, title, date, conference, speakers, topics }: Talk): PaletteTalk => ({
  path: talkPath(slug),
  videoId,
  kind,
  title,
  day: conferenceNames?.[conference] ?? (date ? shortWeekday(date) : ''),
  speakers: speakers.map(({ name, company }) => ({ name, company })),
  topics: topics.flatMap((topic) => findTopic(topic)?.name ?? []),
});

const named = ({ name, talks }: { name: string; talks: readonly string[] }, also: readonly string[]) => ({
  name,
  also,
  talks: talks.length,
});

/** A report, and its sections that discuss talks. */
function toNotes({ slug, title, post, discussed }: Report): PaletteThing[] {
  const headings = new Map(post.sections.map(({ anchor, heading }) => [anchor, heading]));
  const sections = discussed.flatMap(({ anchor, talks }) => {
    const name = headings.get(anchor);
    if (!anchor || !name) return [];
    const about = findTalks(talks.map((talk) => talk.slug)).map((talk) => talk.title);
    return [{ path: notesPath(slug, anchor), name, also: [], about, talks: talks.length }];
  });
  const talks = new Set(discussed.flatMap((section) => section.talks.map((talk) => talk.slug))).size;
  return [{ path: notesPath(slug), name: title, also: [], about: [], talks }, ...sections];
}
