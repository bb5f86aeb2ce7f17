import { expect, test } from 'vitest';
import { dynamicPage } from './dynamic-page.ts';

const names = new Map([['ann-lee', 'Ann Lee']]);
const route = dynamicPage({
  param: 'slug',
  values: [...names.keys()],
  find: (slug) => names.get(slug),
  metadata: (name, slug) => ({ title: `${name} at ${slug}` }),
  render: (name, slug) => `${name} at ${slug}`,
});
const at = (slug: string) => ({ params: Promise.resolve({ slug }) });

test('there is a page for each value of the parameter', () => {
  expect(route.generateStaticParams()).toEqual([{ slug: 'ann-lee' }]);
});

test('metadata and content are made from what is found at the value', async () => {
  expect(await route.generateMetadata(at('ann-lee'))).toEqual({ title: 'Ann Lee at ann-lee' });
  expect(await route.Page(at('ann-lee'))).toBe('Ann Lee at ann-lee');
});

test('where nothing is found, the page is not found and has no metadata', async () => {
  expect(await route.generateMetadata(at('_none'))).toEqual({});
  await expect(route.Page(at('_none'))).rejects.toThrow('NEXT_HTTP_ERROR_FALLBACK;404');
});
