import { shortWeekday } from '#lib/wording/dates.ts';
import type {
  PaletteData,
  PalettePiece,
  PaletteTalk,
  PaletteThing,
} from '#components/palette/palette-data.ts';
import { passageOf } from '#lib/search/of-catalogue.ts';
import { groupBy } from '#lib/catalogue/group.ts';
import { briefly } from '#lib/recording.ts';
import type { Person, Report, Talk } from '#lib/catalogue/schema.ts';
import { companyPath, conferencePath, notesPath, speakerPath, talkPath, topicPath } from '#lib/addresses.ts';
import {
  allTalksOf,
  catalogue,
  conferenceNames,
  conferenceSlugs,
  featured,
  findTalks,
  findTopic,
} from './catalogue.ts';
import { creditsOf, creditText } from './people.ts';

/** The conferences whose talks and people are in a file of their own: all but the one that the home page shows. */
export const piecesOfPalette = conferenceSlugs.filter((slug) => slug !== featured?.slug);

/** The data that the palette loads first. */
export const palette = (): PaletteData => ({
  ...pieceOf(featured?.slug ?? ''),
  pieces: piecesOfPalette.map((conference) => conferencePath(conference)),
  companies: catalogue.companies.map((company) => ({
    ...named(company, company.spellings.slice(1)),
    path: companyPath(company.slug),
    about: [],
  })),
  topics: catalogue.topics
    .filter(({ talks }) => talks.length > 0)
    .map((topic) => ({ ...named(topic, topic.aliases), path: topicPath(topic.slug), about: [] })),
  notes: catalogue.reports.flatMap(toNotes),
});

/** The data of another conference, which the palette loads on demand. */
export const paletteOf = (conference: string): PalettePiece => pieceOf(conference);

/** The talks of a conference, and people who spoke there. */
const pieceOf = (conference: string): PalettePiece => ({
  talks: allTalksOf(conference).map(toTalk),
  people: (peopleByPiece.get(conference) ?? []).map(toPerson),
});

const peopleByPiece = groupBy(catalogue.people, pieceWith);

/** Each person is in one piece: that of the home page's conference or, of those who did not speak there, of their newest. */
function pieceWith({ talks }: Person): string | undefined {
  const conferences = findTalks(talks).map(({ conference }) => conference);
  return conferences.find((slug) => slug === featured?.slug) ?? conferences[0];
}

const toTalk = ({
  slug,
  recordings: [recording],
  kind,
  title,
  date,
  conference,
  speakers,
  topics,
  notes,
}: Talk): PaletteTalk => ({
  path: talkPath(slug),
  recording: recording ? briefly(recording) : null,
  kind,
  title,
  day: conferenceNames?.[conference] ?? (date ? shortWeekday(date) : ''),
  speakers: speakers.map(({ name, company }) => ({ name, company })),
  topics: topics.flatMap((topic) => findTopic(topic)?.name ?? []),
  ...(notes.length > 0 && { notes: passageOf({ notes }) }),
});

const toPerson = (person: Person): PaletteThing => ({
  ...named(person, person.spellings.slice(1)),
  path: speakerPath(person.slug),
  about: creditsOf(person).slice(0, 1).map(creditText),
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
