import type { PhrasingContent, RootContent } from 'mdast';
import type { Catalogue, Talk } from '#lib/catalogue/schema.ts';
import { notesPath, permalink, talkPath } from '#lib/addresses.ts';
import { formatByline, formatSpeaker } from '#lib/wording/byline.ts';
import { fullTitle } from '#lib/wording/kinds.ts';
import { noRecording } from '#lib/wording/recordings.ts';
import { formatMarkdown, heading, link, list, paragraph, quote, text } from './markdown.ts';
import { type Selection, conferenceOf, topicNames } from '#lib/export/selection.ts';
import { otherLinks, recordingLinks } from '#lib/export/talk-links.ts';

/**
 * A talk as an entry that our own parser reads: `- [Keynote: Title](…) - Name, Role, Company & Name, Company`. It links
 * the talk's recording, else its page elsewhere; a talk that has neither is an entry without a link.
 */
export const formatEntry = (talk: Talk) =>
  formatMarkdown([list([entry(talk, recordingLinks(talk)[0]?.url ?? talk.page)])]);

/** A talk's page in Markdown. */
export function formatTalkMarkdown(catalogue: Catalogue, talk: Talk): string {
  const topics = topicNames(catalogue, talk);
  const facts: PhrasingContent[][] = [
    [text(`Conference: ${conferenceOf(catalogue, talk).name}`)],
    [text(`Date: ${[talk.date ?? 'not published', hours(talk)].filter((part) => part !== null).join(', ')}`)],
    ...(talk.room === null ? [] : [[text(`Room: ${talk.room}`)]]),
    ...talk.speakers.map((speaker) => [text(`Speaker: ${formatSpeaker(speaker)}`)]),
    ...(topics.length > 0 ? [[text(`Topics: ${topics.join(', ')}`)]] : []),
    ...(talk.recordings.length > 0 ? [] : [[text(noRecording(talk.recordingState))]]),
    ...[...recordingLinks(talk), ...otherLinks(talk)].map(({ url, label }) => [link(url, label)]),
    [link(permalink(talkPath(talk.slug)), 'Page')],
  ];
  return formatMarkdown([heading(1, fullTitle(talk)), list(facts), ...abstract(talk), ...notes(talk)]);
}

/** A page that lists talks in Markdown. Each talk is an entry that links to the talk's page. */
export function formatListMarkdown({ title, talks }: Selection): string {
  const entries = talks.map(formatLinkedEntry);
  return formatMarkdown([heading(1, title)]) + (entries.length > 0 ? `\n${entries.join('')}` : '');
}

const linkedEntries = new WeakMap<Talk, string>();

/** A talk as an entry that links to its page. Written once, since each talk is in a dozen lists. */
function formatLinkedEntry(talk: Talk): string {
  const written =
    linkedEntries.get(talk) ?? formatMarkdown([list([entry(talk, permalink(talkPath(talk.slug)))])]);
  linkedEntries.set(talk, written);
  return written;
}

/** `09:30–10:15`, or `09:30` where the end is not known. */
const hours = ({ start, end }: Talk) => (start === null || end === null ? start : `${start}–${end}`);

function entry(talk: Talk, url: string | null): PhrasingContent[] {
  const title = url === null ? text(fullTitle(talk).trim()) : link(url, fullTitle(talk));
  return talk.speakers.length > 0 ? [title, text(` - ${formatByline(talk.speakers).trim()}`)] : [title];
}

const abstract = ({ abstract }: Talk): RootContent[] =>
  abstract === null ? [] : [heading(2, 'Abstract'), quote(abstract)];

function notes(talk: Talk): RootContent[] {
  if (talk.notes.length === 0) return [];
  return [
    heading(2, 'Notes'),
    ...talk.notes.flatMap(({ report, anchor, heading, passage }): RootContent[] => [
      paragraph(link(permalink(notesPath(report, anchor)), heading)),
      quote(passage),
    ]),
  ];
}
