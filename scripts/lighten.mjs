import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, relative } from 'node:path';
import { build } from 'esbuild';
import { hostFiles, paintScript } from './headers.mjs';
import { compressAll } from './compress.mjs';

/** Marks the root of the client island: pages with it keep Next's runtime, all others go without. */
const ISLAND = 'data-island';
const ENTRY = 'components/page.entry.ts';

/**
 * Turn Next's export into what is served: pages that are only read lose Next's scripts, those with the island keep them
 * with no script inline, every page gets the few kilobytes of custom elements, and what no browser asks for is
 * deleted. docs/decisions/0004 has the reasons and the figures.
 */
export async function lighten(out = 'out') {
  const files = await listFiles(out);
  await Promise.all(files.filter(isUnasked).map((file) => rm(file)));
  await removeEmptyFolders(out);
  const elements = existsSync(ENTRY) ? await bundle(out) : null;
  const styles = new Map();
  for (const file of files.filter((file) => extname(file) === '.html' && !isUnasked(file))) {
    const html = await readFile(file, 'utf8');
    const page = html.includes(ISLAND) ? await keepRuntime(html, out) : await dropRuntime(html, out, styles);
    await writeFile(file, withElements(page, elements));
  }
  await hostFiles(out);
  await compressAll(out);
}

/**
 * Next's payloads for navigation by script, since our links are plain links, its second copy of 404.html, and what stands in
 * for the pages of a route that has none (app/params.ts).
 */
const isUnasked = (file) =>
  basename(file) === '_not-found.html' ||
  /(^|\/)_none(\/|\.html$)/.test(file) ||
  /(^|\/)(__next\.[^/]*|index)\.txt$/.test(file) ||
  (file.endsWith('.txt') && existsSync(file.replace(/\.txt$/, '.html')));

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
const isData = (attributes) => /type="application\/(ld\+)?json"/.test(attributes);

/** A page that is only read: no scripts of Next's, its style sheets as one file. */
async function dropRuntime(html, out, styles) {
  const bare = html
    .replace(SCRIPT, (script, attributes) => (isData(attributes) ? script : ''))
    .replace(/<link\b[^>]*\bas="(script|style)"[^>]*>/g, '');
  return oneStyleSheet(bare, out, styles);
}

/** A page with the island: its inline scripts, in order, as one file, so that the policy needs no exception. */
async function keepRuntime(html, out) {
  const inline = [];
  const page = html.replace(SCRIPT, (script, attributes, code) => {
    if (isData(attributes) || /\bsrc=/.test(attributes)) return script;
    inline.push(code);
    return '';
  });
  if (inline.length === 0) return page;
  const path = await writeHashed(out, '_next/static/flight', '.js', inline.join(';\n'));
  return page.replace('</body>', `<script src="/${path}"></script></body>`);
}

const STYLE_SHEET = /<link rel="stylesheet" href="\/([^"]+)"[^>]*>/g;

async function oneStyleSheet(html, out, styles) {
  const paths = [...html.matchAll(STYLE_SHEET)].map(([, path]) => path);
  if (paths.length < 2) return html;
  const key = paths.join(' ');
  if (!styles.has(key)) {
    // Relative addresses in a style sheet hold, since the new file lies beside the old ones.
    const css = await Promise.all(paths.map((path) => readFile(join(out, path), 'utf8')));
    styles.set(key, await writeHashed(out, dirname(paths[0]), '.css', css.join('\n')));
  }
  let first = true;
  return html.replace(STYLE_SHEET, () => {
    if (!first) return '';
    first = false;
    return `<link rel="stylesheet" href="/${styles.get(key)}"/>`;
  });
}

/** Bundle the custom elements into hashed files; gives the paths of the entry and of all that it begins with. */
async function bundle(out) {
  const { metafile } = await build({
    entryPoints: [ENTRY],
    outdir: join(out, '_next/static/elements'),
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    target: ['es2022'],
    define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}' },
    metafile: true,
  });
  const [entry, { imports }] = Object.entries(metafile.outputs).find(
    ([, { entryPoint }]) => entryPoint === ENTRY,
  );
  const chunks = imports.filter(({ kind }) => kind === 'import-statement').map(({ path }) => path);
  return [entry, ...chunks].map((path) => relative(out, path));
}

function withElements(html, elements) {
  const paint = paintScript();
  const head = [
    paint && `<script>${paint}</script>`,
    elements && `<script type="module" src="/${elements[0]}"></script>`,
    ...(elements ?? []).slice(1).map((chunk) => `<link rel="modulepreload" href="/${chunk}"/>`),
  ];
  return html.replace('</head>', `${head.filter(Boolean).join('')}</head>`);
}

async function writeHashed(out, folder, extension, content) {
  const hash = createHash('sha256').update(content).digest('base64url').slice(0, 12);
  const path = `${folder}/${hash}${extension}`;
  await mkdir(join(out, folder), { recursive: true });
  await writeFile(join(out, path), content);
  return path;
}

async function listFiles(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

async function removeEmptyFolders(folder) {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) await removeEmptyFolders(join(folder, entry.name));
  }
  if ((await readdir(folder)).length === 0) await rm(folder, { recursive: true });
}
