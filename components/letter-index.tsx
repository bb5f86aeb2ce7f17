import { FindList } from './find-list.tsx';
import { CountedGroup, IndexGroup, type IndexEntry } from './index-group.tsx';
import { byLetter } from './letters.ts';

interface LetterIndexProps {
  /** What is listed: “speaker” and “speakers”. */
  one: string;
  many: string;
  entries: readonly IndexEntry[];
}

/** Named things A to Z. */
export function LetterIndex({ one, many, entries }: LetterIndexProps) {
  const groups = byLetter(entries).map((group) => ({ ...group, id: `letter-${group.letter}` }));
  return (
    <FindList one={one} many={many} parts={groups.map(({ letter, id }) => ({ name: letter, id }))}>
      {groups.map(({ letter, id, entries }) => (
        <IndexGroup key={letter} id={id} heading={letter} entries={entries} />
      ))}
      <CountedGroup about />
    </FindList>
  );
}
