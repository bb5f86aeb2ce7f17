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

/** Finds the topics of a talk from its title, its track and the notes on it, as slugs, best first. */
export type FindTopics = (
  title: string,
  track: string | null,
  notes: readonly { note: SectionNote; tags: readonly string[] }[],
) => string[];

/**
 * Index the vocabulary. A talk gets the topics that its title names, then those named in the passages about it, then
 * those named elsewhere in the sections about it if they are also tags of the report, and at last the one that its track
 * is called by. A tag alone is not enough, as it would apply to every talk of the report; nor is one of the words of a
 * track: in `Security + Identity + Policy` nobody knows which of the three a talk is about.
 */
export function indexTopics(topics: readonly VocabularyTopic[]): FindTopics {
  const find = phraseIndex(
    topics.flatMap(({ slug, name, aliases }) => [name, ...aliases].map((phrase) => [phrase, slug] as const)),
  );
  const called = new Map(
    topics.flatMap(({ slug, name, aliases }) =>
      [name, ...aliases].map((word) => [phraseKey(word), [slug]] as const),
    ),
  );
  return (title, track, notes) => {
    const inTitle = find(title);
    const inPassages = notes.flatMap(({ note }) => find(note.about.passage));
    const byTag = notes.flatMap(({ note, tags }) => {
      const tagged = new Set(tags.flatMap(find));
      return tagged.size > 0 ? find(note.about.section).filter((slug) => tagged.has(slug)) : [];
    });
    return [...new Set([...inTitle, ...inPassages, ...byTag, ...(called.get(phraseKey(track ?? '')) ?? [])])];
  };
}
