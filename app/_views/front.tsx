import { FeatureHead, FrontHead, Opinions, Years } from '#components/page/front.tsx';
import { conferencePath, conferencesPath, notesPath, talkPath } from '#lib/addresses.ts';
import { groupBy } from '#lib/catalogue/group.ts';
import type { Conference } from '#lib/catalogue/schema.ts';
import { count } from '#lib/wording/counts.ts';
import { dateRange, yearOf } from '#lib/wording/dates.ts';
import { listAnd } from '#lib/wording/lists.ts';
import {
  allTalksOf,
  catalogue,
  findConference,
  findReport,
  findTalk,
  reportsOf,
} from '#app/_data/catalogue.ts';
import { placeOf } from '#app/_data/over-years.ts';
import { ledeOf } from '#app/_data/words.ts';

const firstYear = ({ days }: Conference) => yearOf(days[0] ?? '');
const conferencesByYear = groupBy(catalogue.conferences.toReversed(), firstYear);
const years = [...conferencesByYear.keys()];

/** The head of the home page of a site with several conferences. */
export const Front = () => (
  <FrontHead
    line={catalogue.site.line}
    years={years.length > 1 ? `${years[0]} to ${years.at(-1)}` : (years[0] ?? '')}
    conferences={count(catalogue.conferences.length, 'conference')}
  />
);

/** What stands between the search of the home page and the programme of the conference that it shows. */
export function BelowSearch({ conference }: { conference: Conference }) {
  const { slug, name, city, days } = conference;
  return (
    <>
      <Opinions opinions={catalogue.site.opinions.flatMap(toOpinion)} />
      <Years
        all={`All ${count(catalogue.conferences.length, 'conference')}`}
        path={conferencesPath}
        years={years.map((year) => ({
          year,
          path: `${conferencesPath}#year-${year}`,
          conferences: (conferencesByYear.get(year) ?? []).map((other) =>
            toLink(other, other === conference),
          ),
        }))}
      />
      <FeatureHead
        name={name}
        city={city}
        dates={dateRange(days)}
        lede={ledeOf(allTalksOf(slug), reportsOf(slug))}
      />
    </>
  );
}

const toLink = (conference: Conference, current: boolean) => ({
  path: conferencePath(conference.slug),
  place: placeOf(conference),
  facts: `${conference.shortName}, ${count(allTalksOf(conference.slug).length, 'session')}`,
  current,
});

function toOpinion({ talk: slug, text }: { talk: string; text: string }) {
  const talk = findTalk(slug);
  const [note] = talk?.notes ?? [];
  if (!talk || !note) return [];
  const companies = [...new Set(talk.speakers.flatMap(({ company }) => company ?? []))];
  const conference = findConference(talk.conference);
  const where = [conference?.city, yearOf(conference?.days[0] ?? '')].filter(Boolean).join(' ');
  return {
    text,
    passage: notesPath(note.report, note.anchor ?? ''),
    by: (
      <>
        {findReport(note.report)?.author ?? 'The report'} on <a href={talkPath(slug)}>{talk.title}</a>
        {companies.length > 0 && `, ${listAnd(companies)}`}, {where}
      </>
    ),
  };
}
