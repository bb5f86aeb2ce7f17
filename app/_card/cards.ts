import { count } from '#lib/wording/counts.ts';
import { dateRange, longDate, monthRange, weekday, yearOf } from '#lib/wording/dates.ts';
import type { Conference, Person, Report, Talk } from '#lib/catalogue/schema.ts';
import { siteName } from '#lib/addresses.ts';
import { catalogue, findConference, reportsOf, talksOf } from '#app/_data/catalogue.ts';
import { creditsOf } from '#app/_data/people.ts';
import type { Card } from './card.tsx';
import {
  imageOfConference,
  imageOfDay,
  imageOfReport,
  imageOfSpeaker,
  imageOfTalk,
  type PageImage,
  siteImage,
} from '#app/_data/page-images.ts';

/** The preview images that pages show, each with the path of the page that it is drawn for. */
export function cards(): Map<string, Card> {
  const { conferences, talks, people, reports } = catalogue;
  const drawn = new Map<string, Card>();
  // Several pages may show one image, which is that of the first: the widest come first.
  const draw = ({ path }: PageImage, cardOf: () => Card) => drawn.has(path) || drawn.set(path, cardOf());
  draw(siteImage, siteCard);
  for (const conference of conferences) draw(imageOfConference(conference), () => conferenceCard(conference));
  for (const { date, conference: slug } of talks) {
    const conference = findConference(slug);
    if (date !== null && conference) draw(imageOfDay(date, conference), () => dayCard(date));
  }
  for (const talk of talks) draw(imageOfTalk(talk), () => talkCard(talk));
  for (const person of people) draw(imageOfSpeaker(person), () => speakerCard(person));
  for (const report of reports) draw(imageOfReport(report), () => reportCard(report));
  return drawn;
}

const line = (strong: string, rest = '') => ({ strong, rest });
const plain = (rest: string) => line('', rest);

/** “KubeCon + CloudNativeCon Europe 2019, Barcelona”; empty for no conference. */
const nameAndPlace = (conference: Conference | undefined) =>
  conference ? [conference.name, conference.city].filter((part) => part !== null).join(', ') : '';

/** The only conference of the catalogue or, if there are more, how many. */
function conferencesInWords(): string {
  const [only, ...others] = catalogue.conferences;
  return others.length === 0 ? nameAndPlace(only) : count(catalogue.conferences.length, 'conference');
}

const siteCard = (): Card => ({
  rail: 'Sessions',
  under: `${catalogue.talks.length} in all`,
  kind: null,
  title: 'Every session, its people, its video, and what was said of it',
  lines: [
    plain(`${count(catalogue.people.length, 'speaker')}, ${count(catalogue.reports.length, 'trip report')}`),
  ],
  foot: conferencesInWords(),
});

const conferenceCard = (conference: Conference): Card => ({
  rail: yearOf(conference.days[0] ?? ''),
  under: dateRange(conference.days),
  kind: null,
  title: conference.name,
  lines: [
    plain(count(talksOf(conference.slug).length, 'session')),
    plain(count(reportsOf(conference.slug).length, 'trip report')),
  ],
  foot: nameAndPlace(conference),
});

function dayCard(date: string): Card {
  const talks = catalogue.talks.filter((talk) => talk.date === date);
  const conference = findConference(talks[0]?.conference ?? '');
  return {
    rail: weekday(date),
    under: longDate(date),
    kind: null,
    title: conference?.name ?? siteName,
    lines: [plain(count(talks.length, 'session'))],
    foot: nameAndPlace(conference),
  };
}

const talkCard = ({ kind, title, date, speakers, conference }: Talk): Card => ({
  rail: date ? weekday(date) : monthRange(findConference(conference)?.days ?? []),
  under: date ? longDate(date) : 'Day not published',
  kind,
  title,
  lines: speakers.map(({ name, company }) => line(name, company ?? '')),
  foot: nameAndPlace(findConference(conference)),
});

const speakerCard = (person: Person): Card => ({
  rail: 'Speaker',
  under: count(person.talks.length, 'session'),
  kind: null,
  title: person.name,
  lines: creditsOf(person).map(({ role, company }) =>
    role ? line(role, company ?? '') : plain(company ?? ''),
  ),
  foot: conferencesInWords(),
});

const reportCard = ({ title, author, date, conference, slug }: Report): Card => ({
  rail: 'Report',
  under: date ? longDate(date) : '',
  kind: null,
  title,
  lines: [
    ...(author ? [plain(`by ${author}`)] : []),
    plain(`notes on ${count(discussedBy(slug), 'session')}`),
  ],
  foot: nameAndPlace(findConference(conference)),
});

const discussedBy = (report: string) =>
  catalogue.talks.filter(({ notes }) => notes.some((note) => note.report === report)).length;
