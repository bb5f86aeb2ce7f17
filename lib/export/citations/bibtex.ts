import type { Catalogue, Talk } from '#lib/catalogue/schema.ts';
import { permalink, talkPath } from '#lib/addresses.ts';
import { conferenceOf } from '#lib/export/selection.ts';
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

/** A speaker's name as an author. Braces keep BibTeX from splitting it at a comma or an `and`. */
const author = (name: string) => (/,|\band\b/i.test(name) ? `{${escape(name)}}` : escape(name));

/** Where to watch the talk. What could end the command is encoded; all else stands for itself in an address. */
function note(talk: Talk): string | null {
  const [video] = recordingLinks(talk);
  return video ? `Video: \\url{${video.url.replaceAll(/[\\{}^`\s]/g, encodeURIComponent)}}` : null;
}

/** A talk as a BibTeX entry of type `misc`, whose key is the slug. A talk without a date has no year. */
export function formatBibtex(catalogue: Catalogue, talk: Talk): string {
  const { name, city, country } = conferenceOf(catalogue, talk);
  const fields: [string, string | null][] = [
    ['title', `{${escape(talk.title)}}`],
    ['author', talk.speakers.map((speaker) => author(speaker.name)).join(' and ') || null],
    ['year', talk.date?.slice(0, 4) ?? null],
    ['month', talk.date?.slice(5, 7) ?? null],
    ['day', talk.date?.slice(8, 10) ?? null],
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
