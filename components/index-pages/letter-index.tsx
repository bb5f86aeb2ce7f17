import { FindList } from './find-list.tsx';
import { GatheredGroup, IndexGroup, type IndexEntry } from './index-group.tsx';
import { byLetter, isDivided, letterPages, letterPath } from './letters.ts';

/** How many entries a divided index shows on its first page: those with most sessions. */
const MOST = 100;

interface LetterIndexProps {
  /** What is listed: “speaker” and “speakers”. */
  one: string;
  many: string;
  /** All entries, even if the page shows only a part. */
  entries: readonly IndexEntry[];
  path: string;
  /** The letter's page, where the index is divided; none for its first page. */
  page?: string;
}

/** An index from A to Z. A very long one is divided: it shows the entries with most sessions, and each letter has a page. */
export function LetterIndex({ one, many, entries, path, page }: LetterIndexProps) {
  if (!isDivided(entries)) {
    const groups = byLetter(entries);
    return (
      <FindList
        one={one}
        many={many}
        parts={groups.map(({ letter }) => ({ name: letter, href: `#${idOf(letter)}` }))}
      >
        {groups.map(({ letter, entries }) => (
          <IndexGroup key={letter} id={idOf(letter)} heading={letter} entries={entries} />
        ))}
        <GatheredGroup gathers="count" about />
      </FindList>
    );
  }
  const pages = letterPages(entries);
  const groups = pages.find((one) => one.page === page)?.groups ?? [
    { letter: 'Most sessions', entries: entries.toSorted((a, b) => b.sessions - a.sessions).slice(0, MOST) },
  ];
  return (
    <FindList
      one={one}
      many={many}
      whole={letterPath(path, 'all.json')}
      parts={[
        { name: 'Most sessions', href: path, current: page === undefined },
        ...pages.map(({ name, page: at }) => ({ name, href: letterPath(path, at), current: at === page })),
      ]}
    >
      {groups.map(({ letter, entries }) => (
        <IndexGroup key={letter} id={idOf(letter)} heading={letter} entries={entries} />
      ))}
      <GatheredGroup gathers="found" about />
    </FindList>
  );
}

const idOf = (letter: string) => `letter-${letter.replaceAll(' ', '-')}`;
