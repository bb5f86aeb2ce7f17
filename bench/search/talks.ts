import { readFileSync } from 'node:fs';
import { records } from '#lib/search/fixture.ts';
import type { SearchTalk } from '#lib/search/talks.ts';
import { pick, randomFrom } from './random.ts';

// Any number of talks to search. First come the 38 talks of the first report, then 1,250 of the KubeCons from 2019 to 2026
// (talks.tsv: title, speakers, companies; from arghya88/kubecon-NA-2019, Apache-2.0, and Cloud Native Second Brain by
// Ezequiel Barros, CC BY 4.0). All further ones are made from parts of these: halves of titles, first names and surnames.
// Every other surname is spliced from two, so that there are ever more different words, as with real talks.

const TOPICS =
  `Kubernetes K8s|Istio|Linkerd|Prometheus|Observability O11y|Security|Storage CSI|Networking CNI|GitOps|WebAssembly Wasm`
    .split('|')
    .map((names) => names.split(' '));

const real: SearchTalk[] = readFileSync('bench/search/talks.tsv', 'utf8')
  .trim()
  .split('\n')
  .map((line, i) => {
    const [title = '', speakers = '', companies = ''] = line.split('\t');
    return talk(title, speakers.split('|'), companies.split('|'), i);
  });

/** The first `count` of these talks, the same in every run. */
export function loadTalks(count: number): SearchTalk[] {
  const random = randomFrom(7);
  const people = real.flatMap(({ speakers }) => speakers);
  const talks = [...records, ...real].slice(0, count).map((one) => withNotes(one, random));
  while (talks.length < count) {
    const speakers = Array.from({ length: random() < 0.5 ? 1 : 2 }, () => person(random, people));
    const title = `${half(random, pick(random, real).title, 'first')} ${half(random, pick(random, real).title, 'last')}`;
    talks.push(withNotes(talk(title, speakers, pick(random, real).companies, talks.length), random));
  }
  return talks;
}

function talk(
  title: string,
  speakers: readonly string[],
  companies: readonly string[],
  at: number,
): SearchTalk {
  const day = new Date(Date.UTC(2019, 4, 21 + (at % 900))).toISOString().slice(0, 10);
  const lower = ` ${title.toLowerCase()} `;
  const topics = TOPICS.filter((names) =>
    names.some((name) => lower.includes(` ${name.toLowerCase()} `)),
  ).flat();
  return {
    slug: '',
    videos: [],
    title,
    speakers,
    companies,
    topics,
    notes: '',
    conference: 'KubeCon',
    year: day.slice(0, 4),
    day,
    kind: 'session',
    hasNotes: false,
  };
}

/** Give two talks in five notes, made from titles of other talks. */
function withNotes(one: SearchTalk, random: () => number): SearchTalk {
  if (one.notes || random() > 0.4) return one;
  const notes = Array.from({ length: 2 + Math.floor(random() * 5) }, () => pick(random, real).title).join(
    '. ',
  );
  return { ...one, notes, hasNotes: true };
}

function half(random: () => number, text: string, which: 'first' | 'last'): string {
  const words = text.split(' ');
  const cut = Math.ceil(words.length * (0.3 + 0.4 * random()));
  return (which === 'first' ? words.slice(0, cut) : words.slice(cut)).join(' ');
}

function person(random: () => number, people: readonly string[]): string {
  const [first = ''] = pick(random, people).split(' ');
  const surname = pick(random, people).split(' ').at(-1) ?? '';
  if (random() < 0.5) return `${first} ${surname}`;
  const other = pick(random, people).split(' ').at(-1) ?? '';
  return `${first} ${surname.slice(0, Math.ceil(surname.length / 2))}${other.slice(Math.floor(other.length / 2)).toLowerCase()}`;
}
