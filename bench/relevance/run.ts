import { among, judge } from './judge.ts';

// How often the search has a right talk first, and among three, for queries whose answers people judged from the data
// before anyone searched for them. Prints those that fail.

for (const list of ['eu-2019', 'all'] as const) {
  const judgements = judge(list);
  for (const { query, right, place } of judgements) {
    if (place !== 1) console.log(`${place ?? 'none'}\t${query}\t${right}`);
  }
  const percent = (first: number) => `${(100 * among(first, judgements)).toFixed(1)} %`;
  console.log(`${list}: ${judgements.length} queries, first ${percent(1)}, among three ${percent(3)}\n`);
}
