import { afterEach, describe, expect, test, vi } from 'vitest';
import { answerUnkept, fromNetwork } from './answer.ts';

const asked = (preloadResponse: Promise<Response | undefined>) => ({
  request: new Request('https://example.org/'),
  preloadResponse,
});

describe('What the network has for a page', () => {
  afterEach(() => vi.unstubAllGlobals());

  test('is what the browser asked for while it started the worker', async () => {
    const early = new Response('early');
    expect(await fromNetwork(asked(Promise.resolve(early)))).toBe(early);
  });

  test('is asked for where the browser has not done so, or gives its failure as an answer', async () => {
    const late = new Response('late');
    vi.stubGlobal('fetch', () => Promise.resolve(late));
    expect(await fromNetwork(asked(Promise.resolve(undefined)))).toBe(late);
    expect(await fromNetwork(asked(Promise.resolve(Response.error())))).toBe(late);
  });

  test('is nothing where the browser could not reach it', async () => {
    await expect(fromNetwork(asked(Promise.reject(new TypeError('no network'))))).rejects.toThrow(
      'no network',
    );
  });
});

test('what is never kept comes from the network, or the page that stands in has its place', async () => {
  const found = new Response('found');
  expect(await answerUnkept(Promise.resolve(found))).toBe(found);
  const standIn = new Response('stands in', { headers: { 'x-kept-needs': '' } });
  const cache = {
    match: async (path: string) => (path === '/offline' ? standIn : undefined),
    keys: async () => [],
  };
  vi.stubGlobal('caches', { open: async () => cache });
  const answer = await answerUnkept(Promise.reject(new TypeError('no network')));
  expect([answer.status, await answer.text()]).toEqual([503, 'stands in']);
  vi.unstubAllGlobals();
});
