import type { EntryMessage, Reading } from '#lib/talk/schema.ts';
import type { Doubt, ListedEntry, ListedTalk } from '#lib/catalogue/listed-talk.ts';
import { spellingKey } from '#lib/talk/spelling.ts';
import type { Finding, Say } from '#lib/catalogue/messages.ts';

/** The messages of a reading as doubts: with the file, the place in it, and the text that each is about. */
export const doubtsOf = (
  { messages }: Pick<Reading, 'messages'>,
  entry: ListedEntry,
  file: Finding['file'],
): Doubt[] => messages.map((message) => doubtOf(message, entry, file));

function doubtOf({ range, ...message }: EntryMessage, entry: ListedEntry, file: Finding['file']): Doubt {
  const place = range ? entry.place(range) : entry.position;
  return { ...message, file, place, source: 'talk', about: range ? entry.text.slice(...range) : '' };
}

export const sayDoubt = ({ about: _about, ...finding }: Doubt, say: Say): void => say(finding);

/** Whether a name is in people.yaml, which means that somebody has confirmed it. */
export type IsKnownName = (name: string) => boolean;

/**
 * Report the doubts about the talks' entries that nothing has settled: no other source, no correction, no name in
 * people.yaml. Video titles often leave out companies, so a playlist gets a single message that counts them.
 */
export function sayDoubts(talks: readonly ListedTalk[], isKnownName: IsKnownName, say: Say): void {
  const withoutCompany = new Map<Finding['file'], Doubt[]>();
  for (const talk of talks) {
    for (const doubt of talk.doubts) {
      if (isAnswered(doubt, talk, isKnownName)) continue;
      if (talk.attended || doubt.ruleId !== 'speaker-without-company') sayDoubt(doubt, say);
      else withoutCompany.set(doubt.file, [...(withoutCompany.get(doubt.file) ?? []), doubt]);
    }
  }
  for (const [first, ...others] of withoutCompany.values()) {
    if (!first) continue;
    const reason = `Unexpected ${others.length + 1} speakers without a company, expected one after each name: the first is \`${first.about}\``;
    sayDoubt(others.length > 0 ? { ...first, reason } : first, say);
  }
}

function isAnswered({ ruleId, about }: Doubt, { title, speakers }: ListedTalk, isKnownName: IsKnownName) {
  const speaker = speakers.find(({ name }) => spellingKey(name) === spellingKey(about));
  if (ruleId === 'speaker-without-company') return Boolean(speaker?.company);
  if (ruleId === 'speaker-doubtful') return isKnownName(about);
  if (ruleId === 'title-truncated') return !/(?:\.{2,}|…)$/.test(title);
  if (ruleId === 'byline-missing') return speakers.length > 0;
  return ruleId === 'byline-truncated' && speakers.every(({ company }) => company !== null);
}
