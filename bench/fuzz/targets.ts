import { readdirSync, readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import { ConferenceFile } from '#lib/catalogue/files.ts';
import { detectFormat } from '#lib/import/detect.ts';
import { type Known, READERS } from '#lib/import/readers.ts';
import { readLink } from '#lib/mine/link.ts';
import { readStored } from '#lib/mine/stored.ts';
import { readPost } from '#lib/post/read-post.ts';
import { parseSearch } from '#lib/search/operators/parse-search.ts';
import { formatQuery, parseQuery } from '#lib/search/query.ts';
import { entryFromLine } from '#lib/talk/entry-from-line.ts';
import { readEntries } from '#lib/talk/list/read-entries.ts';

/** Something that reads texts which others wrote. Whatever the text, it must not throw, and must say where in it things are. */
export interface Target {
  /** Texts to begin with. Those that once did harm are kept beside them, in `corpus/`. */
  seeds: readonly string[];
  read: (text: string) => void;
}

const textsIn = (folder: string) =>
  readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
const kept = (target: string) => textsIn(`bench/fuzz/corpus/${target}`);

const facts = ConferenceFile.parse({
  name: 'Lark',
  shortName: 'Lark',
  days: ['2019-05-21', '2019-05-22'],
  timeZone: 'Europe/Madrid',
  reports: {},
});
const known: Known = { timeZone: facts.timeZone, days: facts.days, facts: () => facts };

export const TARGETS: Record<string, Target> = {
  report: {
    seeds: [...textsIn('data/2019-kubecon-eu/reports'), ...kept('report')],
    read(text) {
      const file = new VFile({ path: 'report.md', value: text });
      readPost(file, { address: 'https://example.org/report/', listHeading: null });
      expectPlaces(file);
    },
  },
  list: {
    seeds: kept('list'),
    read: (text) => void readEntries(text.split('\n').map(entryFromLine), { names: ['Lark 2019'] }),
  },
  import: {
    seeds: kept('import'),
    read(text) {
      const file = new VFile({ path: 'import', value: text });
      const format = detectFormat(text);
      if (format !== null) READERS[format](text, file, known);
      expectPlaces(file);
    },
  },
  query: {
    seeds: kept('query'),
    read(text) {
      const query = parseQuery(`?${text}`);
      parseSearch(query.q, ['speaker', 'company', 'topic', 'day', 'has']);
      const again = formatQuery(parseQuery(formatQuery(query)));
      if (again !== formatQuery(query))
        throw new Error(`Unexpected ${again}, expected the query that was written`);
    },
  },
  link: {
    seeds: kept('link'),
    read(text) {
      readLink(`#${text}`);
      readStored(text);
    },
  },
};

/** Throws where a message stands at a place that the file does not have. */
function expectPlaces(file: VFile): void {
  const lines = String(file.value).split(/\r\n|\n|\r/).length;
  for (const { line, reason } of file.messages) {
    if (line !== undefined && (line < 1 || line > lines + 1))
      throw new Error(`Unexpected message on line ${line} of ${lines}: ${reason}`);
  }
}
