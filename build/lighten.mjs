import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { bundle } from './bundle.mjs';
import { compressAll } from './compress.mjs';
import { hostFiles, paintScript } from './headers.mjs';

/** Marks what the catalogue's script takes over. */
const ISLAND = 'data-island';

/**
 * Turn Next's export into what is served: pages lose Next's scripts and get their style sheets as one file, the few
 * kilobytes of custom elements, and the catalogue's script where there are sessions to filter. What no browser asks for is
 * deleted. docs/decisions/0004 has the reasons and the figures.
 */
export async function lighten(out = 'out') {
  const scripts = await bundle(out);
  const files = await listFiles(out);
  await Promise.all(files.filter(isUnasked).map((file) => rm(file)));
  await removeEmptyFolders(out);
  const styles = new Map();
  for (const file of files.filter((file) => extname(file) === '.html' && !isUnasked(file))) {
    const page = await oneStyleSheet(withoutRuntime(await readFile(file, 'utf8')), out, styles);
    await writeFile(file, withScripts(page, scripts));
  }
  await hostFiles(out);
  await compressAll(out);
}

/**
 * Next's scripts and its payloads for navigation by script, since our links are plain links, its second copy of 404.html,
 * and what stands in for the pages of a route that has none (app/_data/params.ts).
 */
const isUnasked = (file) =>
  /\/_next\/static\/(chunks|static)\/.*\.js$/.test(file) ||
  basename(file) === '_not-found.html' ||
  /(^|\/)_none(\/|\.html$)/.test(file) ||
  /(^|\/)(__next\.[^/]*|index)\.txt$/.test(file) ||
  (file.endsWith('.txt') && existsSync(file.replace(/\.txt$/, '.html')));

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
const isData = (attributes) => /type="application\/(ld\+)?json"/.test(attributes);

const withoutRuntime = (html) =>
  html
    .replace(SCRIPT, (script, attributes) => (isData(attributes) ? script : ''))
    .replace(/<link\b[^>]*\bas="(script|style)"[^>]*>/g, '');

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

function withScripts(html, { page, catalogue }) {
  const paint = paintScript();
  const [entries, chunks] = html.includes(ISLAND)
    ? [
        [page[0], catalogue[0]],
        [...page.slice(1), ...catalogue.slice(1)],
      ]
    : [[page[0]], page.slice(1)];
  const head = [
    paint && `<script>${paint}</script>`,
    ...entries.map((entry) => `<script type="module" src="/${entry}"></script>`),
    ...[...new Set(chunks)].map((chunk) => `<link rel="modulepreload" href="/${chunk}"/>`),
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
