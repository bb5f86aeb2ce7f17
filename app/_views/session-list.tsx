import type { ReactNode } from 'react';
import type { Talk } from '#lib/catalogue/schema.ts';
import { allTalksPath, conferencePath, conferencesPath } from '#lib/addresses.ts';
import type { ScopeChoice } from '#components/sessions/query/scopes.ts';
import { allTalksOf, catalogue, findConference, reportsOf } from '#app/_data/catalogue.ts';
import { PageGrid } from '#components/ui/page-grid.tsx';
import { Island } from './island.tsx';
import { toTalkList } from '#app/_data/rows.ts';

interface SessionListProps {
  /** The programme of a conference, or a part of it. */
  talks: readonly Talk[];
  conference: string;
  /** The page's own path. */
  path: string;
  /** Whether the list can be widened to the whole conference, and to all of them. */
  widens?: boolean;
  /** Stands below the search. */
  front?: ReactNode;
}

/** Talks in a session browser. */
export function SessionList({ talks, conference, path, widens = false, front }: SessionListProps) {
  return (
    <>
      <Island
        front={front}
        list={toTalkList(talks)}
        examples={examplesOf(talks)}
        path={path}
        conferencePath={conferencePath(conference)}
        scopes={widens ? scopesOf(talks, conference) : []}
      />
      <noscript>
        <PageGrid>
          <div />
          <p>
            <a href={allTalksPath(conference)}>All sessions of the conference</a>
          </p>
        </PageGrid>
      </noscript>
    </>
  );
}

/** The lists that the programme of a conference can show, its own first; none if there is just that one. */
export function scopesOf(talks: readonly Talk[], conference: string): ScopeChoice[] {
  const whole = allTalksOf(conference);
  const at = `at ${findConference(conference)?.shortName ?? conference}`;
  const reports = reportsOf(conference).length;
  const all = catalogue.site.conferences;
  const wider: ScopeChoice[] = [];
  if (whole.length > talks.length)
    wider.push({
      scope: 'conference',
      sessions: whole.length,
      where: at,
      further: at,
      path: conferencePath(conference),
      href: allTalksPath(conference),
    });
  const own = wider.length > 0 ? `in the trip ${reports === 1 ? 'report' : 'reports'}` : at;
  if (catalogue.conferences.length > 1)
    wider.push({
      scope: 'all',
      sessions: catalogue.talks.length,
      where: `at all ${all}`,
      further: `at other ${all}`,
      path: conferencesPath,
      href: conferencesPath,
    });
  if (wider.length === 0) return [];
  const here = { where: own, further: own, path: '', href: '#sessions' };
  return [{ scope: 'report', sessions: talks.length, ...here }, ...wider];
}

const phrase = (name: string) => (/^[\p{L}\p{N}]+$/u.test(name) ? name : `"${name}"`);

interface Thing {
  name: string;
  talks: readonly string[];
}

/** Searches to suggest, one of each sort: the topic with the most notes, the most frequent speaker and company, and other operators. */
function examplesOf(talks: readonly Talk[]): string[] {
  const slugs = new Set(talks.map(({ slug }) => slug));
  const sessions = ({ talks }: Thing) => talks.filter((slug) => slugs.has(slug)).length;
  const most = (things: readonly Thing[]) => {
    const counted = things.map((thing) => ({ name: thing.name, n: sessions(thing) }));
    return counted.toSorted((a, b) => b.n - a.n).find(({ n }) => n > 1)?.name;
  };
  // A topic of every fifth session narrows little; what notes were taken on is asked for most.
  const noted = new Set(talks.filter(({ notes }) => notes.length > 0).map(({ slug }) => slug));
  const topics = catalogue.topics
    .filter((topic) => sessions(topic) <= talks.length / 5)
    .map(({ name, talks: all }) => ({
      name,
      talks: noted.size > 0 ? all.filter((slug) => noted.has(slug)) : all,
    }));
  const [topic, speaker, company] = [topics, catalogue.people, catalogue.companies].map(most);
  return [
    topic && phrase(topic.toLowerCase()),
    speaker,
    company && `company:${phrase(company)}`,
    talks.some(({ notes }) => notes.length > 0) && 'has:notes',
  ].filter((text) => typeof text === 'string');
}
