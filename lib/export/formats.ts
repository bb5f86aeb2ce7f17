import type { Catalogue, Conference, Person, Talk } from '#lib/catalogue/schema.ts';
import { conferencePath, dayPath, notesPath, speakerPath, talkPath, topicPath } from '#lib/addresses.ts';
import { calendarPath } from './schedules/calendar.ts';
import { conferenceTalksPath } from './data/lists-json.ts';
import { isScheduled } from './schedules/schedule.ts';
import { feedPath } from './feeds/feed-items.ts';
import { markdownPath } from './markdown/markdown.ts';
import { oembedPath } from './share/oembed.ts';
import { talksSchemaPath } from './data/talks-json.ts';

/** A format in which the catalogue is published, as the page on data formats describes it. */
export interface Format {
  name: string;
  mediaType: string;
  what: string;
  /** The paths of its files; if there are many of a kind, of one as an example. */
  paths: string[];
  /** If there are many files of a kind, where the others are, in words. */
  like: string | null;
  /** What stays the same from one version of the site to the next. */
  promise: string;
}

const known = (...paths: (string | null | undefined)[]) => paths.filter((path) => typeof path === 'string');

/** Paths of pages that have a calendar, because they show this talk and its day is known. */
const datedPages = (talk: Talk | undefined, person: Person | undefined) =>
  talk?.date
    ? [
        '',
        conferencePath(talk.conference),
        dayPath(talk.date),
        talkPath(talk.slug),
        ...(person ? [speakerPath(person.slug)] : []),
      ]
    : [];

/** Every format, the most useful first. */
export function formats(catalogue: Catalogue): Format[] {
  const [conference] = catalogue.conferences;
  const dated = catalogue.talks.find(({ date }) => date !== null);
  const talk = dated ?? catalogue.talks[0];
  const scheduled = catalogue.talks.find(isScheduled)?.conference;
  const timetable = catalogue.conferences.find(({ slug }) => slug === scheduled);
  const person = catalogue.people.find(({ talks }) => talk && talks.includes(talk.slug));
  const [report] = catalogue.reports;
  const topic = catalogue.topics.find(({ talks }) => talks.length > 0);
  return [
    {
      name: 'JSON',
      mediaType: 'application/json',
      what: 'Every talk with its speakers, topics, notes and the line it was read from. A file of one conference or of one talk has the same shape, so one reader serves for all. Conferences, speakers and companies are lists of their own.',
      paths: known(
        '/talks.json',
        talk && conferenceTalksPath(talk.conference),
        talk && `${talkPath(talk.slug)}.json`,
        '/conferences.json',
        '/speakers.json',
        '/companies.json',
        talksSchemaPath,
      ),
      like: 'one for each conference and each talk, at its page’s address; each list has a schema, as in /speakers.schema.json',
      promise:
        'Version 2, in which a talk may have no video, or several: fields may be added; none is removed or changes its meaning without a version 3.',
    },
    {
      name: 'CSV',
      mediaType: 'text/csv',
      what: 'A talk a row, for spreadsheets, after RFC 4180, with a byte order mark. What a spreadsheet would run as a formula has an apostrophe in front.',
      paths: ['/talks.csv'],
      like: null,
      promise: 'Columns keep their names; new ones come last.',
    },
    {
      name: 'iCalendar',
      mediaType: 'text/calendar',
      what: 'Talks as events, after RFC 5545 and 7986. Where the hour of a talk is not known, its event lasts the whole day and makes nobody busy.',
      paths: known(...datedPages(dated, person).map(calendarPath)),
      like: 'one for each conference, day, speaker and talk of which a day is known, at its page’s address with .ics added',
      promise:
        'An event keeps its UID, which is made from its video or, where it has none, from its permalink.',
    },
    {
      name: 'Feeds',
      mediaType: 'application/rss+xml, application/atom+xml, application/feed+json',
      what: 'What was added or changed last, at most fifty talks, reports and conferences, as RSS 2.0, Atom and JSON Feed 1.1.',
      paths: known(
        feedPath('', 'rss'),
        feedPath('', 'atom'),
        feedPath('', 'json'),
        person && feedPath(speakerPath(person.slug), 'rss'),
        topic && feedPath(topicPath(topic.slug), 'rss'),
        report && feedPath(notesPath(report.slug), 'rss'),
      ),
      like: 'three for each speaker, topic, track, company and report, below its page’s address',
      promise: 'An item keeps its id, so that no reader shows it twice.',
    },
    {
      name: 'Markdown',
      mediaType: 'text/markdown',
      what: 'Pages as plain text, for people and programs that read Markdown; llms.txt leads to them.',
      paths: known('/llms.txt', '/index.md', talk && markdownPath(talkPath(talk.slug))),
      like: 'one for each page that lists or tells of talks, at its address with .md added',
      promise: 'The wording may change; use JSON where a program depends on it.',
    },
    ...(conference ? conferenceFormats(timetable ?? conference) : []),
    {
      name: 'Citations',
      mediaType: 'application/x-bibtex, application/vnd.citationstyles.csl+json',
      what: 'A talk as a reference, for BibTeX and for everything that reads CSL-JSON.',
      paths: known(talk && `${talkPath(talk.slug)}.bib`, talk && `${talkPath(talk.slug)}.csl.json`),
      like: 'two for each talk, at its page’s address with .bib or .csl.json added',
      promise: 'An entry keeps its key.',
    },
    {
      name: 'oEmbed',
      mediaType: 'application/json+oembed, text/xml+oembed',
      what: 'What a blog or a chat needs to show a talk as a card; each talk’s page announces it.',
      paths: known(talk && oembedPath(talk.slug, 'json'), talk && oembedPath(talk.slug, 'xml')),
      like: 'two for each talk',
      promise: 'oEmbed 1.0, type rich.',
    },
    {
      name: 'For search engines and browsers',
      mediaType: 'application/xml, text/plain, application/manifest+json',
      what: 'Which pages there are and when their content last changed, and how a browser searches here.',
      paths: ['/sitemap.xml', '/robots.txt', '/opensearch.xml', '/manifest.webmanifest'],
      like: null,
      promise: 'An address that was published once stays.',
    },
  ];
}

const conferenceFormats = ({ slug }: Conference): Format[] => [
  {
    name: 'Schedule',
    mediaType: 'application/json, application/xml',
    what: 'A conference’s timetable for the programs of the Chaos Computer Club’s family (c3voc, Frab, Giggity): every talk whose day, hour and room are known. Where its length is not, the time until the next talk in the room stands for it, half an hour at most.',
    paths: [`${conferencePath(slug)}/schedule.json`, `${conferencePath(slug)}/schedule.xml`],
    like: 'two for each conference, below its page’s address',
    promise: 'A talk keeps its GUID, which is made from its video or, where it has none, from its permalink.',
  },
  {
    name: 'Video lists',
    mediaType: 'application/json',
    what: 'A playlist of the talks on YouTube as yt-dlp prints it, and a folder of recordings as pyvideo.org keeps it.',
    paths: [`${conferencePath(slug)}/playlist.json`, `${conferencePath(slug)}/pyvideo/category.json`],
    like: 'one of each for a conference; pyvideo/videos/ has a file for each talk with a recording',
    promise: 'Follows the formats of those projects.',
  },
];
