import { checkAliases } from '#lib/catalogue/names/aliases.ts';
import type { Say } from '#lib/catalogue/messages.ts';
import type { SectionNote } from './notes.ts';
import { phraseIndex, phraseKey } from './phrases.ts';
import type { Vocabulary } from '#lib/catalogue/files.ts';
import type { Topic } from '#lib/catalogue/schema.ts';
import { slugOfName, takeSlug } from '#lib/catalogue/names/slug.ts';
import type { Checked } from '#lib/catalogue/yaml/yaml.ts';

/** A topic of the vocabulary, before talks are found for it. */
export type VocabularyTopic = Omit<Topic, 'talks'>;

/** Give the topics of `topics.yaml` their slugs. Reports a name or alias that two of them have (`alias-twice`). */
export function readTopics(vocabulary: Checked<Vocabulary> | null, say: Say): VocabularyTopic[] {
  if (!vocabulary) return [];
  checkAliases(vocabulary, phraseKey, say);
  const taken = new Set<string>();
  return vocabulary.value.map((topic) => ({ ...topic, slug: takeSlug(slugOfName(topic.name), taken) }));
}

/** Finds the topics of a talk from its title and the notes on it, as slugs, best first. */
export type FindTopics = (
  title: string,
  notes: readonly { note: SectionNote; tags: readonly string[] }[],
) => string[];

/**
 * Index the vocabulary. A talk gets the topics that its title names, then those named in the passages about it, then
 * those named elsewhere in the sections about it if they are also tags of the report. A tag alone is not enough, as it
 * would apply to every talk of the report.
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
