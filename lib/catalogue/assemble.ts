import { buildTalks } from './build-talks.ts';
import type { ConferenceSource } from './conference.ts';
import { listCompanies, listPeople, readCredits, speakersByTalk } from './names/credits.ts';
import type { Ledger } from './files.ts';
import { readDiscussions } from './links/discussions.ts';
import { checkCompanies, checkPeople } from './doubts/duplicates.ts';
import type { KnownTalk } from './identity.ts';
import { addTo } from './group.ts';
import { leaveOut } from './left-out.ts';
import { listAll } from './list-all.ts';
import { compare, type Finding, messagesOf, type Say, sortMessages, toMessage } from './messages.ts';
import { matchLedger } from './names/ledger.ts';
import { sortByName } from './names/names.ts';
import { assignSlugs, checkLedger, redirectsOf, videosOf } from './names/permalinks.ts';
import { buildReport, checkReports, checkTalks } from './reports.ts';
import type { Catalogue, Conference, Talk, Topic } from './schema.ts';
import { opinionsOf, siteOf } from './site.ts';
import type { Sources } from './sources.ts';
import { indexTopics, readTopics, type VocabularyTopic } from './links/topics.ts';
import { listTracks } from './links/tracks.ts';

/**
 * Make the catalogue from what was read of a data folder: merge the talks of reports and playlists, date them, link
 * them to the sections that discuss them, and give them people, companies, topics, slugs and related talks. It neither
 * throws nor writes: everything wrong, in the files or found here, is in the catalogue's `messages`.
 */
export function assemble(sources: Sources): Catalogue {
  const found: Finding[] = [];
  const say: Say = (finding) => found.push(finding);

  const conferences = sources.conferences.toSorted(newestFirst);
  const listed = listAll(conferences, sources, say);
  const discussions = readDiscussions(conferences, listed, say);
  const credits = readCredits([...listed.values()], sources, say);
  const vocabulary = readTopics(sources.vocabulary, say);
  checkPeople(credits, sources.people?.value ?? [], say);
  checkCompanies(credits, say);
  checkReports(conferences, say);
  checkTalks(discussions, say);

  const ledger = sources.ledger?.value ?? {};
  const slugs = assignSlugs(ledger, [...listed.values()]);
  const matched = matchLedger(ledger, [...listed.values()]);
  const slugOf = (key: string) => slugs.get(key) ?? '';
  if (sources.ledger) checkLedger(sources.ledger, published(listed, sources), say);

  const findTopics = indexTopics(vocabulary);
  const talks = buildTalks(listed.values(), {
    discussions,
    speakers: speakersByTalk(credits),
    findTopics,
    slugOf,
    idOf: (key) => matched.get(key) ?? key,
    addedOf: daysOfAdding(conferences, ledger, matched),
  });
  const all = {
    site: { ...siteOf(sources, conferences, say), opinions: opinionsOf(sources, talks, say) },
    conferences: conferences.map(toConference),
    talks,
    people: listPeople(credits, slugOf),
    companies: listCompanies(credits, slugOf),
    topics: withTalks(vocabulary, talks),
    reports: discussions.map((discussion) => buildReport(discussion, slugOf)),
    corrections: conferences.flatMap(correctionsOf),
    redirects: redirectsOf(ledger),
    videos: videosOf(ledger, talks),
  };
  const shown = leaveOut(all, sources.leftOut, say);
  return {
    ...shown,
    tracks: listTracks(shown.talks),
    messages: sortMessages([...sources.files.flatMap(messagesOf), ...found.map(toMessage)]),
  };
}

/** Tells when a talk was added: on the day that the ledger has for it, else with its conference. */
function daysOfAdding(
  conferences: readonly ConferenceSource[],
  ledger: Ledger,
  matched: ReadonlyMap<string, string>,
) {
  const entries = new Map(Object.entries(ledger));
  const days = new Map(conferences.map(({ slug, facts }) => [slug, facts.value.added]));
  return ({ key, conference }: KnownTalk): string | null =>
    entries.get(matched.get(key) ?? '')?.since ?? days.get(conference) ?? null;
}

function newestFirst(a: ConferenceSource, b: ConferenceSource): number {
  const [start, other] = [a.facts.value.days[0] ?? '', b.facts.value.days[0] ?? ''];
  return compare(other, start) || compare(a.slug, b.slug);
}

const published = (listed: ReadonlyMap<string, KnownTalk>, { unread }: Sources) => ({
  talks: [...listed.values()].map(({ marks, title, file, entry }) => ({
    marks,
    title,
    file,
    place: entry.position,
  })),
  whole: unread.length === 0,
});

function toConference({ slug, facts }: ConferenceSource): Conference {
  const { reports: _reports, listHeading: _listHeading, dayOne: _dayOne, ...conference } = facts.value;
  return { slug, ...conference };
}

const correctionsOf = ({ slug, corrections }: ConferenceSource): Catalogue['corrections'] =>
  (corrections?.value ?? []).map((correction) => ({ ...correction, conference: slug }));

function withTalks(vocabulary: readonly VocabularyTopic[], talks: readonly Talk[]): Topic[] {
  const slugs = new Map<string, string[]>();
  for (const { topics, slug } of talks) for (const topic of topics) addTo(slugs, topic, slug);
  return sortByName(vocabulary.map((topic) => ({ ...topic, talks: slugs.get(topic.slug) ?? [] })));
}
