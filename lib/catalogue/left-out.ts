import { recordingOf, readRecordingUrl } from '#lib/recording.ts';
import { spellingKey } from '#lib/talk/spelling.ts';
import type { LeftOut } from './files.ts';
import { addTo } from './group.ts';
import type { Say } from './messages.ts';
import type { Catalogue, Person, Talk } from './schema.ts';
import type { Checked } from './yaml/yaml.ts';

/** What is shown of a catalogue: all but its messages, which the check prints, and its tracks, which are listed later. */
type Shown = Omit<Catalogue, 'conferences' | 'messages' | 'tracks'>;

/**
 * Return the catalogue without the people, talks and recordings of left-out.yaml, so that pages, search, feeds and exports
 * do not know of them. A talk stays without a speaker who is left out, and without a recording that was withdrawn; its
 * entry, which names them, becomes its title. Where that was the only recording, the talk's state is `removed`. Addresses
 * stay taken, since the ledger is checked against all talks. Reports lines that fit nothing (`left-out-unused`), which may
 * be misspelt.
 */
export function leaveOut<C extends Shown>(catalogue: C, file: Checked<LeftOut> | null, say: Say): C {
  if (!file || file.value.length === 0) return catalogue;
  const gone = findLeftOut(catalogue, file, say);
  const talks = withoutGaps(
    catalogue.talks.filter(({ slug }) => !gone.talks.has(slug)).map((talk) => leaveOutOf(talk, gone)),
  );
  const left = new Set(talks.map(({ slug }) => slug));
  const stays = (slug: string) => left.has(slug);
  const credited = new Map(talks.map(({ slug, speakers }) => [slug, speakers]));
  return {
    ...catalogue,
    talks: talks.map((talk) => ({ ...talk, related: talk.related.filter(stays) })),
    people: catalogue.people.flatMap((person) => {
      const own = person.talks.filter(stays);
      return gone.people.has(person.slug) || own.length === 0 ? [] : { ...person, talks: own };
    }),
    companies: catalogue.companies.flatMap((company) => {
      const speakersAt = (talk: string) =>
        (credited.get(talk) ?? []).filter(({ companySlug }) => companySlug === company.slug);
      const own = company.talks.filter((talk) => speakersAt(talk).length > 0);
      const people = new Set(own.flatMap((talk) => speakersAt(talk).map(({ slug }) => slug)));
      return own.length === 0
        ? []
        : { ...company, talks: own, people: company.people.filter((slug) => people.has(slug)) };
    }),
    topics: catalogue.topics.map((topic) => ({ ...topic, talks: topic.talks.filter(stays) })),
    reports: catalogue.reports.map((report) => ({
      ...report,
      discussed: report.discussed.map((section) => ({
        ...section,
        talks: section.talks.filter(({ slug }) => stays(slug)),
      })),
    })),
    corrections: catalogue.corrections.filter((correction) => !namesAny(correction, gone)),
    redirects: Object.fromEntries(Object.entries(catalogue.redirects).filter(([, slug]) => stays(slug))),
    videos: Object.fromEntries(
      Object.entries(catalogue.videos).filter(([video, slug]) => stays(slug) && !gone.videos.has(video)),
    ),
  };
}

/** What is left out, and what it is called elsewhere in the data. */
interface Gone {
  /** Slugs. */
  people: Set<string>;
  spellings: string[];
  /** Slugs. */
  talks: Set<string>;
  /** What the ledger and corrections know those talks by. */
  marks: Set<string>;
  /** Addresses. */
  recordings: Set<string>;
  /** Ids of the recordings and of those of the talks. */
  videos: Set<string>;
}

function findLeftOut({ people, talks }: Shown, { file, value, place }: Checked<LeftOut>, say: Say): Gone {
  const gone: Gone = {
    people: new Set(),
    spellings: [],
    talks: new Set(),
    marks: new Set(),
    recordings: new Set(),
    videos: new Set(),
  };
  const bySpelling = new Map<string, Person[]>();
  for (const person of people)
    for (const key of new Set(person.spellings.map(spellingKey))) addTo(bySpelling, key, person);
  const bySlug = new Map(talks.map((talk) => [talk.slug, talk]));
  const recordings = new Map(talks.flatMap((talk) => talk.recordings.map((one) => [one.url, one] as const)));

  /** Whether the line fits something. */
  function add(line: LeftOut[number]): boolean {
    if ('person' in line) {
      const found = bySpelling.get(spellingKey(line.person)) ?? [];
      for (const { slug, spellings } of found) {
        gone.people.add(slug);
        gone.spellings.push(...spellings);
      }
      return found.length > 0;
    }
    if ('talk' in line) {
      const talk = bySlug.get(line.talk);
      if (!talk) return false;
      gone.talks.add(talk.slug);
      for (const mark of talk.marks) gone.marks.add(mark);
      for (const { videoId } of talk.recordings) if (videoId !== null) gone.videos.add(videoId);
      return true;
    }
    const recording = recordings.get(addressOf(line.recording));
    if (!recording) return false;
    gone.recordings.add(recording.url);
    if (recording.videoId !== null) gone.videos.add(recording.videoId);
    return true;
  }

  value.forEach((line, at) => {
    if (add(line)) return;
    const [what, name] = Object.entries(line)[0] ?? [];
    const reason = `Unexpected ${what} \`${name}\`, expected one that the data hold: nothing is left out by this line`;
    say({ file, place: place([at]), severity: 'warning', ruleId: 'left-out-unused', reason });
  });
  return gone;
}

/** The address of a recording that is named by its address or its video's id. */
const addressOf = (named: string) => (readRecordingUrl(named) ?? recordingOf(named)).url;

function leaveOutOf(talk: Talk, { people, recordings }: Gone): Talk {
  const speakers = talk.speakers.filter(({ slug }) => !people.has(slug));
  const left = talk.recordings.filter(({ url }) => !recordings.has(url));
  if (speakers.length === talk.speakers.length && left.length === talk.recordings.length) return talk;
  const isRemoved = talk.recordings.length > 0 && left.length === 0;
  return {
    ...talk,
    speakers,
    recordings: left,
    recordingState: isRemoved ? 'removed' : talk.recordingState,
    entry: talk.title,
  };
}

/** Number the talks of each conference anew. */
function withoutGaps(talks: readonly Talk[]): Talk[] {
  const next = new Map<string, number>();
  return talks.map((talk) => {
    const position = next.get(talk.conference) ?? 0;
    next.set(talk.conference, position + 1);
    return { ...talk, position };
  });
}

/** Whether a correction, which the coverage page shows, is about something left out or names somebody who is. */
function namesAny(correction: Catalogue['corrections'][number], { marks, videos, spellings }: Gone): boolean {
  if ('talk' in correction && marks.has(correction.talk)) return true;
  const text = JSON.stringify(correction);
  return [...videos, ...spellings].some((one) => text.includes(JSON.stringify(one).slice(1, -1)));
}
