import { ActionLink } from '#components/ui/action.tsx';
import { Breadcrumbs } from '#components/page/breadcrumbs.tsx';
import { dayAndMonth, weekday } from '#lib/wording/dates.ts';
import { FromTheNotes } from '#components/talk/from-the-notes.tsx';
import { KindLabel } from '#components/talk/kind-label.tsx';
import { HeadedSection } from '#components/page/headed-section.tsx';
import { ShareRow } from '#components/talk/share-row.tsx';
import { Article } from '#components/page/article.tsx';
import { CountedLinks, WithSideColumn } from '#components/page/side-column.tsx';
import { noRecording } from '#lib/wording/recordings.ts';
import { NoVideo, VideoStage } from '#components/talk/video-stage.tsx';
import { TalkHeading, TalkRail } from '#components/talk/talk-heading.tsx';
import { TalkRow } from '#components/talk/talk-row.tsx';
import { PreviousNext } from '#components/page/previous-next.tsx';
import type { Note, Talk } from '#lib/catalogue/schema.ts';
import { calendarPath } from '#lib/export/schedules/calendar.ts';
import { formatBibtex } from '#lib/export/citations/bibtex.ts';
import { citeAsText, formatCslJson } from '#lib/export/citations/cite.ts';
import { talkJsonLd } from '#lib/export/json-ld/json-ld-events.ts';
import { breadcrumbJsonLd } from '#lib/export/json-ld/json-ld.ts';
import { formatEmbed, formatShortcode } from '#lib/export/share/embed.ts';
import { formatShareHtml } from '#lib/export/share/share-html.ts';
import { formatShareMarkdown } from '#lib/export/share/share-markdown.ts';
import { conferencePath, dayPath, talkPath, topicPath } from '#lib/addresses.ts';
import { typographic } from '#lib/post/typography.ts';
import {
  besideOf,
  catalogue,
  findConference,
  findReport,
  findTalks,
  findTopic,
} from '#app/_data/catalogue.ts';
import { JsonLd } from './json-ld.tsx';
import { imageOfTalk } from '#app/_data/page-images.ts';
import { imageUrl } from '#app/_data/preview-image.ts';
import { toBriefRows } from '#app/_data/rows.ts';
import { Shell } from './shell.tsx';
import { TalkDetails } from './talk-details.tsx';
import { provenanceOf } from '#app/_data/words.ts';

/** The page of a talk: speakers, day, video, what the reports say about it, the previous, next and related talks. */
export function TalkPage({ talk }: { talk: Talk }) {
  const { kind, title, recordings, date, track, speakers, conference } = talk;
  const [recording] = recordings;
  const beside = besideOf(talk);
  const at = beside.indexOf(talk);
  const place = date ? `${at + 1} of ${beside.length} that day` : (track ?? 'In no trip report');
  const related = toBriefRows(findTalks(talk.related));
  return (
    <Shell skipTo="session" conference={findConference(conference)}>
      <JsonLd data={talkJsonLd(catalogue, talk, { image: imageUrl(imageOfTalk(talk).path) })} />
      <JsonLd data={breadcrumbJsonLd([...crumbsOf(talk), { name: title, path: talkPath(talk.slug) }])} />
      <Article
        crumbs={<Breadcrumbs above={crumbsOf(talk)} here={title} />}
        over={<KindLabel kind={kind} />}
        rail={<TalkRail date={date} start={talk.start} room={talk.room} place={place} />}
      >
        <TalkHeading title={title} speakers={speakers} />
        <WithSideColumn
          side={
            <>
              <Topics slugs={talk.topics} />
              <TalkDetails talk={talk} />
            </>
          }
        >
          {recording ? (
            <VideoStage recording={recording} kind={kind} title={title} />
          ) : (
            <Unrecorded talk={talk} />
          )}
          <ShareRow citations={citationsOf(talk)} embeds={embedsOf(talk)}>
            {date && (
              <ActionLink icon="calendar" href={calendarPath(talkPath(talk.slug))}>
                Add to calendar
              </ActionLink>
            )}
          </ShareRow>
          {talk.notes.length > 0 && <FromTheNotes passages={talk.notes.map(toPassage)} />}
        </WithSideColumn>
        <PreviousNext
          label={`${date ? weekday(date) : track}, in order`}
          within={date ? `on ${weekday(date)}` : `in ${track}`}
          previous={pageLink(beside[at - 1])}
          next={pageLink(beside[at + 1])}
        />
        {related.length > 0 && (
          <HeadedSection id="related" heading="Related sessions">
            <ol>
              {related.map((row) => (
                <TalkRow key={row.slug} row={row} />
              ))}
            </ol>
          </HeadedSection>
        )}
      </Article>
    </Shell>
  );
}

/** What is known of a recording that nobody can watch. */
function Unrecorded({ talk: { recordingState, page } }: { talk: Talk }) {
  return (
    <NoVideo heading={noRecording(recordingState)}>
      {recordingState === 'to come' && 'Recordings appear in the weeks after a conference. '}
      {page && (
        <a href={page} rel="noreferrer">
          More about this session on {new URL(page).hostname}
        </a>
      )}
    </NoVideo>
  );
}

function Topics({ slugs }: { slugs: readonly string[] }) {
  const topics = slugs.map(findTopic).filter((topic) => topic !== undefined);
  if (topics.length === 0) return null;
  return (
    <CountedLinks
      heading="Topics"
      links={topics.map(({ name, slug, talks }) => ({ name, path: topicPath(slug), n: talks.length }))}
    />
  );
}

const citationsOf = (talk: Talk) => [
  { name: 'Plain text', text: citeAsText(catalogue, talk) },
  { name: 'BibTeX', text: formatBibtex(catalogue, talk) },
  { name: 'CSL-JSON', text: formatCslJson(catalogue, talk) },
  { name: 'Markdown', text: formatShareMarkdown(talk) },
  { name: 'HTML', text: formatShareHtml(talk) },
];

const embedsOf = (talk: Talk) => [
  { name: 'HTML frame', text: formatEmbed(talk) },
  { name: 'Hugo shortcode', text: formatShortcode(talk) },
];

const crumbsOf = ({ conference, date }: Talk) => [
  { name: 'Programme', path: conferencePath(conference) },
  ...(date ? [{ name: `${weekday(date)} ${dayAndMonth(date)}`, path: dayPath(date) }] : []),
];

const pageLink = (talk: Talk | undefined) => talk && { title: talk.title, path: talkPath(talk.slug) };

function toPassage(note: Note) {
  const report = findReport(note.report);
  return {
    ...note,
    passage: typographic(note.passage),
    original: `${report?.url}${note.anchor && `#${note.anchor}`}`,
    by: report ? provenanceOf(report) : '',
  };
}
