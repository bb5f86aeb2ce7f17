import { pick } from '#bench/search/random.ts';

/** What stands for much in Markdown, YAML, JSON, XML, calendars and addresses, and what has done harm in texts. */
const TOKENS = [
  ...'[ ]( ) ![ ** * _ ` | |---| <!-- --> <? <b> </ &amp; &#x202e; \\ [^1]: [[ ]] {{< " \' : { } [] , ; = & # !!js *a &a'.split(
    ' ',
  ),
  ...'%00 %ff &q= 25:99 2019-02-30 99999999999999999999999 https://youtu.be/aaaaaaaaaaa http://[bad é 中 🎉'.split(
    ' ',
  ),
  '\n',
  '\n\n',
  '\r',
  '\t',
  ' ',
  '    ',
  '- ',
  '1. ',
  '> ',
  '# ',
  '### ',
  '---\n',
  '```\n',
  '### Tuesday\n',
  ' - ',
  ' & ',
  ' and ',
  ' (',
  ', ',
  ' | ',
  '21 May 2019',
  '\0',
  '\u202e',
  '\ud800',
  '\ufeff',
  '\u00ad',
];

/** Longer texts tell no more, and take longer. Characters. */
export const LONGEST = 24_000;

/** A text with a few changes: parts taken out, repeated, swapped, mixed with another text, or with tokens put in. */
export function change(text: string, others: readonly string[], random: () => number): string {
  let changed = text;
  for (let left = 1 + Math.floor(random() * 6); left > 0; left -= 1)
    changed = pick(random, CHANGES)(changed, others, random).slice(0, LONGEST);
  return changed;
}

type Change = (text: string, others: readonly string[], random: () => number) => string;

const CHANGES: readonly Change[] = [
  (text, _, random) => {
    const [begin, end] = part(text, random);
    return text.slice(0, begin) + text.slice(end);
  },
  (text, _, random) => {
    const [begin, end] = part(text, random);
    const times = random() < 0.1 ? 2000 : 1 + Math.floor(random() * 20);
    return text.slice(0, begin) + text.slice(begin, end).repeat(times) + text.slice(end);
  },
  (text, _, random) => {
    const [a, b] = part(text, random);
    return text.slice(0, a) + text.slice(b) + text.slice(a, b);
  },
  (text, _, random) => {
    const [at] = part(text, random);
    const times = random() < 0.05 ? 4000 : 1;
    return text.slice(0, at) + pick(random, TOKENS).repeat(times) + text.slice(at);
  },
  (text, others, random) => {
    const other = pick(random, others);
    const [[at], [begin, end]] = [part(text, random), part(other, random)];
    return text.slice(0, at) + other.slice(begin, end) + text.slice(at);
  },
];

/** A part of a text, mostly a short one, as its begin and end. */
function part(text: string, random: () => number): [number, number] {
  const begin = Math.floor(random() * text.length);
  const longest = random() < 0.2 ? text.length : 40;
  return [begin, Math.min(text.length, begin + Math.floor(random() * longest))];
}
