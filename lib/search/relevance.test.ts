import { expect, test } from 'vitest';
import { index, records } from './fixture.ts';
import { queries } from './relevance/queries.ts';
import { search } from './search.ts';

test.each(queries)('“%s” brings “%s” to the top', (typed, first) => {
  const [best] = search(index, typed).hits;
  const title = best && records[best.row]?.title;
  expect(title?.slice(0, first.length)).toBe(first);
});
