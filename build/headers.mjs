import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tsImport } from 'tsx/esm/api';

const PAINT = 'components/client/before-paint.ts';
const paint = existsSync(PAINT)
  ? (await tsImport('#components/client/before-paint.ts', import.meta.url)).beforePaint()
  : '';

/** The one script that stands inline in every page, since it runs before anything is painted. */
export const paintScript = () => paint;

const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The Content-Security-Policy: everything from here, the player from its own host, nothing inline but one hash. */
function policy({ embeddable = false } = {}) {
  return [
    "default-src 'none'",
    `script-src 'self'${paint && ` ${hash(paint)}`}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    'frame-src https://www.youtube-nocookie.com',
    "form-action 'self'",
    "base-uri 'none'",
    embeddable ? 'frame-ancestors *' : "frame-ancestors 'none'",
  ].join('; ');
}

const COMMON = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=(), interest-cohort=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  // All of it is public and the same for everybody, so any page may read it: data files, feeds, calendars, oEmbed.
  'Access-Control-Allow-Origin': '*',
};

/** Types that servers do not know, or send without their charset. */
const TYPES = {
  md: 'text/markdown; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  bib: 'application/x-bibtex; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json',
};

/** Which headers go with which paths, the first match deciding; host files and our own server read this one table. */
export const headerRules = () => [
  {
    path: '/_next/static/*',
    headers: { ...COMMON, 'Cache-Control': 'public, max-age=31536000, immutable' },
  },
  ...['/embed/*', '/embed'].map((path) => ({
    path,
    headers: {
      ...COMMON,
      'Content-Security-Policy': policy({ embeddable: true }),
      'Cache-Control': REVALIDATE,
    },
  })),
  {
    path: '/*',
    headers: {
      ...COMMON,
      'Content-Security-Policy': policy(),
      'X-Frame-Options': 'DENY',
      'Cache-Control': REVALIDATE,
    },
  },
];

/** A page may be shown while it is asked for anew; its hashed files never change. */
const REVALIDATE = 'public, max-age=0, must-revalidate';

/** The headers of one path. */
export function headersOf(path, rules) {
  const rule = rules.find(({ path: pattern }) =>
    pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern,
  );
  const type = TYPES[/\.(\w+)$/.exec(path)?.[1]];
  return { ...rule?.headers, ...(type && { 'Content-Type': type }) };
}

/** Write the same rules for static hosts (`_headers`) and for nginx. */
export async function hostFiles(out) {
  const rules = headerRules();
  await writeFile(`${out}/_headers`, staticHost(rules));
  await mkdir('deploy/generated', { recursive: true });
  await writeFile('deploy/generated/headers.conf', nginx(rules));
}

/** Netlify, Cloudflare Pages: all matching blocks apply, so the general one comes first and is taken back below. */
function staticHost(rules) {
  const blocks = rules.toReversed().map(({ path, headers }) => {
    const inherited = path === '/*' ? [] : Object.keys(rules.at(-1).headers);
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
    return [path, ...inherited.map((name) => `  ! ${name}`), ...lines].join('\n');
  });
  const types = Object.entries(TYPES).map(([name, type]) => `/*.${name}\n  Content-Type: ${type}`);
  return `${[...blocks, ...types].join('\n\n')}\n`;
}

/** nginx warns of a type it is told twice. */
const KNOWN_TO_NGINX = new Set(['atom', 'txt']);

const lines = ({ headers }) =>
  Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}" always;`);

/** To include in a server block: a location without headers of its own has the server's, one with some has only those. */
function nginx(rules) {
  const locations = rules.slice(0, -1).map((rule) => {
    const place = rule.path.endsWith('*') ? rule.path.slice(0, -1) : `= ${rule.path}`;
    return `location ${place} {\n  ${[...lines(rule), 'try_files $uri $uri.html =404;'].join('\n  ')}\n}`;
  });
  // The charset is the charset module's to add: a type that brings its own would be none of the known ones.
  const types = Object.entries(TYPES)
    .filter(([name]) => !KNOWN_TO_NGINX.has(name))
    .map(([name, type]) => `  ${type.replace(/;.*/, '')} ${name};`);
  const general = [...lines(rules.at(-1)), 'types {', ...types, '}'].join('\n');
  return `${[general, ...locations].join('\n\n')}\n`;
}
