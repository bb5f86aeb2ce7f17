import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { beforeAll, expect, test } from 'vitest';
import { DIALECTS } from '#lib/try/dialects.fixture.ts';
import { textToRead } from '#lib/try/fixture.ts';
import type { FromReader, ToReader } from '#lib/try/messages.ts';
import { readText } from '#lib/try/read-text.ts';
import { READER, readerOptions } from './bundle.ts';

/** The worker as browsers run it: with nothing of Node, and no document. */
let ask: (order: ToReader) => FromReader;

beforeAll(async () => {
  const { outputFiles, metafile } = await build({ ...readerOptions('out'), write: false });
  const scripts = outputFiles.filter(({ path }) => path.endsWith('.js'));
  expect(scripts).toHaveLength(1);
  expect(Object.values(metafile.outputs).map(({ entryPoint }) => entryPoint)).toContain(READER);
  const worker: { listen?: (order: ToReader) => void; answer?: (answer: FromReader) => void } = {};
  const context = createContext({
    TextDecoder,
    TextEncoder,
    URL,
    URLSearchParams,
    crypto,
    addEventListener: (_: string, listener: (event: { data: ToReader }) => void) => {
      worker.listen = (data) => listener(JSON.parse(JSON.stringify({ data })));
    },
    postMessage: (answer: FromReader) => worker.answer?.(answer),
  });
  runInContext('globalThis.self = globalThis', context);
  runInContext(scripts[0]?.text ?? '', context);
  ask = (order) => {
    let answered: FromReader = { id: 0, error: 'no answer' };
    worker.answer = (answer) => (answered = answer);
    worker.listen?.(order);
    return answered;
  };
});

test.each(Object.entries(DIALECTS))('the worker reads as the command line does: %s', (_, text) => {
  const asked = textToRead(text);
  const read = JSON.parse(JSON.stringify(readText(asked).shown));
  expect(JSON.parse(JSON.stringify(ask({ do: 'read', id: 1, asked })))).toEqual({ id: 1, read });
});

test.each(['folder', 'json', 'csv', 'calendar'] as const)('the worker makes the file: %s', (wanted) => {
  const asked = textToRead(DIALECTS['a table'] ?? '');
  expect(ask({ do: 'take', id: 2, asked, wanted })).toMatchObject({
    id: 2,
    file: { name: expect.any(String) },
  });
});
