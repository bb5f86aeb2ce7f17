import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatQuery, parseQuery } from '#lib/search/query.ts';

test('the script that runs before the first paint knows every key of a query', () => {
  const script = readFileSync(new URL('./before-paint.js', import.meta.url), 'utf8');
  const [, keys = ''] = /\(((?:\w+\|)+\w+)\)=/.exec(script) ?? [];
  const everything =
    'q=a&day=a&kind=a&track=a&company=a&topic=a&speaker=a&notes=1&sponsored=0&scope=conference';
  const written = formatQuery(parseQuery(`?${everything}&view=table&sort=a&column=a&exact=1`));
  expect([...new URLSearchParams(written).keys()].toSorted()).toEqual(keys.split('|').toSorted());
});
