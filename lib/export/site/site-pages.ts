import type { Catalogue, Talk } from '#lib/catalogue/schema.ts';
import {
  allTalksPath,
  coverageMessagesPath,
  insightPath,
  notesPath,
  overYearsPath,
  talkPath,
  tryPath,
} from '#lib/addresses.ts';
import { latestDay, reportAdded, talkChanged } from '#lib/export/dates.ts';
import {
  type Selection,
  selectCompany,
  selectConference,
  selectDay,
  selectSpeaker,
  selectTopic,
  selectTrack,
} from '#lib/export/selection.ts';

/** A page of the site: its path and the day its content last changed, or `null` if no talk or report tells. */
export interface SitePage {
  path: string;
  changed: string | null;
}

/** Every page that search engines should know, each once. Topics without talks have no page. */
export function sitePages(catalogue: Catalogue): SitePage[] {
  const changed = (talks: Talk[]) =>
    latestDay(talks.map((talk) => talkChanged(catalogue, talk) ?? talk.date));
  const page = ({ path, talks }: Selection): SitePage => ({ path, changed: changed(talks) });
  const index = (path: string): SitePage => ({ path, changed: changed(catalogue.talks) });

  const days = new Set(catalogue.talks.map(({ date }) => date).filter((date) => date !== null));
  return [
    index('/'),
    ...[
      '/conferences',
      '/speakers',
      '/companies',
      '/topics',
      '/tracks',
      '/notes',
      '/data',
      '/insight',
      overYearsPath,
      '/coverage',
      coverageMessagesPath,
      '/about',
      tryPath,
    ].map(index),
    ...catalogue.conferences.map((conference) => page(selectConference(catalogue, conference))),
    ...catalogue.conferences.map((conference) => ({
      ...page(selectConference(catalogue, conference)),
      path: insightPath(conference.slug),
    })),
    ...catalogue.conferences.map((conference) => ({
      ...page(selectConference(catalogue, conference)),
      path: allTalksPath(conference.slug),
    })),
    ...[...days].map((date) => page(selectDay(catalogue, date))),
    ...catalogue.talks.map((talk) => ({ path: talkPath(talk.slug), changed: changed([talk]) })),
    ...catalogue.people.map((person) => page(selectSpeaker(catalogue, person))),
    ...catalogue.companies.map((company) => page(selectCompany(catalogue, company))),
    ...catalogue.topics
      .filter(({ talks }) => talks.length > 0)
      .map((topic) => page(selectTopic(catalogue, topic))),
    ...catalogue.tracks.map((track) => page(selectTrack(catalogue, track))),
    ...catalogue.reports.map((report) => ({ path: notesPath(report.slug), changed: reportAdded(report) })),
  ];
}
