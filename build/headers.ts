import { beforePaint } from '#components/client/before-paint.ts';
import { readersPath, tryPath, workerPath } from '#lib/addresses.ts';
import { PLAYER_HOSTS } from '#lib/recording.ts';
import { createHash } from 'node:crypto';

/** Headers by name. */
export type Headers = Record<string, string>;

/** The headers of all paths that a pattern means: one path, or all that begin like it where it ends in `*`. */
export interface HeaderRule {
  path: string;
  headers: Headers;
}

/** The path of the rule for all that has none of its own. */
const ANY = '/*';

/** The Content-Security-Policy: everything from here, players from hosts of recordings, nothing inline but one script. */
function policy(paint: string, { embeddable = false, plays = true } = {}): string {
  const hash = createHash('sha256').update(paint).digest('base64');
  return [
    "default-src 'none'",
    `script-src 'self' 'sha256-${hash}'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    `frame-src ${plays ? PLAYER_HOSTS.join(' ') : "'none'"}`,
    `form-action ${plays ? "'self'" : "'none'"}`,
    "base-uri 'none'",
    embeddable ? 'frame-ancestors *' : "frame-ancestors 'none'",
  ].join('; ');
}

/**
 * The policy as an element of the page at an address, for hosts that send no headers of ours (GitHub Pages). Who may frame
 * the page cannot be said there.
 */
export const metaPolicy = (paint: string, address: string): string =>
  `<meta http-equiv="Content-Security-Policy" content="${policy(paint, { plays: address !== tryPath }).replace(/; frame-ancestors .*/, '')}"/>`;

const COMMON = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=(), interest-cohort=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  // All of it is public and the same for everybody, so any page may read it: data files, feeds, calendars, oEmbed.
  'Access-Control-Allow-Origin': '*',
};

/** Pages change at the same address, so browsers ask each time whether theirs is still the newest. */
const REVALIDATE = 'public, max-age=0, must-revalidate';

/** Hashed files change their name whenever they change. */
const FOR_EVER = 'public, max-age=31536000, immutable';

/** Types that the whole name of a file says. */
const NAMES = new Map([
  ['feed.json', 'application/feed+json; charset=utf-8'],
  ['feed.xml', 'application/rss+xml; charset=utf-8'],
  ['opensearch.xml', 'application/opensearchdescription+xml; charset=utf-8'],
  ['.csl.json', 'application/vnd.citationstyles.csl+json; charset=utf-8'],
]);

/** Types by extension that servers do not know, or send without their charset. */
const TYPES = new Map([
  ['md', 'text/markdown; charset=utf-8'],
  ['csv', 'text/csv; charset=utf-8'],
  ['ics', 'text/calendar; charset=utf-8'],
  ['atom', 'application/atom+xml; charset=utf-8'],
  ['bib', 'application/x-bibtex; charset=utf-8'],
  ['txt', 'text/plain; charset=utf-8'],
  ['webmanifest', 'application/manifest+json'],
]);

/**
 * Which headers go with which paths, the first match deciding. The files for other servers and our own server are made
 * from this one table. `paint` is the script that stands inline in every page.
 */
export function headerRules(paint: string): HeaderRule[] {
  const embeddable = {
    ...COMMON,
    'Content-Security-Policy': policy(paint, { embeddable: true }),
    'Cache-Control': REVALIDATE,
  };
  return [
    // What reads an author's text can ask for nothing at all, be it of us.
    {
      path: `${readersPath}/*`,
      headers: { ...COMMON, 'Content-Security-Policy': "default-src 'none'", 'Cache-Control': FOR_EVER },
    },
    { path: '/_next/static/*', headers: { ...COMMON, 'Cache-Control': FOR_EVER } },
    // Browsers ask for it each time; what it asks for itself is ours alone.
    {
      path: workerPath,
      headers: {
        ...COMMON,
        'Content-Security-Policy': "default-src 'none'; connect-src 'self'",
        'Cache-Control': 'no-cache',
      },
    },
    {
      path: tryPath,
      headers: {
        ...COMMON,
        'Content-Security-Policy': policy(paint, { plays: false }),
        'X-Frame-Options': 'DENY',
        'Cache-Control': REVALIDATE,
      },
    },
    { path: '/embed/*', headers: embeddable },
    { path: '/embed', headers: embeddable },
    {
      path: ANY,
      headers: {
        ...COMMON,
        'Content-Security-Policy': policy(paint),
        'X-Frame-Options': 'DENY',
        'Cache-Control': REVALIDATE,
      },
    },
  ];
}

/** The headers of one path. */
export function headersOf(path: string, rules: readonly HeaderRule[]): Headers {
  const rule = rules.find(({ path: pattern }) =>
    pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern,
  );
  const type =
    [...NAMES].find(([name]) => path.endsWith(name))?.[1] ?? TYPES.get(/\.(\w+)$/.exec(path)?.[1] ?? '');
  return { ...rule?.headers, ...(type && { 'Content-Type': type }) };
}

/** The rules as `_headers`, for Netlify and Cloudflare Pages. */
export function staticHostHeaders(rules: readonly HeaderRule[]): string {
  // All blocks that match apply there, so the general one comes first, and each later one takes it back.
  const general = rules.find(({ path }) => path === ANY)?.headers ?? {};
  const blocks = rules.toReversed().map(({ path, headers }) => {
    const inherited = path === ANY ? [] : Object.keys(general);
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
    return [path, ...inherited.map((name) => `  ! ${name}`), ...lines].join('\n');
  });
  const types = [
    ...[...TYPES].map(([name, type]) => [`/*.${name}`, type]),
    ...[...NAMES].map(([name, type]) => [`/*${name}`, type]),
  ].map(([path, type]) => `${path}\n  Content-Type: ${type}`);
  return `${[...blocks, ...types].join('\n\n')}\n`;
}

/** nginx warns of a type that it is told twice. */
const KNOWN_TO_NGINX = new Set(['atom', 'txt']);

/**
 * The rules for nginx, to include in a server block. A location without headers of its own has the server's; one with
 * some has only those.
 */
export function nginxHeaders(rules: readonly HeaderRule[]): string {
  const blocks = rules.toReversed().map(({ path, headers }) => {
    const lines = [
      ...Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}" always;`),
      // Empty, and so not sent, but where a request is refused for its method.
      'add_header Allow $allowed always;',
    ];
    if (path === ANY) return [...lines, ...nginxTypes()].join('\n');
    const place = path.endsWith('*') ? path.slice(0, -1) : `= ${path}`;
    return `location ${place} {\n  ${[...lines, 'try_files $uri $uri.html =404;'].join('\n  ')}\n}`;
  });
  const [general = '', ...locations] = blocks;
  // A location without headers of its own has the server's.
  const named = [...NAMES].map(
    ([name, type]) =>
      `location ~ ${name.replaceAll('.', '\\.')}$ {\n  types {}\n  default_type "${type}";\n}`,
  );
  return `${[general, ...locations.toReversed(), ...named].join('\n\n')}\n`;
}

/** Without the charset: nginx's own module adds it, to the types it is told to. */
function nginxTypes(): string[] {
  const types = [...TYPES].filter(([name]) => !KNOWN_TO_NGINX.has(name));
  return ['types {', ...types.map(([name, type]) => `  ${type.replace(/;.*/, '')} ${name};`), '}'];
}

/** The rules of this site: its pages have the script that runs before the first paint. */
export const siteHeaders = () => headerRules(beforePaint());
