import type { ReactNode } from 'react';
import { PreviousNext } from '#components/page/previous-next.tsx';
import { WithSideColumn } from '#components/page/side-column.tsx';
import { FromTheNotes } from '#components/talk/from-the-notes.tsx';
import { More, StandaloneLink } from '#components/ui/standalone-link.tsx';
import { RailPart } from '#components/ui/rail-part.tsx';
import { TightRow } from '#components/talk/tight-row.tsx';
import { roomName, slotAnchor, slotsOf } from '#components/timetable/slots.ts';
import type { Conference, Note, Talk } from '#lib/catalogue/schema.ts';
import { typographic } from '#lib/post/typography.ts';
import { yearOf } from '#lib/search/of-catalogue.ts';
import { dayPath, speakerPath, talkPath, topicPath } from '#lib/addresses.ts';
import { count } from '#lib/wording/counts.ts';
import { shortDateRange, weekday } from '#lib/wording/dates.ts';
import { kinds } from '#lib/wording/kinds.ts';
import { allTalksOf, findConference, findReport } from '#app/_data/catalogue.ts';
import { toRows } from '#app/_data/rows.ts';
import {
  atSameHour,
  besideOf,
  elsewhereOf,
  givingMore,
  SHOWN,
  topicOverYears,
} from '#app/_data/talk-places.ts';
import { isTimetable, toTimetable } from '#app/_data/timetable.ts';
import { authorsOf, programmeOfTrack, provenanceOf } from '#app/_data/words.ts';

/** What the reports say of a talk. Topics and details stand beside it. */
export function NotesPart({ talk, side }: { talk: Talk; side: ReactNode }) {
  const reports = talk.notes.flatMap(({ report }) => findReport(report) ?? []);
  const authors = authorsOf(reports);
  return (
    <RailPart id="from-the-notes" name="From the notes" long facts={authors && <p>by {authors}</p>}>
      <WithSideColumn side={side}>
        <FromTheNotes passages={talk.notes.map(toPassage)} />
      </WithSideColumn>
    </RailPart>
  );
}

function toPassage(note: Note) {
  const report = findReport(note.report);
  return {
    ...note,
    passage: typographic(note.passage),
    original: `${report?.url}${note.anchor && `#${note.anchor}`}`,
    by: report ? provenanceOf(report) : '',
  };
}

/** What the speakers of a talk gave at other conferences, with their roles and companies as at that time. */
export function ElsewherePart({ talk }: { talk: Talk }) {
  const talks = elsewhereOf(talk);
  if (talks.length === 0) return null;
  const shown = talks.slice(0, SHOWN);
  return (
    <RailPart
      id="elsewhere"
      name={`From ${talk.speakers.length === 1 ? 'this speaker' : 'these speakers'}, elsewhere`}
      long
      facts={<p>{count(talks.length, 'session')}</p>}
    >
      <TalksElsewhere talks={shown}>
        {givingMore(talk, shown)
          .slice(0, SHOWN)
          .map(({ slug, name, n }) => (
            <StandaloneLink key={slug} href={speakerPath(slug)} to="list">
              {n === 2 ? 'Both' : `All ${n}`} by {name}
            </StandaloneLink>
          ))}
      </TalksElsewhere>
    </RailPart>
  );
}

/** Talks of other years on the topic of a talk. */
export function TopicPart({ talk }: { talk: Talk }) {
  const found = topicOverYears(talk, elsewhereOf(talk).slice(0, SHOWN));
  if (!found) return null;
  const { topic, talks, years } = found;
  const [first, last] = [years[0], years.at(-1)];
  return (
    <RailPart
      id="over-the-years"
      name={`${topic.name} over the years`}
      long
      facts={<p>{count(topic.talks.length, 'session')}</p>}
    >
      <TalksElsewhere talks={talks}>
        <StandaloneLink href={topicPath(topic.slug)} to="list">
          All {topic.talks.length}, {first === last ? `in ${first}` : `${first} to ${last}`}
        </StandaloneLink>
      </TalksElsewhere>
    </RailPart>
  );
}

/** Talks of several conferences, each with the place and the days of its own, and links to more. */
function TalksElsewhere({ talks, children }: { talks: readonly Talk[]; children: ReactNode }) {
  return (
    <div>
      <ol>
        {toRows(talks).map((row) => (
          <TightRow key={row.slug} row={row} {...whereabouts(findConference(row.conference))} />
        ))}
      </ol>
      <More>{children}</More>
    </div>
  );
}

const whereabouts = (conference: Conference | undefined) => ({
  at: `${conference?.city ?? 'Online'} ${yearOf(conference)}`,
  under: shortDateRange(conference?.days ?? []),
});

/** What was on at the same time, if the hour of a talk is known; otherwise its neighbours on its day or in its track. */
export function NeighboursPart({ talk }: { talk: Talk }) {
  const others = atSameHour(talk);
  if (talk.date !== null && others.length > 0)
    return <SameHour talks={others} date={talk.date} start={talk.start ?? ''} conference={talk.conference} />;
  const beside = besideOf(talk);
  const at = beside.indexOf(talk);
  if (beside.length < 2) return null;
  const { date, track, conference } = talk;
  const within = date ? `on ${weekday(date)}` : 'in the track';
  const name = date ? `On ${weekday(date)}` : `In the ${track} track`;
  return (
    <RailPart
      id="neighbours"
      name={name}
      long
      facts={
        <p>
          {at + 1} of {beside.length}
        </p>
      }
    >
      <div>
        <PreviousNext
          label={`${name}, in order`}
          before={`Before it ${within}`}
          after={`After it ${within}`}
          previous={pageLink(beside[at - 1])}
          next={pageLink(beside[at + 1])}
        />
        <More>
          <StandaloneLink href={date ? dayPath(date) : programmeOfTrack(conference, track ?? '')} to="list">
            All {beside.length} {within}
          </StandaloneLink>
        </More>
      </div>
    </RailPart>
  );
}

interface SameHourProps {
  talks: readonly Talk[];
  date: string;
  start: string;
  conference: string;
}

function SameHour({ talks, date, start, conference }: SameHourProps) {
  const day = allTalksOf(conference).filter((talk) => talk.date === date);
  const slots = isTimetable(day) ? slotsOf(toTimetable(day)) : [];
  const slot = slots.find((slot) => slot.talks.some(({ slug }) => slug === talks[0]?.slug));
  const rows = toRows(talks.slice(0, SHOWN));
  return (
    <RailPart id="same-hour" name="At the same hour" long facts={<p>{count(talks.length, 'other')}</p>}>
      <div>
        <ol>
          {rows.map((row, index) => (
            <TightRow
              key={row.slug}
              row={row}
              at={roomOf(talks[index]) ?? kinds[row.kind].label}
              under={row.track?.name ?? null}
            />
          ))}
        </ol>
        <More>
          <StandaloneLink href={`${dayPath(date)}${slot ? `#${slotAnchor(slot.start)}` : ''}`} to="list">
            All of {weekday(date)} at {slot?.start ?? start}
          </StandaloneLink>
        </More>
      </div>
    </RailPart>
  );
}

const roomOf = (talk: Talk | undefined) => (talk?.room ? roomName(talk.room) : null);

const pageLink = (talk: Talk | undefined) => talk && { title: talk.title, path: talkPath(talk.slug) };
