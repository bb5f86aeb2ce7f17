import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { build, type BuildOptions, type Metafile, type Plugin } from 'esbuild';
import { transform } from 'lightningcss';
import { readersPath } from '#lib/addresses.ts';
import { listFiles } from './files.ts';

/** What browsers run: the custom elements of every page, and what takes over the island of a page, by the island's name. */
export const ENTRIES = {
  page: 'components/client/page.entry.ts',
  catalogue: 'components/client/session-browser.entry.tsx',
  'my-list': 'components/client/my-list.entry.tsx',
  try: 'components/client/try.entry.ts',
};

export type Bundle = keyof typeof ENTRIES;
const BUNDLES = ['page', 'catalogue', 'my-list', 'try'] as const satisfies readonly Bundle[];

/** The worker that reads the texts of /try: with the code of the command line, and so with packages of the server. */
export const READER = 'components/client/report-reader.entry.ts';

/**
 * Bundle what browsers run into hashed files of a site; gives for each entry its path and those of the chunks that it
 * imports at once. Each is bundled by itself: sharing would make many small files, for pages that mostly need one entry.
 */
export async function bundle(
  out: string,
  wanted: readonly Bundle[] = BUNDLES,
): Promise<Record<Bundle, string[]>> {
  const styles = await stylesOf(out);
  const bundles: Record<Bundle, string[]> = { page: [], catalogue: [], 'my-list': [], try: [] };
  const reader = wanted.includes('try') ? await bundleReader(out) : '';
  await Promise.all(
    wanted.map(async (name) => {
      bundles[name] = await bundleOne(ENTRIES[name], out, styles, reader);
    }),
  );
  return bundles;
}

/** How an entry is bundled. */
export function bundleOptions(entry: string, out: string, plugins: Plugin[], reader = '') {
  return {
    entryPoints: [entry],
    outdir: join(out, '_next/static/scripts'),
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    // The notices of licences lie beside the scripts.
    legalComments: 'external',
    jsx: 'automatic',
    target: ['es2022'],
    define: {
      'process.env.NODE_ENV': '"production"',
      'process.env.IN_BUNDLE': '"1"',
      'process.env.READER_PATH': JSON.stringify(reader),
      'process.env': '{}',
    },
    metafile: true,
    plugins,
  } satisfies BuildOptions;
}

/** How the worker is bundled: into one file, which takes no other. */
export const readerOptions = (out: string) =>
  ({
    entryPoints: [READER],
    outdir: join(out, readersPath),
    entryNames: '[name]-[hash]',
    bundle: true,
    format: 'iife',
    minify: true,
    legalComments: 'external',
    // Packages offer code that takes no document.
    conditions: ['worker'],
    alias: { 'csv-stringify/sync': 'csv-stringify/browser/esm/sync' },
    target: ['es2022'],
    define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}' },
    metafile: true,
    plugins: [oneLanguage],
  }) satisfies BuildOptions;

/** The messages of the schemas' library in forty languages, of which we use none: ours are our own. */
const oneLanguage: Plugin = {
  name: 'one-language',
  setup(build) {
    build.onLoad({ filter: /\/zod\/v4\/locales\/index\.js$/ }, () => ({ contents: 'export {}' }));
  },
};

async function bundleReader(out: string): Promise<string> {
  const { metafile } = await build(readerOptions(out));
  return firstFiles(metafile, READER).map((file) => `/${relative(out, file)}`)[0] ?? '';
}

async function bundleOne(entry: string, out: string, styles: string, reader: string): Promise<string[]> {
  const { metafile } = await build(bundleOptions(entry, out, [classNames(styles)], reader));
  return firstFiles(metafile, entry).map((file) => `/${relative(out, file)}`);
}

/** The file of an entry, and the chunks that a browser loads with it; others come when they are asked for. */
function firstFiles({ outputs }: Metafile, entry: string): string[] {
  const found = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint === entry);
  if (!found) throw new Error(`Unexpected bundle without ${entry}`);
  const [path, { imports }] = found;
  return [path, ...imports.filter(({ kind }) => kind === 'import-statement').map((chunk) => chunk.path)];
}

/**
 * Class names of CSS Modules as Next gives them: by the same compiler, from the same name of a file. The styles themselves
 * are Next's, so a name that they do not have stops the build.
 */
export function classNames(styles: string): Plugin {
  return {
    name: 'class-names',
    setup(build) {
      build.onLoad({ filter: /\.module\.css$/ }, async ({ path }) => {
        const compiled = transform({
          filename: `[project]/${relative('.', path)}`,
          code: await readFile(path),
          cssModules: { pattern: '[hash]_[local]' },
        });
        // The compiler gives them in an order that changes from run to run: sorted, each build is the same.
        const sorted = Object.entries(compiled.exports || {}).toSorted(([a], [b]) => (a < b ? -1 : 1));
        const names = Object.fromEntries(sorted.map(([local, { name }]) => [local, name]));
        const unknown = Object.values(names).filter((name) => !styles.includes(name));
        if (unknown.length > 0)
          throw new Error(`Unexpected names ${unknown.join(', ')}, expected those of Next's style sheets`);
        return { contents: JSON.stringify(names), loader: 'json' };
      });
    },
  };
}

/** All the style sheets of a site, one after the other. */
export async function stylesOf(out: string): Promise<string> {
  const files = (await listFiles(out)).filter((file) => /^_next\/static\/.*\.css$/.test(file));
  return (await Promise.all(files.map((file) => readFile(join(out, file), 'utf8')))).join('\n');
}
