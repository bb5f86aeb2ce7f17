import type { Catalogue, Talk } from '#lib/catalogue/schema.ts';
import { permalink, talkPath } from '#lib/addresses.ts';
import { conferenceOf } from '#lib/export/selection.ts';
import { issued } from './issued.ts';
import { citedName } from './names.ts';
import { recordingLinks } from '#lib/export/talk-links.ts';
import { oneLine } from '#lib/export/xml-text.ts';

// BibTeX counts braces even after a backslash, so a brace is written as a command instead.
const ESCAPES: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
};

/** Two hyphens or two quotes in a row, which TeX would turn into one dash or one quotation mark. */
const LIGATURE = /([-'`])(?=\1)/g;

/** Escape a text for BibTeX and TeX, on one line. Control characters are left out because TeX rejects them. */
const escape = (text: string) =>
  oneLine(text.toWellFormed().replaceAll(/[\0-\x08\x0E-\x1F\x7F]/g, ''))
    .replaceAll(/[\\{}~^$&#_%]/g, (character) => ESCAPES[character] ?? character)
    .replaceAll(LIGATURE, '$1{}');

/** A speaker's name as an author: family name first or, in braces that keep BibTeX from splitting it, as it is. */
function author(name: string): string {
  const cited = citedName(name);
  if ('literal' in cited) return `{${escape(name)}}`;
  const { family, given, particle } = cited;
  return escape(`${particle === null ? '' : `${particle} `}${family}, ${given}`);
}

/** Where to watch the talk. What could end the command is encoded; all else stands for itself in an address. */
function note(talk: Talk): string | null {
  const [video] = recordingLinks(talk);
  return video ? `Video: \\url{${video.url.replaceAll(/[\\{}^`\s]/g, encodeURIComponent)}}` : null;
}

/** A talk as a BibTeX entry of type `misc`, whose key is the slug. Of an undated talk, it has the conference's year. */
export function formatBibtex(catalogue: Catalogue, talk: Talk): string {
  const conference = conferenceOf(catalogue, talk);
  const { name, city, country } = conference;
  const [year = null, month = null, day = null] = issued(talk, conference)?.split('-') ?? [];
  const fields: [string, string | null][] = [
    ['title', `{${escape(talk.title)}}`],
    ['author', talk.speakers.map((speaker) => author(speaker.name)).join(' and ') || null],
    ['year', year],
    ['month', month],
    ['day', day],
    ['howpublished', escape(`Talk at ${name}`)],
    ['address', escape([city, country].filter((part) => part !== null).join(', ')) || null],
    ['url', permalink(talkPath(talk.slug))],
    ['note', note(talk)],
  ];
  const lines = fields
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `  ${key} = {${value}},\n`);
  return `@misc{${talk.slug},\n${lines.join('')}}\n`;
}
