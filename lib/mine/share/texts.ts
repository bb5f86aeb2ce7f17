import { siteName, talkPath } from '#lib/addresses.ts';
import { videosIn, watchHref, watchTogetherUrl } from '#lib/video.ts';
import { formatByline } from '#lib/wording/byline.ts';
import { formatEntry } from '#lib/wording/entry.ts';
import { fullTitle } from '#lib/wording/kinds.ts';
import type { Told } from './told.ts';

// A list as texts for other people and programs. Notes, and what was watched, are in none of them. `site` is the address
// of the site, without a trailing slash.

const TITLE = 'Sessions to watch';

/** The address to give of a talk: its video or, without one, its page. */
const addressOf = ({ slug, recording }: Told, site: string) =>
  recording === null ? site + talkPath(slug) : watchHref(recording);

/** As Markdown that the reader of trip reports reads back: a heading for each conference, an entry for each talk. */
export function formatMarkdown(talks: readonly Told[], site: string): string {
  const parts = byConference(talks).map(([conference, ofIt]) => {
    const entries = ofIt.map((talk) => formatEntry(talk, addressOf(talk, site)));
    return [
      ...(conference ? [`## ${conference.replaceAll(/[\\`*_[\]<>#]/g, '\\$&')}`, ''] : []),
      ...entries,
      '',
    ];
  });
  return [`# ${TITLE}`, '', ...parts.flat()].join('\n');
}

/** As plain text: title, speakers and address, a talk after the other. */
export const formatText = (talks: readonly Told[], site: string): string =>
  talks
    .map((talk) => [fullTitle(talk), formatByline(talk.speakers), talk.conference, addressOf(talk, site)])
    .map((lines) => `${lines.filter((line) => line !== '').join('\n')}\n`)
    .join('\n');

/** As JSON, under the names that our other files have. */
export const formatJson = (talks: readonly Told[], site: string): string =>
  `${JSON.stringify(
    {
      title: TITLE,
      from: siteName,
      talks: talks.map(({ slug, title, kind, speakers, recording, date, conference }) => ({
        slug,
        url: site + talkPath(slug),
        title,
        kind,
        speakers: speakers.map(({ name, role, company }) => ({ name, role, company })),
        video: recording === null ? null : watchHref(recording),
        date,
        conference,
      })),
    },
    null,
    2,
  )}\n`;

/** How many videos YouTube accepts in one address. */
const MOST = 50;

/** The addresses at which YouTube plays the talks one after the other: one, or several where there are too many for one. */
export function queues(talks: readonly Told[]): string[] {
  const ids = [...new Set(talks.flatMap(({ recording }) => videosIn(recording)))];
  return Array.from({ length: Math.ceil(ids.length / MOST) }, (_, at) =>
    watchTogetherUrl(ids.slice(at * MOST, (at + 1) * MOST)),
  );
}

/** The talks of each conference, in the order in which they come. */
function byConference(talks: readonly Told[]): [string, Told[]][] {
  const groups = new Map<string, Told[]>();
  for (const talk of talks) groups.set(talk.conference, [...(groups.get(talk.conference) ?? []), talk]);
  return [...groups];
}
