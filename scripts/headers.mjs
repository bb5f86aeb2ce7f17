import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';

const PAINT = 'components/theme-before-paint.js';

/** The one script that stands inline in every page: it sets the theme before anything is painted. */
export const paintScript = () => (existsSync(PAINT) ? readFileSync(PAINT, 'utf8').trim() : '');

const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The Content-Security-Policy: everything from here, the player from its own host, nothing inline but one hash. */
function policy({ embeddable = false } = {}) {
  const paint = paintScript();
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
};

/** Which headers go with which paths, the first match deciding; host files and our own server read this one table. */
export const headerRules = () => [
  {
    path: '/_next/static/*',
    headers: { ...COMMON, 'Cache-Control': 'public, max-age=31536000, immutable' },
  },
  {
    path: '/embed/*',
    headers: {
      ...COMMON,
      'Content-Security-Policy': policy({ embeddable: true }),
      'Cache-Control': REVALIDATE,
    },
  },
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
  const rule = rules.find(({ path: pattern }) => path.startsWith(pattern.replace(/\*$/, '')));
  return rule?.headers ?? {};
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
  return `${blocks.join('\n\n')}\n`;
}

/** `location` blocks to include in a server block; nginx takes the longest prefix, so their order is no matter. */
function nginx(rules) {
  const blocks = rules.map(({ path, headers }) => {
    const lines = Object.entries(headers).map(([name, value]) => `  add_header ${name} "${value}" always;`);
    return `location ${path.replace(/\*$/, '')} {\n${lines.join('\n')}\n  try_files $uri $uri.html =404;\n}`;
  });
  return `${blocks.join('\n\n')}\n`;
}
