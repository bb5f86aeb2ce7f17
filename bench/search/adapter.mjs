// Our search (lib/search) as a module for benchmarks in other repositories that compare search engines. They load it by path
// (`--engines ./path/to/bench/search/adapter.mjs`) and give records with title, speakers, companies, topics and notes. A
// record's id is its index in that list.
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'esbuild';

const { outputFiles } = await bundle({
  stdin: {
    contents: `
      export { buildIndex } from '#lib/search/index.ts';
      export { packIndex, unpackIndex } from '#lib/search/pack.ts';
      export { search } from '#lib/search/search.ts';
      export { talks } from '#lib/search/talks.ts';`,
    resolveDir: fileURLToPath(new URL('../..', import.meta.url)),
  },
  bundle: true,
  format: 'esm',
  write: false,
});
const lib = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);

// Without the field of kind and day, which those records do not have.
const collection = { fields: lib.talks.fields.filter((field) => field.name !== 'kind'), filters: {} };

export const name = 'lib/search';
export const build = (records) => lib.buildIndex(records, collection);
export const search = (index, text, limit) => lib.search(index, text, { limit }).hits.map(({ row }) => row);
export const serialize = (index) => lib.packIndex(index);
export const deserialize = (bytes, records) => lib.unpackIndex(bytes, records, collection);
