import { checkAliases } from '#lib/catalogue/names/aliases.ts';
import type { Say } from '#lib/catalogue/messages.ts';
import type { SectionNote } from './notes.ts';
import { phraseIndex, phraseKey } from './phrases.ts';
import type { Topic, Vocabulary } from '#lib/catalogue/schema.ts';
import { slugOfName, takeSlug } from '#lib/catalogue/names/slug.ts';
import type { Checked } from '#lib/catalogue/yaml.ts';

/** A topic of the vocabulary, before talks are found for it. */
export type VocabularyTopic = Omit<Topic, 'talks'>;

/** Give the topics of the vocabulary their slugs. A word that stands for two of them is said (`alias-twice`). */
export function readTopics(vocabulary: Checked<Vocabulary> | null, say: Say): VocabularyTopic[] {
  if (!vocabulary) return [];
  checkAliases(vocabulary, phraseKey, say);
  const taken = new Set<string>();
  return vocabulary.value.map((topic) => ({ ...topic, slug: takeSlug(slugOfName(topic.name), taken) }));
}

/** Finds the topics of a talk, best first, as slugs. */
export type FindTopics = (
  title: string,
  notes: readonly { note: SectionNote; tags: readonly string[] }[],
) => string[];

/**
 * Index the vocabulary. A talk has the topics that its title names, then those that the passages about it name, then
 * those named further on in a section that are also tags of the report: a tag alone would mark all of its talks.
 */
export function indexTopics(topics: readonly VocabularyTopic[]): FindTopics {
  const find = phraseIndex(
    topics.flatMap(({ slug, name, aliases }) => [name, ...aliases].map((phrase) => [phrase, slug] as const)),
  );
  return (title, notes) => {
    const inTitle = find(title);
    const inPassages = notes.flatMap(({ note }) => find(note.about.passage));
    const byTag = notes.flatMap(({ note, tags }) => {
      const tagged = new Set(tags.flatMap(find));
      return tagged.size > 0 ? find(note.about.section).filter((slug) => tagged.has(slug)) : [];
    });
    return [...new Set([...inTitle, ...inPassages, ...byTag])];
  };
}
