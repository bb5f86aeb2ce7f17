import type { EventLeaf, PersonLeaf, PlaceLeaf, VirtualLocationLeaf, WithContext } from 'schema-dts';
import type { Catalogue, Conference, Talk, TalkSpeaker } from '#lib/catalogue/schema.ts';
import { conferencePath, permalink, speakerPath, talkPath } from '#lib/addresses.ts';
import { watchAddress } from '#lib/recording.ts';
import { formatByline } from '#lib/wording/byline.ts';
import { dateRange } from '#lib/wording/dates.ts';
import { countryCode } from './country-code.ts';
import { talkSpan } from '#lib/export/schedules/clock.ts';
import { conferenceOf, topicNames } from '#lib/export/selection.ts';

/**
 * A conference as an `Event`, or `null` if it has no day: search engines refuse one without `startDate`. Its talks are not in
 * it; the page of each talk names the conference as its `superEvent`.
 */
export function conferenceJsonLd(
  conference: Conference,
  { image }: PreviewImage = {},
): WithContext<EventLeaf> | null {
  const event = conferenceEvent(conference);
  return (
    event && {
      '@context': 'https://schema.org',
      ...event,
      description: `${conference.name}, ${dateRange(conference.days)}`,
      ...(image === undefined ? {} : { image }),
      ...(conference.website === null ? {} : { sameAs: conference.website }),
    }
  );
}

/** The absolute address of a picture of the page. */
interface PreviewImage {
  image?: string;
}

/**
 * A talk as an `Event` of one day, with the times of its start and end if they are known; `null` for a talk whose day is not
 * known. Recordings are named by address alone: a `VideoObject` requires the day of its upload, which no source gives.
 */
export function talkJsonLd(
  catalogue: Catalogue,
  talk: Talk,
  { image }: PreviewImage = {},
): WithContext<EventLeaf> | null {
  if (talk.date === null) return null;
  const conference = conferenceOf(catalogue, talk);
  const topics = topicNames(catalogue, talk);
  const superEvent = conferenceEvent(conference);
  const [first, ...others] = talk.recordings.map((recording) => ({ '@id': watchAddress(recording) }));
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': permalink(talkPath(talk.slug)),
    url: permalink(talkPath(talk.slug)),
    name: talk.title,
    description: talk.abstract ?? describe(talk, conference),
    ...(image === undefined ? {} : { image }),
    startDate: talk.date,
    endDate: talk.date,
    ...hours(talk, conference),
    ...place(conference),
    ...(superEvent ? { superEvent } : {}),
    performer: talk.speakers.map(person),
    ...(topics.length > 0 ? { keywords: topics } : {}),
    ...(first ? { recordedIn: others.length > 0 ? [first, ...others] : first } : {}),
  };
}

const describe = ({ title, speakers }: Talk, { name }: Conference) =>
  [title, formatByline(speakers), name].filter((part) => part !== '').join(' – ');

function conferenceEvent(conference: Conference): EventLeaf | null {
  const [first, last] = [conference.days[0], conference.days.at(-1)];
  if (first === undefined || last === undefined) return null;
  return {
    '@type': 'Event',
    '@id': permalink(conferencePath(conference.slug)),
    url: permalink(conferencePath(conference.slug)),
    name: conference.name,
    alternateName: conference.shortName,
    startDate: first,
    endDate: last,
    ...place(conference),
  };
}

function hours(talk: Talk, { timeZone }: Conference) {
  const span = talkSpan(talk, timeZone);
  return span ? { startDate: span.begin, endDate: span.end ?? span.begin.slice(0, 10) } : {};
}

/** Where an event took place. A conference without a city was online, as data/README.md has it. */
function place(conference: Conference) {
  const { city, country } = conference;
  const name = [city, country].filter((part) => part !== null).join(', ');
  if (name === '') return online(conference);
  const location: PlaceLeaf = {
    '@type': 'Place',
    name,
    address: {
      '@type': 'PostalAddress',
      ...(city === null ? {} : { addressLocality: city }),
      ...(country === null ? {} : { addressCountry: countryCode(country) ?? country }),
    },
  };
  return { eventStatus: SCHEDULED, eventAttendanceMode: OFFLINE, location } as const;
}

const SCHEDULED = 'https://schema.org/EventScheduled';
const OFFLINE = 'https://schema.org/OfflineEventAttendanceMode';
const ONLINE = 'https://schema.org/OnlineEventAttendanceMode';

function online({ slug, website }: Conference) {
  const location: VirtualLocationLeaf = {
    '@type': 'VirtualLocation',
    url: website ?? permalink(conferencePath(slug)),
  };
  return { eventStatus: SCHEDULED, eventAttendanceMode: ONLINE, location } as const;
}

const person = ({ name, role, company, slug }: TalkSpeaker): PersonLeaf => ({
  '@type': 'Person',
  '@id': permalink(speakerPath(slug)),
  url: permalink(speakerPath(slug)),
  name,
  ...(role === null ? {} : { jobTitle: role }),
  ...(company === null ? {} : { affiliation: { '@type': 'Organization', name: company } }),
});
