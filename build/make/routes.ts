import { readdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { classNames, stylesOf } from '#build/bundle.ts';

/** Where the routes lie that Node can run by itself. */
export const ROUTES = '.next/routes.mjs';

/** Next puts its own in the place of fonts; how they are called changes nothing that data could change. */
const fontNames: Plugin = {
  name: 'font-names',
  setup(build) {
    build.onResolve({ filter: /^next\/font\// }, ({ path }) => ({ path, namespace: 'font' }));
    build.onLoad({ filter: /.*/, namespace: 'font' }, () => ({
      contents: 'export default () => ({ variable: "", className: "" })',
    }));
  },
};

/**
 * Bundle the routes of `app` and its layout for Node, so that what pages there are, and what each shows, can be had without
 * making them. `common` is the folder of what is the same for all pages.
 */
export async function bundleRoutes(common: string): Promise<void> {
  const files = await readdir('app', { recursive: true });
  const routes = files
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(^|\/)(page\.tsx|route\.ts)$/.test(file))
    .toSorted();
  const source = [
    ...routes.map((file, at) => `import * as route${at} from './app/${file}';`),
    `import * as layout from './app/layout.tsx';`,
    `import * as notFound from './app/not-found.tsx';`,
    `export { layout, notFound };`,
    `export const routes = [${routes.map((file, at) => `{ pattern: ${JSON.stringify(patternOf(file))}, route: route${at} }`).join()}];`,
  ];
  await build({
    stdin: { contents: source.join('\n'), resolveDir: '.', loader: 'ts' },
    outfile: ROUTES,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    jsx: 'automatic',
    external: ['./node_modules/*'],
    packages: 'external',
    alias: { 'next/navigation': 'next/navigation.js' },
    loader: { '.css': 'empty', '.woff2': 'empty' },
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [fontNames, classNames(await stylesOf(common))],
    logLevel: 'warning',
  });
}

/** `talks/[slug]/page.tsx` is at `/talks/[slug]`. */
const patternOf = (file: string) => (dirname(file) === '.' ? '/' : `/${dirname(file)}`);
