import { formatSpeakersCell } from '#lib/playlist/speakers-cell.ts';
import { spellingKey } from '#lib/talk/spelling.ts';
import { phrases, tidy } from '#lib/talk/text.ts';

/** What sources write in a field for names if nobody is named, as `spellingKey` spells it. */
const NOBODIES = new Set(
  phrases(`
    various | various speakers | various presenters | various artists | multiple speakers | multiple presenters
    several speakers | many speakers | tba | tbd | tbc | to be announced | to be determined | to be confirmed | n a | na
    none | no speaker | nobody | unknown | unknown speaker | anonymous | speaker | speakers | speaker tba
    panelists | panellists | all | everyone | all speakers
  `),
);

/**
 * The speakers cell for names that a source has in a field of its own. A placeholder such as `Various Presenters` means
 * that nobody is named. An empty field means that only if the file fills the field elsewhere (`isUsed`); otherwise
 * `null` is returned and the names may be in the title.
 */
export function speakersCell(names: readonly string[], { isUsed }: { isUsed: boolean }): string | null {
  const known = names.map(tidy).filter((name) => name !== '');
  const people = [...new Set(known.filter((name) => !NOBODIES.has(spellingKey(name))))];
  if (known.length === 0 && !isUsed) return null;
  return formatSpeakersCell(people.map((name) => ({ name, role: null, company: null })));
}

/**
 * The speakers cell for names of which a byline says more, such as `Ann Lee, Engineer, Acme & Bob Ray, Lyft`: the text
 * after each name is the role and company. `null` if the byline names other people.
 */
export function creditedCell(names: readonly string[], byline: string): string | null {
  const cells: string[] = [];
  let rest = tidy(byline);
  for (const [at, name] of names.map(tidy).entries()) {
    if (name === '' || /[\\,;]/.test(name) || !rest.startsWith(name)) return null;
    rest = rest.slice(name.length);
    const next = names[at + 1];
    const end = next === undefined ? rest.length : separatorBefore(rest, tidy(next));
    if (end < 0) return null;
    const credit = rest.slice(0, end);
    if (/[\\;]/.test(credit) || !(credit === '' || credit.startsWith(', '))) return null;
    cells.push(name + credit);
    rest = rest.slice(end).replace(SEPARATOR, '');
  }
  return cells.length > 0 && rest === '' ? cells.join('; ') : null;
}

const SEPARATOR = /^(?: & |; | and |, )/;

/** Where the separator before a name begins; -1 where there is none. */
function separatorBefore(text: string, name: string): number {
  const found = [' & ', '; ', ' and ', ', ']
    .map((separator) => text.indexOf(separator + name))
    .filter((at) => at >= 0);
  return found.length > 0 ? Math.min(...found) : -1;
}
