import type { ReactNode } from 'react';
import { RailPart } from '#components/ui/rail-part.tsx';
import { keyOf } from '#lib/mine/keys.ts';
import type { Kept, MyList } from '#lib/mine/list.ts';
import { sectionsOf } from '#lib/mine/sections.ts';
import { count } from '#lib/wording/counts.ts';
import { weekdayAndDate, yearOf } from '#lib/wording/dates.ts';
import type { Lookup } from './lookup.ts';
import { MineRow, type Place } from './mine-row.tsx';

/** The reader's own order, or that of the programmes. */
export type Order = 'own' | 'conference' | 'day';

interface ListSectionsProps {
  list: MyList;
  lookup: Lookup;
  order: Order;
}

/** All talks of the list, by what is left to do with them; those that are not watched by conference or day, if so asked. */
export function ListSections({ list, lookup, order }: ListSectionsProps) {
  const { begun, next, saved, watched } = sectionsOf(list);
  const rows = (talks: readonly Kept[], placeOf?: (at: number) => Place | null) =>
    talks.map((talk, at) => (
      <MineRow key={talk.slug} talk={talk} found={lookup(keyOf(talk.slug))} place={placeOf?.(at)} />
    ));
  return (
    <>
      {order === 'own' ? (
        <>
          <Section id="begun" name="Continue watching">
            {rows(begun)}
          </Section>
          <Section id="next" name="Watch next" fact="In your order">
            {rows(next, (at) => ({ at, of: next.length }))}
          </Section>
          <Section id="saved" name="Saved" fact="Newest first">
            {rows(saved, () => null)}
          </Section>
        </>
      ) : (
        grouped([...begun, ...next, ...saved], lookup, order).map(({ key, name, talks }) => (
          <Section key={key} id={`by-${key}`} name={name}>
            {rows(talks)}
          </Section>
        ))
      )}
      <Section id="watched" name="Watched">
        {rows(watched)}
      </Section>
    </>
  );
}

function Section({
  id,
  name,
  fact,
  children,
}: {
  id: string;
  name: string;
  fact?: string;
  children: ReactNode[];
}) {
  if (children.length === 0) return null;
  return (
    <RailPart
      id={id}
      name={name}
      long
      facts={
        <>
          <p>{count(children.length, 'session')}</p>
          {fact && children.length > 1 && <p>{fact}</p>}
        </>
      }
    >
      <ol>{children}</ol>
    </RailPart>
  );
}

interface Group {
  key: string;
  name: string;
  talks: Kept[];
}

/** Talks by conference or by day, the newest first; those of which it is not known come last. */
function grouped(talks: readonly Kept[], lookup: Lookup, order: 'conference' | 'day'): Group[] {
  const groups = new Map<string, Group>();
  for (const talk of talks) {
    const found = lookup(keyOf(talk.slug));
    const { key, name } = groupOf(found, order);
    const group = groups.get(key) ?? { key, name, talks: [] };
    group.talks.push(talk);
    groups.set(key, group);
  }
  return [...groups.values()].toSorted((a, b) => (a.key < b.key ? 1 : -1));
}

function groupOf(found: ReturnType<Lookup>, order: 'conference' | 'day'): Omit<Group, 'talks'> {
  if (typeof found !== 'object') return { key: '', name: 'Not known' };
  const { row, conference } = found;
  // Slugs of conferences begin with their year, as days do.
  if (order === 'day' && row.date)
    return { key: row.date, name: `${weekdayAndDate(row.date)} ${yearOf(row.date)}` };
  return {
    key: conference.slug,
    name: order === 'day' ? `${conference.name}, day not published` : conference.name,
  };
}
