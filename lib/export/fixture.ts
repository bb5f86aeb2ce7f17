import * as fc from 'fast-check';
import { memoryPages, validateXML } from 'xmllint-wasm';
import type { Catalogue, Conference, Report, Talk, TalkSpeaker } from '#lib/catalogue/schema.ts';
import { readRecordingUrl, recordingOf, RECORDING_STATES } from '#lib/recording.ts';
import type { Kind } from '#lib/talk/schema.ts';

export const conference: Conference = {
  slug: '2019-kubecon-eu',
  name: 'KubeCon + CloudNativeCon Europe 2019',
  shortName: 'KubeCon Europe 2019',
  city: 'Barcelona',
  country: 'Spain',
  days: ['2019-05-20', '2019-05-21', '2019-05-22', '2019-05-23'],
  timeZone: 'Europe/Madrid',
  website: 'https://events.linuxfoundation.org/events/kubecon-cloudnativecon-europe-2019/',
  playlist: 'PLj6h78yzYM2PpmMAnvpvsnR4c27wJePh3',
  added: '2019-06-01',
};

export const speaker = (
  name: string,
  role: string | null = null,
  company: string | null = null,
): TalkSpeaker => ({
  name,
  role,
  company,
  slug: 'speaker',
  companySlug: company === null ? null : 'company',
  fromPlaylist: [],
});

export const talk = (fields: Partial<Talk> = {}): Talk => ({
  slug: 'kubernetes-failure-stories',
  id: '6sDTB4eV4F8',
  marks: ['6sDTB4eV4F8', `${conference.slug}/kubernetes-failure-stories`],
  recordings: [recordingOf('6sDTB4eV4F8')],
  recordingState: null,
  page: null,
  conference: conference.slug,
  added: conference.added,
  date: '2019-05-22',
  start: null,
  end: null,
  room: null,
  kind: 'session',
  title: 'Kubernetes Failure Stories and How to Crash Your Clusters',
  speakers: [speaker('Henning Jacobs', 'Head of Developer Productivity', 'Zalando SE')],
  track: null,
  abstract: null,
  topics: ['kubernetes'],
  slides: null,
  position: 0,
  attended: true,
  notes: [],
  related: [],
  source: { file: 'data/2019-kubecon-eu/reports/report.md', line: 1, column: 1 },
  entry: '',
  ...fields,
});

/** The fields of a talk that is recorded at these addresses, the best first. */
export const recordedAt = (...urls: string[]): Pick<Talk, 'id' | 'marks' | 'recordings'> => {
  const recordings = urls.flatMap((url) => readRecordingUrl(url) ?? []);
  const [first, ...videos] = recordings.flatMap(({ videoId }) => videoId ?? []);
  const title = `${conference.slug}/title`;
  return { id: first ?? title, marks: first === undefined ? [title] : [first, ...videos, title], recordings };
};

/** The fields of a talk that has its place in a timetable. */
export const scheduled = { start: '09:30', room: 'Hall 8.0' } satisfies Partial<Talk>;

/** The fields of a talk that nobody can watch. */
export const unrecorded = {
  ...recordedAt(),
  recordingState: null,
} satisfies Partial<Talk>;

export const note = {
  report: 'report',
  anchor: 'failures',
  heading: 'Failures',
  extent: 'discussed',
} as const;

export const report: Report = {
  slug: 'report',
  conference: conference.slug,
  title: 'Other Cool Things',
  author: '@alexdmoss',
  date: '2019-05-24',
  added: conference.added,
  description: null,
  url: 'https://alexos.dev/2019/05/23/kubecon-other-cool-things/',
  summaryBy: null,
  file: 'data/2019-kubecon-eu/reports/report.md',
  discussed: [],
  post: {
    frontMatter: null,
    sections: [],
    listAnchor: null,
    days: [],
    missing: null,
    playlists: [],
    tree: { type: 'root', children: [] },
  },
};

const slugs = (talks: readonly Talk[]) => talks.map((talk) => talk.slug);

export function catalogue(...talks: Talk[]): Catalogue {
  const [slug, name] = ['company', 'Zalando SE'];
  const spoken = talks.filter(({ speakers }) => speakers.some((speaker) => speaker.slug === 'speaker'));
  const about = talks.filter(({ topics }) => topics.includes('kubernetes'));
  return {
    site: {
      line: 'Every session',
      opensWith: conference.slug,
      conferences: 'conferences',
      repository: null,
      opinions: [],
    },
    conferences: [conference],
    talks,
    people: [
      { slug: 'speaker', name: 'Henning Jacobs', spellings: ['Henning Jacobs'], talks: slugs(spoken) },
    ],
    companies: [{ slug, name, spellings: [name], talks: slugs(spoken), people: ['speaker'] }],
    topics: [
      {
        slug: 'kubernetes',
        name: 'Kubernetes',
        kind: 'project',
        aliases: ['K8s'],
        unlisted: false,
        talks: slugs(about),
      },
    ],
    tracks: [],
    reports: [report],
    corrections: [],
    redirects: {},
    videos: {},
    messages: [],
  };
}

const PIECES = [
  '</script><script>alert(1)</script>',
  '<!--',
  ']]>]]>',
  '"\'`&amp;&lt;',
  '\r\n',
  '\r',
  '\n',
  '\t',
  '=cmd()',
  "'=1",
  '-2',
  '; ',
  ' & ',
  ' and ',
  '\\{}$%_^~#',
  '[a](b)*c*{{< d >}}',
  'https://example.org/?a=b&c',
  '\u202Eabc\u2066',
  '\0\u0001\u001B\u007F\u0085\u2028\uFFFE',
  '\uD83D',
  '\uDE00',
  '😀𝔎𠮷',
  'x'.repeat(10_000),
];

/** For tests: text made to break formats. */
export const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', minLength: 1 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((pieces) => pieces.join(''));

const hostileSpeaker = fc
  .tuple(hostileText, fc.option(hostileText), fc.option(hostileText))
  .map(([name, role, company]) => speaker(name, role, company));

/** Addresses of recordings, with text in them that breaks formats. */
const hostileRecording = fc.oneof(
  fc.stringMatching(/^https:\/\/youtu\.be\/[\w-]{11}(?:\?t=[1-9]\d{0,4})?$/),
  fc.stringMatching(/^https:\/\/vimeo\.com\/[1-9]\d{7}(?:#t=[1-9]\d?)?$/),
  hostileText.map(
    (text) => `https://example.org/${encodeURIComponent(text.slice(0, 99).toWellFormed())}.mp4`,
  ),
);

const hostileTalk = fc.record({
  title: hostileText,
  entry: hostileText,
  date: fc.option(fc.constantFrom(...conference.days)),
  kind: fc.constantFrom<Kind>('keynote', 'session', 'intro-deep-dive'),
  speakers: fc.array(hostileSpeaker, { maxLength: 3 }),
  track: fc.option(hostileText),
  room: fc.option(hostileText),
  abstract: fc.option(hostileText),
  start: fc.option(fc.constantFrom('09:30', '23:59', '00:30')),
  end: fc.option(fc.constantFrom('10:15', '00:30', '01:00')),
  urls: fc.uniqueArray(hostileRecording, { maxLength: 3, selector: (url) => url }),
  recordingState: fc.option(fc.constantFrom(...RECORDING_STATES)),
  page: fc.option(fc.webUrl({ withQueryParameters: true, withFragments: true })),
  slides: fc.option(fc.webUrl()),
  notes: fc.array(
    fc.record({ heading: hostileText, passage: hostileText }).map((text) => ({ ...note, ...text })),
    { maxLength: 2 },
  ),
});

/** For tests: a catalogue with hostile text in every field that can hold text. */
export const hostileCatalogue: fc.Arbitrary<Catalogue> = fc
  .record({
    talks: fc.array(hostileTalk, { minLength: 1, maxLength: 4 }),
    name: hostileText,
    city: fc.option(hostileText),
    topic: hostileText,
    title: hostileText,
    author: hostileText,
  })
  .map(({ talks, name, city, topic, title, author }) => {
    const base = catalogue(
      ...talks.map(({ urls, recordingState, ...fields }, position) => ({
        ...talk({ ...fields, position, slug: `talk-${position}` }),
        ...(recordingState === null ? recordedAt(...urls) : { ...unrecorded, recordingState }),
      })),
    );
    return {
      ...base,
      conferences: [{ ...conference, name, shortName: name, city, country: city }],
      topics: base.topics.map((entry) => ({ ...entry, name: topic })),
      reports: [{ ...report, title, author, description: title }],
    };
  });

/** For the largest files of our data; the default is 32 MiB. */
const MEMORY = 512 * memoryPages.MiB;

/** For tests: libxml2's errors in XML documents, checked against a schema (XSD) if one is given. */
export async function xmlErrors(documents: readonly string[], schema?: string): Promise<readonly string[]> {
  const xml = documents.map((contents, index) => ({ fileName: `${index}.xml`, contents }));
  const options = { xml, normalization: 'c14n', maxMemoryPages: MEMORY } as const;
  const { errors } = await validateXML(schema === undefined ? options : { ...options, schema });
  return errors.map(({ rawMessage }) => rawMessage);
}
