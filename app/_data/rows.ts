import type { TalkList } from '#components/sessions/query/facets.ts';
import { type CommonNames, packList, type SearchableList } from '#components/sessions/query/packed-list.ts';
import type { Row } from '#components/talk/row.ts';
import type { Conference, Talk, Topic } from '#lib/catalogue/schema.ts';
import { slugOfName } from '#lib/catalogue/names/slug.ts';
import { briefly } from '#lib/recording.ts';
import { extrasOf } from '#lib/search/facets.ts';
import { isMixed } from '#lib/catalogue/mixed.ts';
import { passageOf, yearOf } from '#lib/search/of-catalogue.ts';
import { allTalksOf, catalogue, findConference, findTopic } from './catalogue.ts';

/** Talks as the rows of a list. They hold only what the list shows or filters by, because they are sent to the browser. */
export function toRows(talks: readonly Talk[]): Row[] {
  const mixed = isMixed(talks);
  return talks.map((talk) => toRow(talk, mixed));
}

/** Rows, with the names of the conferences, companies, topics and speakers that they can be filtered by. */
export function toTalkList(talks: readonly Talk[]): TalkList {
  const slugs = new Set(talks.map(({ slug }) => slug));
  const conferences = new Set(talks.map(({ conference }) => conference));
  const here = (thing: Thing) => thing.talks.some((slug) => slugs.has(slug));
  return {
    rows: toRows(talks),
    names: {
      conferences: catalogue.conferences.filter(({ slug }) => conferences.has(slug)).map(toConferenceChoice),
      companies: catalogue.companies.filter(here).map(toChoice),
      topics: catalogue.topics.filter(here).map(toTopicChoice),
      speakers: catalogue.people.filter(here).map(toChoice),
    },
  };
}

interface Thing {
  slug: string;
  name: string;
  talks: readonly string[];
}

const toConferenceChoice = ({ slug, shortName }: Conference) => ({ value: slug, name: shortName });

/** All talks of a conference with the text of their notes, as the browser gets them once it lists or searches all. */
export const toSearchableList = (talks: readonly Talk[]): SearchableList => ({
  ...toTalkList(talks),
  passages: talks.map(passageOf),
});

/** The packed lists of all conferences, newest first. */
export const packedLists = () =>
  catalogue.conferences.map(({ slug }) => packList(toSearchableList(allTalksOf(slug))));

/** The names that the lists of all conferences have in common. */
export const commonNames = (): CommonNames => ({
  conferences: catalogue.conferences.map((one) => ({
    ...toConferenceChoice(one),
    ...(one.city && { city: one.city }),
  })),
  companies: catalogue.companies.map((one) => ({ ...toChoice(one), also: one.spellings.slice(1) })),
  topics: catalogue.topics
    .filter(({ talks }) => talks.length > 0)
    .map((one) => ({ ...toTopicChoice(one), also: one.aliases })),
});

const toChoice = ({ slug, name }: Thing) => ({ value: slug, name });
const toTopicChoice = (topic: Topic) => ({ ...toChoice(topic), ...(topic.unlisted && { unlisted: true }) });

function toRow(talk: Talk, mixed: boolean): Row {
  const { slug, kind, title, conference, date, track, speakers } = talk;
  return {
    slug,
    ...recordingOfRow(talk),
    kind,
    title,
    conference,
    year: yearOf(findConference(conference)),
    date,
    track: track === null ? null : { slug: slugOfName(track), name: track },
    ...(talk.room !== null && { room: talk.room }),
    speakers: speakers.map(({ slug, name, role, company, companySlug }) => ({
      slug,
      name,
      role,
      company,
      companySlug,
    })),
    topics: talk.topics.map((slug) => {
      const { name = slug, unlisted } = findTopic(slug) ?? {};
      return { slug, name, ...(unlisted && { unlisted }) };
    }),
    notes: sectionsOf(talk),
    inReport: mixed && talk.attended,
    ...extrasOf(talk),
  };
}

/** What a row says of a talk's recording. */
export function recordingOfRow({
  recordings: [recording],
  recordingState,
}: Pick<Talk, 'recordings' | 'recordingState'>): Pick<Row, 'recording' | 'recordingState'> {
  return { recording: recording ? briefly(recording) : null, ...(recordingState && { recordingState }) };
}

/** The sections that discuss a talk, each once, even if several of its passages do. */
function sectionsOf({ notes }: Talk): Row['notes'] {
  const sections = new Map(notes.map((note) => [`${note.report}#${note.anchor}`, note]));
  return [...sections.values()].map(({ report, anchor, heading }) => ({ report, anchor, heading }));
}
