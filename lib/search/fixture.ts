import data from './talks.fixture.json' with { type: 'json' };
import { buildIndex } from './index.ts';
import { type SearchTalk, talks } from './talks.ts';

// The 38 talks of the first report, as the catalogue knew them, for the tests and the bench.

const aliases = new Map<string, readonly string[]>(Object.entries(data.aliases));
const spellings = (names: readonly string[]) => names.flatMap((name) => [name, ...(aliases.get(name) ?? [])]);

export const records: readonly SearchTalk[] = data.talks.map(({ videoId, ...talk }) => ({
  ...talk,
  videos: [videoId],
  companies: spellings(talk.companies),
  topics: spellings(talk.topics),
  conference: 'KubeCon Europe 2019',
  year: '2019',
  hasNotes: talk.notes !== '',
}));

export const index = buildIndex(records, talks);
