import type { ClipLeaf, EventLeaf, PersonLeaf, PlaceLeaf, VideoObjectLeaf, WithContext } from 'schema-dts';
import type { Catalogue, Conference, Talk, TalkSpeaker } from '#lib/catalogue/schema.ts';
import { conferencePath, permalink, speakerPath, talkPath } from '#lib/addresses.ts';
import { fileTypeOf, playerOf, type Recording, watchAddress } from '#lib/recording.ts';
import { talkSpan } from '#lib/export/schedules/clock.ts';
import { conferenceOf, topicNames } from '#lib/export/selection.ts';

/**
 * A conference as an `Event`. Its talks are not in it, because search engines expect of each a place and a date; the page of
 * each talk names the conference as its `superEvent`.
 */
export const conferenceJsonLd = (conference: Conference): WithContext<EventLeaf> => ({
  '@context': 'https://schema.org',
  ...conferenceEvent(conference),
  ...(conference.website === null ? {} : { sameAs: conference.website }),
});

/** A talk as an `Event` of one day, with the times of its start and end if they are known. */
export function talkJsonLd(catalogue: Catalogue, talk: Talk): WithContext<EventLeaf> {
  const conference = conferenceOf(catalogue, talk);
  const topics = topicNames(catalogue, talk);
  const [first, ...others] = talk.recordings.map((recording) => recordedIn(recording, talk));
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': permalink(talkPath(talk.slug)),
    url: permalink(talkPath(talk.slug)),
    name: talk.title,
    ...days(talk.date),
    ...hours(talk, conference),
    ...location(conference),
    ...(talk.abstract === null ? {} : { description: talk.abstract }),
    superEvent: conferenceEvent(conference),
    performer: talk.speakers.map(person),
    ...(topics.length > 0 ? { keywords: topics } : {}),
    ...(first ? { recordedIn: others.length > 0 ? [first, ...others] : first } : {}),
  };
}

const conferenceEvent = (conference: Conference): EventLeaf => ({
  '@type': 'Event',
  '@id': permalink(conferencePath(conference.slug)),
  url: permalink(conferencePath(conference.slug)),
  name: conference.name,
  alternateName: conference.shortName,
  ...days(conference.days[0] ?? null, conference.days.at(-1)),
  ...location(conference),
});

const days = (first: string | null, last = first) =>
  first === null || last === null ? {} : { startDate: first, endDate: last };

function hours(talk: Talk, { timeZone }: Conference) {
  const span = talkSpan(talk, timeZone);
  return span ? { startDate: span.begin, endDate: span.end ?? span.begin.slice(0, 10) } : {};
}

function location({ city, country }: Conference): { location?: PlaceLeaf } {
  const name = [city, country].filter((part) => part !== null).join(', ');
  if (name === '') return {};
  return {
    location: {
      '@type': 'Place',
      name,
      address: {
        '@type': 'PostalAddress',
        ...(city === null ? {} : { addressLocality: city }),
        ...(country === null ? {} : { addressCountry: country }),
      },
    },
  };
}

const person = ({ name, role, company, slug }: TalkSpeaker): PersonLeaf => ({
  '@type': 'Person',
  '@id': permalink(speakerPath(slug)),
  url: permalink(speakerPath(slug)),
  name,
  ...(role === null ? {} : { jobTitle: role }),
  ...(company === null ? {} : { affiliation: { '@type': 'Organization', name: company } }),
});

/**
 * A talk's recording, or the part of a longer one that begins with the talk. Its length, upload date and thumbnail are not
 * known here.
 */
function recordedIn(recording: Recording, { title }: Talk): VideoObjectLeaf | ClipLeaf {
  const url = watchAddress(recording);
  const { start } = recording;
  if (start !== null) return { '@type': 'Clip', name: title, url, startOffset: start };
  const player = playerOf(recording);
  return {
    '@type': 'VideoObject',
    name: title,
    url,
    ...(player === null ? {} : { embedUrl: player }),
    ...(fileTypeOf(recording) === null ? {} : { contentUrl: url }),
  };
}
