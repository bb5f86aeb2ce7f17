import { IndexGroup, type IndexEntry } from './index-group.tsx';
import { byLetter } from './letters.ts';

/** Named things A to Z. */
export function LetterIndex({ entries }: { entries: readonly IndexEntry[] }) {
  return byLetter(entries).map(({ letter, entries }) => (
    <IndexGroup key={letter} id={`letter-${letter}`} heading={letter} entries={entries} />
  ));
}
