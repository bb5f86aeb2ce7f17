import { siteName, conferencePath, dayPath, notesPath, speakerPath, talkPath } from '#lib/addresses.ts';
import type { Conference, Person, Report, Talk } from '#lib/catalogue/schema.ts';
import { count } from '#lib/wording/counts.ts';
import { dateRange, fullDate } from '#lib/wording/dates.ts';
import { fullTitle } from '#lib/wording/kinds.ts';
import { catalogue, findConference, findTalks } from './catalogue.ts';
import { speakersOf } from './words.ts';

// Which preview image each page shows. Drawing one takes longer than making its page, so only talks of conferences that
// have trip reports, and those who spoke there, have images of their own.

/** A preview image: the path of the page that it was drawn for, and the text for whoever cannot see it. */
export interface PageImage {
  path: string;
  alt: string;
}

/** `PREVIEW_IMAGES=site` draws a single image for all pages. */
const onlySite = process.env['PREVIEW_IMAGES'] === 'site';

const unlessOnlySite = (image: PageImage) => (onlySite ? siteImage : image);

export const siteImage: PageImage = { path: '/', alt: `${siteName}: ${catalogue.site.line}` };

export const imageOfConference = ({ slug, name, days }: Conference) =>
  unlessOnlySite({ path: conferencePath(slug), alt: `${name}, ${dateRange(days)}` });

export const imageOfDay = (date: string, { name }: Conference) =>
  unlessOnlySite({ path: dayPath(date), alt: `${fullDate(date)}, ${name}` });

export const imageOfReport = ({ slug, title, author }: Report) =>
  unlessOnlySite({ path: notesPath(slug), alt: `Notes: ${title}${author ? ` by ${author}` : ''}` });

/** The talk's own or, of a conference without reports, that of the conference. */
export function imageOfTalk(talk: Talk): PageImage {
  if (isReported(talk)) {
    const by = talk.speakers.length > 0 ? ` by ${speakersOf(talk)}` : '';
    return unlessOnlySite({ path: talkPath(talk.slug), alt: `${fullTitle(talk)}${by}` });
  }
  const conference = findConference(talk.conference);
  return conference ? imageOfConference(conference) : siteImage;
}

/** The speaker's own or, of somebody who spoke at no conference with reports, that of the site. */
export const imageOfSpeaker = ({ slug, name, talks }: Person): PageImage =>
  findTalks(talks).some(isReported)
    ? unlessOnlySite({ path: speakerPath(slug), alt: `${name}: ${count(talks.length, 'session')}` })
    : siteImage;

const reported = new Set(catalogue.reports.map(({ conference }) => conference));
const isReported = ({ conference }: Talk) => reported.has(conference);
