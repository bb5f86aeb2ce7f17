import type { Catalogue, Talk } from '#lib/catalogue/schema.ts';
import { permalink, talkPath } from '#lib/addresses.ts';
import { conferenceOf } from '#lib/export/selection.ts';
import { issued } from './issued.ts';
import { citedName } from './names.ts';
import { recordingLinks } from '#lib/export/talk-links.ts';
import { oneLine } from '#lib/export/xml-text.ts';

/** A talk as a citation in one line of text: `Names. Title. Conference, City, date. Address`. */
export function citeAsText(catalogue: Catalogue, talk: Talk): string {
  const conference = conferenceOf(catalogue, talk);
  const { name, city } = conference;
  const parts = [
    talk.speakers.map((speaker) => speaker.name).join(', '),
    talk.title,
    [name, city, issued(talk, conference)].filter((part) => part !== null).join(', '),
    permalink(talkPath(talk.slug)),
  ];
  return oneLine(parts.filter((part) => part !== '').join('. '));
}

function cslName(name: string) {
  const cited = citedName(name);
  if ('literal' in cited) return cited;
  const { family, given, particle } = cited;
  return { family, given, ...(particle === null ? {} : { 'non-dropping-particle': particle }) };
}

/** A talk as a CSL-JSON record. */
function citeAsCsl(catalogue: Catalogue, talk: Talk) {
  const conference = conferenceOf(catalogue, talk);
  const { name, city, country } = conference;
  const place = [city, country].filter((part) => part !== null).join(', ');
  const date = issued(talk, conference)?.split('-').map(Number);
  const [video] = recordingLinks(talk);
  return {
    id: talk.slug,
    type: 'speech',
    title: talk.title,
    author: talk.speakers.map(({ name: speaker }) => cslName(speaker)),
    'event-title': name,
    ...(place === '' ? {} : { 'event-place': place }),
    ...(date ? { issued: { 'date-parts': [date] } } : {}),
    URL: permalink(talkPath(talk.slug)),
    ...(video ? { note: `Video: ${video.url}` } : {}),
  };
}

/** A talk as the text of a CSL-JSON file: a list with one record. */
export const formatCslJson = (catalogue: Catalogue, talk: Talk) =>
  `${JSON.stringify([citeAsCsl(catalogue, talk)], null, 2)}\n`;
