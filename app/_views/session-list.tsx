import type { Talk } from '#lib/catalogue/schema.ts';
import { allTalksPath, conferencePath } from '#lib/addresses.ts';
import { allTalksOf, catalogue, reportsOf } from '#app/_data/catalogue.ts';
import { Island } from './island.tsx';
import { toTalkList } from '#app/_data/rows.ts';

interface SessionListProps {
  /** The programme of a conference, or a part of it. */
  talks: readonly Talk[];
  conference: string;
  /** The page's own path. */
  path: string;
  /** Whether the list can be widened to the whole conference. */
  widens?: boolean;
}

/** Talks in a session browser. */
export function SessionList({ talks, conference, path, widens = false }: SessionListProps) {
  const all = allTalksOf(conference).length;
  return (
    <Island
      list={toTalkList(talks)}
      examples={examplesOf(talks)}
      path={path}
      conferencePath={conferencePath(conference)}
      plainPath={allTalksPath(conference)}
      wider={widens && all > talks.length ? { sessions: all, reports: reportsOf(conference).length } : null}
    />
  );
}

const phrase = (name: string) => (/^[\p{L}\p{N}]+$/u.test(name) ? name : `"${name}"`);

interface Thing {
  name: string;
  talks: readonly string[];
}

/** Searches to suggest, one of each sort: the most frequent topic, speaker and company, and other operators. */
function examplesOf(talks: readonly Talk[]): string[] {
  const slugs = new Set(talks.map(({ slug }) => slug));
  const sessions = ({ talks }: Thing) => talks.filter((slug) => slugs.has(slug)).length;
  const most = (things: readonly Thing[]) => {
    const counted = things.map((thing) => ({ name: thing.name, n: sessions(thing) }));
    return counted.toSorted((a, b) => b.n - a.n).find(({ n }) => n > 1)?.name;
  };
  const [topic, speaker, company] = [catalogue.topics, catalogue.people, catalogue.companies].map(most);
  return [
    topic && phrase(topic.toLowerCase()),
    speaker,
    company && `company:${phrase(company)}`,
    talks.some(({ notes }) => notes.length > 0) && 'kind:session has:notes',
  ].filter((text) => typeof text === 'string');
}
