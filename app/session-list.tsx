import { Catalogue } from '#components/catalogue.client.tsx';
import type { Talk } from '#lib/catalogue/schema.ts';
import { conferencePath } from '#lib/site.ts';
import { catalogue } from './catalogue.ts';
import { toRows } from './rows.ts';

interface SessionListProps {
  /** Of one conference, all or those of a day. */
  talks: readonly Talk[];
  conference: string;
  /** The page's own path. */
  path: string;
}

/** Sessions with all it takes to search, filter and sort them. */
export function SessionList({ talks, conference, path }: SessionListProps) {
  const slugs = new Set(talks.map(({ slug }) => slug));
  const here = (thing: Thing) => thing.talks.some((slug) => slugs.has(slug));
  return (
    <Catalogue
      rows={toRows(talks)}
      names={{
        companies: catalogue.companies.filter(here).map(toChoice),
        topics: catalogue.topics.filter(here).map(toChoice),
        speakers: catalogue.people.filter(here).map(toChoice),
      }}
      examples={examplesOf(talks, slugs)}
      path={path}
      conferencePath={conferencePath(conference)}
    />
  );
}

interface Thing {
  slug: string;
  name: string;
  talks: readonly string[];
}

const toChoice = ({ slug, name }: Thing) => ({ value: slug, name });

const phrase = (name: string) => (/^[\p{L}\p{N}]+$/u.test(name) ? name : `"${name}"`);

/** Texts to try, of every sort: what is most spoken of, who speaks most, and the operators. */
function examplesOf(talks: readonly Talk[], slugs: ReadonlySet<string>): string[] {
  const most = (things: readonly Thing[]) => {
    const sessions = ({ talks }: Thing) => talks.filter((slug) => slugs.has(slug)).length;
    return things.toSorted((a, b) => sessions(b) - sessions(a)).find((thing) => sessions(thing) > 1)?.name;
  };
  const [topic, speaker, company] = [catalogue.topics, catalogue.people, catalogue.companies].map(most);
  return [
    topic && phrase(topic.toLowerCase()),
    speaker,
    company && `company:${phrase(company)}`,
    talks.some(({ notes }) => notes.length > 0) && 'kind:session has:notes',
  ].filter((text) => typeof text === 'string');
}
