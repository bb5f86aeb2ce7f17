import { ActionLink } from '#components/ui/action.tsx';
import { PageIcon } from '#components/ui/page-icon.tsx';
import { Article } from '#components/page/article.tsx';
import { Breadcrumbs } from '#components/page/breadcrumbs.tsx';
import { ButtonLink } from '#components/ui/button.tsx';
import { CountedLinks, SideRow } from '#components/page/side-column.tsx';
import { Facts } from '#components/page/facts.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { KindLabel } from '#components/talk/kind-label.tsx';
import { LinkList } from '#components/ui/link-list.tsx';
import { NoVideo, VideoStage } from '#components/talk/video-stage.tsx';
import { ShareRow } from '#components/talk/share-row.tsx';
import { Slides } from '#components/talk/slides.tsx';
import { Stage } from '#components/talk/stage.tsx';
import { TalkHeading, TalkRail } from '#components/talk/talk-heading.tsx';
import { roomName } from '#components/timetable/slots.ts';
import type { Talk } from '#lib/catalogue/schema.ts';
import { slugOfName } from '#lib/catalogue/names/slug.ts';
import { calendarPath } from '#lib/export/schedules/calendar.ts';
import { formatBibtex } from '#lib/export/citations/bibtex.ts';
import { citeAsText, formatCslJson } from '#lib/export/citations/cite.ts';
import { talkJsonLd } from '#lib/export/json-ld/json-ld-events.ts';
import { breadcrumbJsonLd } from '#lib/export/json-ld/json-ld.ts';
import { formatEmbed, formatShortcode } from '#lib/export/share/embed.ts';
import { formatShareHtml } from '#lib/export/share/share-html.ts';
import { formatShareMarkdown } from '#lib/export/share/share-markdown.ts';
import { conferencePath, conferencesPath, dayPath, talkPath, topicPath, trackPath } from '#lib/addresses.ts';
import { briefly, watchAddress } from '#lib/recording.ts';
import { printedAddress, searchUrl } from '#lib/video.ts';
import { weekdayAndDate } from '#lib/wording/dates.ts';
import { noRecording } from '#lib/wording/recordings.ts';
import { catalogue, findConference, listedTopicsOf } from '#app/_data/catalogue.ts';
import { companyElsewhere } from '#app/_data/talk-places.ts';
import { JsonLd } from './json-ld.tsx';
import { imageOfTalk } from '#app/_data/page-images.ts';
import { imageUrl } from '#app/_data/preview-image.ts';
import { Shell } from './shell.tsx';
import { TalkDetails } from './talk-details.tsx';
import { ElsewherePart, NeighboursPart, NotesPart, TopicPart } from './talk-parts.tsx';

/** The page of a talk: when, where and by whom, its video and slides, what reports say of it, and what stands around it. */
export function TalkPage({ talk }: { talk: Talk }) {
  const { kind, title, recordings, slides, date, track, conference: slug } = talk;
  const [recording, ...others] = recordings;
  const conference = findConference(slug);
  const side = (
    <>
      <Topics talk={talk} />
      <TalkDetails talk={talk} />
    </>
  );
  return (
    <Shell skipTo="session" conference={conference}>
      <JsonLd data={talkJsonLd(catalogue, talk, { image: imageUrl(imageOfTalk(talk).path) })} />
      <JsonLd data={breadcrumbJsonLd([...crumbsOf(talk), { name: title, path: talkPath(talk.slug) }])} />
      <Article
        crumbs={<Breadcrumbs above={crumbsOf(talk)} here={title} />}
        over={<KindLabel kind={kind} />}
        rail={
          <TalkRail
            {...talk}
            days={conference?.days ?? []}
            where={[talk.room && roomName(talk.room), conference?.city ?? 'Online']
              .filter(Boolean)
              .join(', ')}
            track={track === null ? null : { name: track, path: trackPath(slugOfName(track)) }}
          />
        }
      >
        <TalkHeading
          title={title}
          speakers={talk.speakers.map((speaker) => ({
            ...speaker,
            elsewhere: companyElsewhere(talk, speaker),
          }))}
        />
        <Stage>
          {recording ? (
            <VideoStage recording={recording} kind={kind} title={title} />
          ) : (
            <Unrecorded talk={talk} />
          )}
          {slides && <Slides address={slides} title={title} />}
        </Stage>
        {others.length > 0 && <OtherRecordings recordings={others} />}
        <ShareRow citations={citationsOf(talk)} embeds={embedsOf(talk)}>
          {date && (
            <ActionLink icon={<PageIcon name="calendar" />} href={calendarPath(talkPath(talk.slug))}>
              Add to calendar
            </ActionLink>
          )}
        </ShareRow>
        {talk.notes.length === 0 && <SideRow>{side}</SideRow>}
      </Article>
      {talk.notes.length > 0 && <NotesPart talk={talk} side={side} />}
      <ElsewherePart talk={talk} />
      <TopicPart talk={talk} />
      <NeighboursPart talk={talk} />
    </Shell>
  );
}

/** What is known of a recording that nobody can watch, and where one might be. */
function Unrecorded({ talk: { recordingState, page, title } }: { talk: Talk }) {
  const mayCome = recordingState === null || recordingState === 'to come';
  return (
    <NoVideo
      heading={noRecording(recordingState)}
      actions={
        <>
          {page && (
            <ButtonLink href={page} rel="noreferrer">
              Its page on {new URL(page).hostname} <Icon name="external" small />
            </ButtonLink>
          )}
          {mayCome && (
            <ButtonLink href={searchUrl(title)} rel="noreferrer">
              Look on YouTube <Icon name="external" small />
            </ButtonLink>
          )}
        </>
      }
    >
      {recordingState === 'to come' &&
        'Recordings are put on YouTube in the weeks after a conference. Check back then.'}
    </NoVideo>
  );
}

/** Further recordings of a talk: of a second part, or elsewhere. */
function OtherRecordings({ recordings }: Pick<Talk, 'recordings'>) {
  const links = recordings.map((recording) => ({
    name: printedAddress(briefly(recording)),
    path: watchAddress(recording),
  }));
  return (
    <Facts>
      <p>
        {recordings.length === 1 ? 'Another recording' : 'Other recordings'}: <LinkList links={links} />
      </p>
    </Facts>
  );
}

function Topics({ talk }: { talk: Talk }) {
  const topics = listedTopicsOf(talk);
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
  { name: 'Conferences', path: conferencesPath },
  { name: findConference(conference)?.shortName ?? conference, path: conferencePath(conference) },
  ...(date ? [{ name: weekdayAndDate(date), path: dayPath(date) }] : []),
];
