import type { Catalogue, Talk } from '#lib/catalogue/schema.ts';
import { permalink, talkPath } from '#lib/addresses.ts';
import { conferenceOf } from '#lib/export/selection.ts';
import { recordingLinks } from '#lib/export/talk-links.ts';
import { oneLine } from '#lib/export/xml-text.ts';

/** A talk as a citation in one line of text: `Names. Title. Conference, City, date. Address`. */
export function citeAsText(catalogue: Catalogue, talk: Talk): string {
  const { name, city } = conferenceOf(catalogue, talk);
  const parts = [
    talk.speakers.map((speaker) => speaker.name).join(', '),
    talk.title,
    [name, city, talk.date].filter((part) => part !== null).join(', '),
    permalink(talkPath(talk.slug)),
  ];
  return oneLine(parts.filter((part) => part !== '').join('. '));
}

/** A talk as a CSL-JSON record. Names are not split, since we cannot know which part is the family name. */
function citeAsCsl(catalogue: Catalogue, talk: Talk) {
  const { name, city, country } = conferenceOf(catalogue, talk);
  const place = [city, country].filter((part) => part !== null).join(', ');
  const date = talk.date?.split('-').map(Number);
  const [video] = recordingLinks(talk);
  return {
    id: talk.slug,
    type: 'speech',
    title: talk.title,
    author: talk.speakers.map((speaker) => ({ literal: speaker.name })),
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
