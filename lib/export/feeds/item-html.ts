import type { Catalogue, Conference, Report, Talk } from '#lib/catalogue/schema.ts';
import { notesPath, permalink, talkPath, topicPath } from '#lib/addresses.ts';
import { conferenceOf, selectReport, topicNames } from '#lib/export/selection.ts';
import { otherLinks, recordingLinks } from '#lib/export/talk-links.ts';
import { add, addText, formatHtml } from '#lib/export/xml.ts';
import { formatSpeaker } from '#lib/wording/byline.ts';
import { count } from '#lib/wording/counts.ts';
import { dateRange } from '#lib/wording/dates.ts';
import { fullTitle } from '#lib/wording/kinds.ts';
import { noRecording } from '#lib/wording/recordings.ts';

const isKnown = (part: string | null) => part !== null && part !== '';

/** The HTML of a talk's item: who, when and where, what it is about, and what reports say of it. */
export const talkHtml = (catalogue: Catalogue, talk: Talk) =>
  formatHtml((root) => {
    const hours = [talk.start, talk.end].filter(isKnown).join('–');
    const occasion = [conferenceOf(catalogue, talk).name, talk.date, hours, talk.room].filter(isKnown);
    for (const speaker of talk.speakers) add(root, 'p', {}, formatSpeaker(speaker));
    add(root, 'p', {}, occasion.join(', '));
    if (talk.track !== null) add(root, 'p', {}, `Track: ${talk.track}`);
    if (talk.abstract !== null) add(root, 'p', {}, talk.abstract);
    addTopics(root, catalogue, talk);
    for (const { url, label } of [...recordingLinks(talk, 'Watch the recording'), ...otherLinks(talk)])
      add(add(root, 'p', {}), 'a', { href: url }, label);
    if (talk.recordings.length === 0) add(root, 'p', {}, `${noRecording(talk.recordingState)}.`);
    for (const { report, anchor, heading, passage } of talk.notes) {
      add(add(root, 'p', {}), 'a', { href: permalink(notesPath(report, anchor)) }, heading);
      add(add(root, 'blockquote', {}), 'p', {}, passage);
    }
  });

function addTopics(root: ReturnType<typeof add>, catalogue: Catalogue, talk: Talk) {
  if (talk.topics.length === 0) return;
  const names = topicNames(catalogue, talk);
  const list = add(root, 'p', {}, 'Topics: ');
  for (const [at, slug] of talk.topics.entries()) {
    if (at > 0) addText(list, ', ');
    add(list, 'a', { href: permalink(topicPath(slug)) }, names[at] ?? slug);
  }
}

/** The HTML of a report's item: what it is, where it was first published, and the talks that it discusses. */
export const reportHtml = (catalogue: Catalogue, report: Report) =>
  formatHtml((root) => {
    if (report.description !== null) add(root, 'p', {}, report.description);
    add(add(root, 'p', {}), 'a', { href: report.url }, 'The report as it was first published');
    const { talks } = selectReport(catalogue, report);
    if (talks.length === 0) return;
    const list = add(root, 'ul', {});
    for (const talk of talks)
      add(add(list, 'li', {}), 'a', { href: permalink(talkPath(talk.slug)) }, fullTitle(talk));
  });

/** The HTML of a conference's item: where and when it was, and how much of it there is. */
export const conferenceHtml = (catalogue: Catalogue, { slug, city, country, days }: Conference) =>
  formatHtml((root) => {
    const talks = catalogue.talks.filter(({ conference }) => conference === slug);
    const recorded = talks.filter(({ recordings }) => recordings.length > 0);
    add(root, 'p', {}, [dateRange(days), city, country].filter(isKnown).join(', '));
    add(root, 'p', {}, `${count(talks.length, 'session')}, ${count(recorded.length, 'recording')}`);
  });
