import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { copyConference } from '#bin/copy-conference.ts';
import { pick, randomFrom } from '#bench/search/random.ts';
import { loadTalks } from '#bench/search/talks.ts';
import { assemble } from '#lib/catalogue/assemble.ts';
import { loadCatalogue, readData } from '#lib/catalogue/load.ts';
import { formatLedger, updateLedger } from '#lib/catalogue/names/permalinks.ts';
import type { SearchTalk } from '#lib/search/talks.ts';
import { formatPlaylist } from '#lib/playlist/format-playlist.ts';
import type { PlaylistRow } from '#lib/playlist/schema.ts';

/** The number of talks of the conference that has trip reports, and of all that `data/` has. */
export const ONE = 328;
export const ALL = loadCatalogue().talks.length;

const TALKS_PER_CONFERENCE = 400;
/** No real conference is as old. */
const LAST_YEAR = 2015;

const PLACES = [
  ['eu', 'Europe', 'Europe/Paris', '05-20'],
  ['cn', 'China', 'Asia/Shanghai', '09-10'],
  ['na', 'North America', 'America/New_York', '11-18'],
] as const;
const TRACKS = ['Keynotes', 'Networking', 'Observability', 'Operations', 'Security', 'Storage', 'Tutorials'];
const PREFIXES = ['Keynote: ', 'Sponsored Keynote: ', 'Intro: ', 'Deep Dive: ', '', '', '', '', '', ''];

/**
 * Make a data folder with `size` talks, the same in every run: all real conferences or, for fewer talks, the one with trip
 * reports; and earlier, generated ones of 400 talks each, three a year, whose titles and names are made from those of real
 * talks.
 */
export function generate(folder: string, size: number): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const real = size < ALL ? ONE : ALL;
  if (real === ONE) copyConference(folder);
  else cpSync('data', folder, { recursive: true });
  const chance = { random: randomFrom(11), known: [] };
  // The first 38 are in the reports already.
  const talks = loadTalks(size - real + 38).slice(38);
  for (let at = 0; at < talks.length; at += TALKS_PER_CONFERENCE) {
    writeConference(folder, at, talks.slice(at, at + TALKS_PER_CONFERENCE), chance);
  }
  // Talks without a permalink would each be a warning, and make the coverage page much longer.
  const sources = readData(folder);
  const ledger = updateLedger(sources.ledger?.value ?? {}, assemble(sources).talks);
  writeFileSync(`${folder}/permalinks.yaml`, formatLedger(ledger));
}

/** What the generated conferences share. */
interface Chance {
  random: () => number;
  /** Who has spoken before. Half of the speakers are taken from them. */
  known: string[];
}

function writeConference(
  folder: string,
  start: number,
  talks: SearchTalk[],
  { random, known }: Chance,
): void {
  const nth = start / TALKS_PER_CONFERENCE;
  const year = LAST_YEAR - Math.floor(nth / PLACES.length);
  const [code, place, timeZone, first] = PLACES[nth % PLACES.length] ?? PLACES[0];
  const days = [0, 1, 2].map((day) =>
    new Date(Date.parse(`${year}-${first}`) + day * 86_400_000).toISOString().slice(0, 10),
  );
  const rows = talks.map(({ title, speakers, companies }, at): PlaylistRow => {
    const people = speakers.map((name) => (known.length > 0 && random() < 0.5 ? pick(random, known) : name));
    known.push(...people);
    const byline = [...new Set(people)].map((name, n) =>
      [name, companies[n % companies.length]].filter(Boolean).join(', '),
    );
    return {
      track: pick(random, TRACKS),
      entry: [`${pick(random, PREFIXES)}${title}`, byline.join(' & ')].filter(Boolean).join(' - '),
      videoId: (start + at).toString(36).padStart(11, '0'),
      recording: null,
      slides: null,
      speakers: null,
      date: days[Math.floor((at * days.length) / talks.length)] ?? null,
      start: null,
      end: null,
      room: null,
      abstract: null,
      source: null,
    };
  });
  const name = `KubeCon ${place} ${year}`;
  mkdirSync(`${folder}/${year}-kubecon-${code}`);
  writeFileSync(
    `${folder}/${year}-kubecon-${code}/conference.yaml`,
    stringify({ name, shortName: name, days, timeZone, reports: {} }),
  );
  writeFileSync(`${folder}/${year}-kubecon-${code}/playlist.csv`, formatPlaylist(rows));
}
