import { shortWeekday } from '#lib/wording/dates.ts';
import type {
  PaletteData,
  PalettePiece,
  PaletteTalk,
  PaletteThing,
} from '#components/palette/palette-data.ts';
import { briefly } from '#lib/recording.ts';
import type { Person, Report, Talk } from '#lib/catalogue/schema.ts';
import { companyPath, conferencePath, notesPath, speakerPath, talkPath, topicPath } from '#lib/addresses.ts';
import { allTalksOf, catalogue, conferenceNames, findTalk, findTalks, findTopic } from './catalogue.ts';
import { newestOf } from './newest.ts';
import { creditsOf, creditText } from './people.ts';

const { together, others } = newestOf(catalogue.talks);
const newest = new Set(together.map(({ conference }) => conference));

/** The conferences whose talks and people are in a file of their own. */
export const piecesOfPalette = others.map(([conference]) => conference);

/** The data that the palette loads first. */
export const palette = (): PaletteData => ({
  ...pieceOf((conference) => newest.has(conference)),
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
export const paletteOf = (conference: string): PalettePiece => pieceOf((other) => other === conference);

/** The talks of some conferences, and the people whose newest talk is among them: so nobody is in two pieces. */
const pieceOf = (has: (conference: string) => boolean): PalettePiece => ({
  talks: catalogue.conferences
    .filter(({ slug }) => has(slug))
    .flatMap(({ slug }) => allTalksOf(slug).map(toTalk)),
  people: catalogue.people
    .filter(({ talks: [last] }) => has(findTalk(last ?? '')?.conference ?? ''))
    .map(toPerson),
});

const toTalk = ({
  slug,
  recordings: [recording],
  kind,
  title,
  date,
  conference,
  speakers,
  topics,
}: Talk): PaletteTalk => ({
  path: talkPath(slug),
  recording: recording ? briefly(recording) : null,
  kind,
  title,
  day: conferenceNames?.[conference] ?? (date ? shortWeekday(date) : ''),
  speakers: speakers.map(({ name, company }) => ({ name, company })),
  topics: topics.flatMap((topic) => findTopic(topic)?.name ?? []),
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
