import type { Catalogue, Talk } from '#lib/catalogue/schema.ts';
import { permalink, talkPath } from '#lib/addresses.ts';
import { watchUrl } from '#lib/video.ts';
import { conferenceOf } from '#lib/export/selection.ts';
import { oneLine } from '#lib/export/xml-text.ts';

// BibTeX counts braces whether or not a backslash stands before them, so a brace is written by its name.
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

/** What TeX would join into one sign: two hyphens into a dash, two quotes into one. */
const LIGATURE = /([-'`])(?=\1)/g;

/** Text as BibTeX and TeX both read it, on one line; control characters, which TeX refuses, are left out. */
const escape = (text: string) =>
  oneLine(text.toWellFormed().replaceAll(/[\0-\x08\x0E-\x1F\x7F]/g, ''))
    .replaceAll(/[\\{}~^$&#_%]/g, (character) => ESCAPES[character] ?? character)
    .replaceAll(LIGATURE, '$1{}');

/** A name that BibTeX would cut at an `and` or a comma is held together by braces. */
const author = (name: string) => (/,|\band\b/i.test(name) ? `{${escape(name)}}` : escape(name));

/** A talk as a BibTeX entry. The title keeps its capitals; the year is missing where the date is. */
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
    ['note', `Video: \\url{${watchUrl(talk.videoId)}}`],
  ];
  const lines = fields
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `  ${key} = {${value}},\n`);
  return `@misc{${talk.slug},\n${lines.join('')}}\n`;
}
