import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { formatQuery, parseQuery } from '#lib/search/query.ts';
import { beforePaint } from './before-paint.ts';

const nothing = (): void => {};

/** What the script makes of a page with this query in its address and this theme in its storage, and what it does later. */
function run(search: string, theme?: string) {
  const dataset: Record<string, string> = {};
  const done: string[] = [];
  let whenRead = nothing;
  const bars = [{ media: '(prefers-color-scheme: light)' }, { media: '(prefers-color-scheme: dark)' }];
  runInNewContext(beforePaint(), {
    document: {
      documentElement: { dataset },
      querySelectorAll: () => bars,
      getElementById: (id: string) => ({ content: { id, querySelectorAll: () => [] } }),
      head: { append: ({ id }: { id: string }) => done.push(id) },
    },
    location: { search },
    localStorage: { theme },
    addEventListener: (event: string, listener: () => void) => {
      if (event === 'DOMContentLoaded') whenRead = listener;
    },
  });
  return { dataset, bars: bars.map(({ media }) => media), done, whenRead };
}

test('knows every key of a query before the first paint', () => {
  const everything =
    '?q=a&day=a&kind=a&track=a&company=a&topic=a&speaker=a&notes=1&slides=1&sponsored=0&scope=conference';
  const written = formatQuery(parseQuery(`${everything}&view=table&sort=a&column=a&exact=1`));
  const pairs = written.slice(1).split('&');
  expect(pairs.filter((pair) => run(`?utm=x&${pair}`).dataset['asked'] === undefined)).toEqual([]);
  expect(pairs.filter((pair) => run(`?${pair}`).dataset['narrowed'] === undefined)).toEqual([
    'scope=conference',
    'sort=a',
    'column=a',
    'exact=1',
  ]);
});

test('leaves a page alone that is asked for nothing', () => {
  for (const search of ['', '?', '?utm_source=x', '?faq=1']) expect(run(search).dataset).toEqual({});
  expect(run('?q=').dataset).toEqual({ asked: '' });
});

test('lets modules begin once the page is read', () => {
  const { done, whenRead } = run('');
  expect(done).toEqual([]);
  whenRead();
  expect(done).toEqual(['modules']);
});

test('sets the theme that was chosen, and the colour of the bar with it', () => {
  expect(run('', 'dark')).toMatchObject({ dataset: { theme: 'dark' }, bars: ['not all', 'all'] });
  expect(run('', '"><script>').dataset).toEqual({});
});

test('is nothing that could end the element it stands in', () => {
  expect(beforePaint()).not.toMatch(/<|-->/);
});
