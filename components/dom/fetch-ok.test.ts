import { afterEach, expect, test, vi } from 'vitest';
import { fetchOk } from './fetch-ok.ts';

afterEach(() => vi.unstubAllGlobals());

test('a file that is there is returned', async () => {
  vi.stubGlobal('fetch', async () => Response.json(['Ann Lee']));
  expect(await (await fetchOk('/palette.json')).json()).toEqual(['Ann Lee']);
});

test('a failed status is an error that names the file', async () => {
  vi.stubGlobal('fetch', async () => new Response(null, { status: 404 }));
  await expect(fetchOk('/palette.json')).rejects.toThrow(
    'Unexpected status 404 of /palette.json, expected 200',
  );
});
