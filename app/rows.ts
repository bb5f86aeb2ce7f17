import type { Row } from '#components/row.ts';
import type { Talk } from '#lib/catalogue/schema.ts';
import { findTopic } from './catalogue.ts';

/** What a list shows of talks, and no more: rows are sent to the browser. */
export const toRows = (talks: readonly Talk[]): Row[] => talks.map(toRow);

/** The same without topics and notes, for lists that stand beside a talk. */
export const toBriefRows = (talks: readonly Talk[]): Row[] =>
  talks.map((talk) => ({ ...toRow(talk), topics: [], notes: [] }));

function toRow(talk: Talk): Row {
  const { slug, videoId, kind, title, conference, date, speakers } = talk;
  return {
    slug,
    videoId,
    kind,
    title,
    conference,
    date,
    speakers: speakers.map(({ slug, name, role, company, companySlug }) => ({
      slug,
      name,
      role,
      company,
      companySlug,
    })),
    topics: talk.topics.map((slug) => ({ slug, name: findTopic(slug)?.name ?? slug })),
    notes: sectionsOf(talk),
  };
}

/** The sections that discuss a talk, each once, however many of its passages do. */
function sectionsOf({ notes }: Talk): Row['notes'] {
  const sections = new Map(notes.map((note) => [`${note.report}#${note.anchor}`, note]));
  return [...sections.values()].map(({ report, anchor, heading }) => ({ report, anchor, heading }));
}
