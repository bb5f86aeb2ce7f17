// Which files a page, a style sheet or a script names, read from their text as our build writes it.

const STATIC = '/_next/static/';

/** The hashed files that a page names: its scripts, its style sheet, its fonts. */
export const filesOfPage = (html: string): string[] =>
  unique(html.matchAll(/<(?:link|script)\b[^<>]*\b(?:href|src)="(\/_next\/static\/[^"<>]+)"/g));

/** The hashed files that a style sheet or a script names; those that a script may load later are among them. */
export function filesOfFile(path: string, text: string): string[] {
  const names = path.endsWith('.css')
    ? unique(text.matchAll(/url\(["']?([^"')]+\.woff2)["']?\)/g))
    : [...unique(text.matchAll(LOADED)), ...unique(text.matchAll(WORKER))];
  return names
    .map((name) => new URL(name, `https://site.invalid${path}`))
    .filter(({ host, pathname }) => host === 'site.invalid' && pathname.startsWith(STATIC))
    .map(({ pathname }) => pathname);
}

/** What a script imports, at once or later, and the worker that it starts. */
const LOADED = /(?:from|import)\s*\(?"(\.\/[\w.-]+-[A-Z\d]{8}\.js)"/g;
const WORKER = /"(\/_next\/static\/readers\/[\w.-]+-[A-Z\d]{8}\.js)"/g;

/** What a page with sessions loads to list and to search those of its conference, or where each talk is. */
export function dataOfPage(html: string): string[] {
  if (html.includes(' data-island="my-list"')) return ['/my-list/talks.json', NAMES];
  const conference = /"conferencePath":"(\/conferences\/[a-z\d-]+)"/.exec(html)?.[1];
  return conference
    ? [...DATA_OF_CONFERENCE.map((name) => `${conference}/${name}`), NAMES, '/palette.json']
    : [];
}

/** The names of companies and topics that rows of any conference refer to. */
const NAMES = '/conferences/names.json';

const DATA_OF_CONFERENCE = ['rows.json', 'search.json', 'search.bin'];

/** What the list of one’s own shows a talk from, by the page of the talk: the rows of its conference. */
export function rowsOfTalk(html: string): string[] {
  const [, way = ''] = html.split('aria-label="Breadcrumb"', 2);
  const conference = /href="(\/conferences\/[a-z\d-]+)"/.exec(way)?.[1];
  return conference ? [`${conference}/rows.json`] : [];
}

/** The title of a page, as it is written in HTML. */
export const titleOf = (html: string): string => /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';

const unique = (matches: Iterable<RegExpMatchArray>): string[] => [
  ...new Set([...matches].map(([, name = '']) => name)),
];
