import type { EventLeaf, PersonLeaf, PlaceLeaf, VideoObjectLeaf, WithContext } from 'schema-dts';
import type { Catalogue, Conference, Talk, TalkSpeaker } from '#lib/catalogue/schema.ts';
import { conferencePath, permalink, speakerPath, talkPath } from '#lib/addresses.ts';
import { watchUrl } from '#lib/video.ts';
import { zonedTime } from '#lib/export/schedules/clock.ts';
import { conferenceOf, topicNames } from '#lib/export/selection.ts';

/** A conference as an `Event`. Its talks are `subEvent`s if their day is known, since search engines expect a date. */
export function conferenceJsonLd(catalogue: Catalogue, conference: Conference): WithContext<EventLeaf> {
  const talks = catalogue.talks.filter(({ conference: of, date }) => of === conference.slug && date !== null);
  return {
    '@context': 'https://schema.org',
    ...conferenceEvent(conference),
    ...(conference.website === null ? {} : { sameAs: conference.website }),
    subEvent: talks.map(({ slug, title, date }) => ({
      '@type': 'Event',
      '@id': permalink(talkPath(slug)),
      url: permalink(talkPath(slug)),
      name: title,
      ...days(date),
    })),
  };
}

/** A talk as an `Event` of one day, with its start time if that is known. */
export function talkJsonLd(catalogue: Catalogue, talk: Talk): WithContext<EventLeaf> {
  const conference = conferenceOf(catalogue, talk);
  const topics = topicNames(catalogue, talk);
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': permalink(talkPath(talk.slug)),
    url: permalink(talkPath(talk.slug)),
    name: talk.title,
    ...days(talk.date),
    ...begin(talk, conference),
    ...location(conference),
    ...(talk.abstract === null ? {} : { description: talk.abstract }),
    superEvent: conferenceEvent(conference),
    performer: talk.speakers.map(person),
    ...(topics.length > 0 ? { keywords: topics } : {}),
    recordedIn: recording(talk),
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

const begin = ({ date, start }: Talk, { timeZone }: Conference) =>
  date === null || start === null ? {} : { startDate: zonedTime(date, start, timeZone) };

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

/** A talk's recording. Its length, upload date and thumbnail are not known here. */
const recording = ({ videoId, title }: Talk): VideoObjectLeaf => ({
  '@type': 'VideoObject',
  name: title,
  url: watchUrl(videoId),
  embedUrl: `https://www.youtube-nocookie.com/embed/${videoId}`,
});
