import { splitByline } from '#lib/talk/byline-parts.ts';
import { weigh } from '#lib/talk/evidence.ts';
import { senses } from '#lib/talk/words/lexicon.ts';
import { slice, tidy } from '#lib/talk/text.ts';
import type { Range } from '#lib/talk/schema.ts';
import type { Line } from './ends.ts';
import { splitsOf, type Form, type FormSplit } from './forms.ts';
import { againstName, type ListLexicon } from './lexicon.ts';

/** One way to split a line, with the evidence that its byline consists of names. */
export interface Option extends FormSplit {
  evidence: number;
}

/** The forms in which the lines of a list are written. */
export interface Habits {
  /** The form of most lines. */
  main: Form | null;
  /** How likely a form is in this list; added to the evidence of each split. */
  belief: (form: Form) => number;
}

export function optionsOf({ text, range }: Line, lexicon: ListLexicon): Option[] {
  return splitsOf(text, range).map((split) => {
    const handle = HANDLE_FORMS.has(split.form) && isHandle(slice(text, split.byline));
    const evidence = handle
      ? HANDLE
      : evidenceOf(text, split.byline, lexicon) +
        (split.form === 'question last' ? several(text, split.byline) : 0);
    // If the title looks like a name, title and names may be the other way round.
    const title = tidy(slice(text, split.title));
    return {
      ...split,
      evidence: evidence - Math.min(1, Math.max(0, weigh(title).name - againstName(title, lexicon) - 2)),
    };
  });
}

/** How much a range looks like names, each perhaps followed by a role and a company. */
export function evidenceOf(text: string, byline: Range, lexicon: ListLexicon): number {
  const parts = splitByline(text, byline).slice(0, 12);
  let first: number | null = null;
  let rest = 0;
  for (const { range, separator } of parts) {
    const piece = tidy(slice(text, range));
    const { name, role, company } = weigh(piece);
    const own = Math.min(name, 3) - againstName(piece, lexicon);
    if (first === null) first = own - (/^\p{Lu}\p{Ll}{3,}ing\s/u.test(piece) ? 1.2 : 0);
    else rest = Math.min(rest, separator === '&' ? own - 1.5 : Math.max(own, role, company) - 0.5);
  }
  if (first === null) return isNobody(slice(text, byline)) ? 3 : -3;
  return first + Math.max(rest, -6);
}

/** What several names, and nothing else, count for after a question, which a single one might only seem to answer. */
const several = (text: string, byline: Range) => {
  const names = splitByline(text, byline).map(({ range }) => weigh(tidy(slice(text, range))).name);
  return names.length > 1 && names.every((name) => name >= 2.5) ? 3 : 0;
};

/** Whether the words are a handle or a collective (`Various Presenters`): not a name, but in the place of one. */
const isNobody = (words: string) => /^@|^(?:various|many|several|multiple)\s/i.test(words);

/** The forms in which a single lower-case word can be a handle: `… / makicamel`. */
const HANDLE_FORMS: ReadonlySet<Form> = new Set<Form>(['slash last', 'bar last']);
const HANDLE = 1;
export const isHandle = (words: string) => /^@?[\p{Ll}\d][\p{Ll}\d_.-]{2,}$/u.test(words) && !senses(words);

const ROUNDS = 4;
/** From this many lines on, a form needs more than one vote. */
const LONG = 8;
/** The evidence a split needs to vote in the first round, before anything is known about the list. */
export const LIKELY = 1.5;
/** How much the most frequent form lowers the belief in all others. */
const RIVALRY = 1.2;
/** The score, evidence plus belief, above which a byline is accepted as names. */
export const ENOUGH = 0.3;

/**
 * Given the possible splits of each line, find out which forms the list uses. Each line votes for the form of its best
 * split, in several rounds. A form with many votes counts more in the next round, so ambiguous lines follow the clear
 * ones.
 */
export function habitsOf(lines: readonly (readonly Option[])[]): Habits {
  const possible = countForms(lines);
  let votes = countForms(lines.map((options) => options.filter(({ evidence }) => evidence >= LIKELY)));
  let habits = beliefs(votes, possible, lines.length);
  for (let round = 1; round < ROUNDS; round += 1) {
    votes = countForms(lines.map((options) => bestOf(options, habits) ?? []));
    habits = beliefs(votes, possible, lines.length);
  }
  return habits;
}

/** Count the lines in which each form occurs. */
function countForms(lines: readonly (Option | readonly Option[])[]): Map<Form, number> {
  const counts = new Map<Form, number>();
  for (const options of lines) {
    for (const form of new Set([options].flat().map(({ form }) => form)))
      counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return counts;
}

/** A form is believed more the more lines vote for it, and less the more lines could use it but do not. */
function beliefs(
  votes: ReadonlyMap<Form, number>,
  possible: ReadonlyMap<Form, number>,
  lines: number,
): Habits {
  const [main = null] = [...votes].sort(([, a], [, b]) => b - a);
  const rivalry = main ? (RIVALRY * main[1]) / (lines + 1) : 0;
  const believed = new Map(
    Array.from(votes, ([form, count]) => {
      // In a longer list, a single vote does not count.
      const support =
        ((lines < LONG ? count : count - 1) / (lines + 1)) * (count / (possible.get(form) ?? count));
      return [form, 4.5 * Math.sqrt(support) + unheard(form)];
    }),
  );
  return {
    main: main && main[0],
    belief: (form) =>
      (believed.get(form) ?? unheard(form)) - (form === main?.[0] || isWord(form) ? 0 : rivalry),
  };
}

/**
 * The belief in a form before any votes. Words such as `by` rank above marks, which also occur within titles; `Name /
 * Title` ranks last, because hardly anybody writes that.
 */
const unheard = (form: Form) => UNHEARD[form] ?? -3;
const UNHEARD: Partial<Record<Form, number>> = {
  'by last': -1.5,
  'by first': -1.5,
  'dots last': -1.5,
  'with last': -2.8,
  'question last': -5,
  'slash last': -2,
  'slash first': -4.5,
};
const isWord = (form: Form) => WORDS.has(form);
/** The dots of a title that was cut off are as rare within titles as these words. */
const WORDS: ReadonlySet<Form> = new Set<Form>(['by last', 'by first', 'with last', 'dots last']);

/** Return the option with the highest score, or `null` if none is high enough. In a tie, the later byline wins. */
export function bestOf(options: readonly Option[], habits: Habits): Option | null {
  let best: Option | null = null;
  let most = ENOUGH;
  for (const option of options) {
    const score = option.evidence + habits.belief(option.form);
    if (score > most || (score === most && option.byline[0] > (best?.byline[0] ?? 0))) {
      best = option;
      most = score;
    }
  }
  return best;
}
