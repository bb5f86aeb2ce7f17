import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { build } from 'esbuild';
import { transform } from 'lightningcss';

/** What browsers run: the custom elements of every page, and the catalogue of those with sessions to filter. */
const ENTRIES = {
  page: 'components/client/page.entry.ts',
  catalogue: 'components/client/session-browser.entry.tsx',
};

/**
 * Bundle what browsers run into hashed files of a site; gives for each entry its path and those of all that it begins with.
 * Each is bundled by itself: what two have in common would be many small files, for pages that mostly need one.
 */
export async function bundle(out) {
  const styles = await stylesOf(out);
  const bundled = Object.entries(ENTRIES).map(async ([name, entry]) => [
    name,
    await bundleOne(entry, out, styles),
  ]);
  return Object.fromEntries(await Promise.all(bundled));
}

async function bundleOne(entry, out, styles) {
  const { metafile } = await build({
    entryPoints: [entry],
    outdir: join(out, '_next/static/scripts'),
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    jsx: 'automatic',
    target: ['es2022'],
    define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}' },
    plugins: [classNames(styles)],
    metafile: true,
  });
  const [path, { imports }] = Object.entries(metafile.outputs).find(
    ([, { entryPoint }]) => entryPoint === entry,
  );
  const chunks = imports.filter(({ kind }) => kind === 'import-statement').map((chunk) => chunk.path);
  return [path, ...chunks].map((file) => relative(out, file));
}

/**
 * Class names of CSS Modules as Next gives them: by the same compiler, from the same name of a file. The styles themselves
 * are Next's, so a name that they do not have stops the build.
 */
const classNames = (styles) => ({
  name: 'class-names',
  setup({ onLoad }) {
    onLoad({ filter: /\.module\.css$/ }, async ({ path }) => {
      const { exports } = transform({
        filename: `[project]/${relative('.', path)}`,
        code: await readFile(path),
        cssModules: { pattern: '[hash]_[local]' },
      });
      const names = Object.fromEntries(Object.entries(exports).map(([local, { name }]) => [local, name]));
      const unknown = Object.values(names).filter((name) => !styles.includes(name));
      if (unknown.length > 0)
        throw new Error(`Unexpected names ${unknown.join(', ')}, expected those of Next's style sheets`);
      return { contents: JSON.stringify(names), loader: 'json' };
    });
  },
});

/** All the style sheets of a site, one after the other. */
async function stylesOf(out) {
  const folder = join(out, '_next/static');
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.css'));
  return (await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))).join('\n');
}
