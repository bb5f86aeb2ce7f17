import { splitByline } from '#lib/talk/byline-parts.ts';
import { weigh } from '#lib/talk/evidence.ts';
import { senses } from '#lib/talk/words/lexicon.ts';
import { slice, tidy } from '#lib/talk/text.ts';
import type { Range } from '#lib/talk/schema.ts';
import type { Line } from './frame.ts';
import { splitsOf, type Form, type FormSplit } from './forms.ts';
import { againstName, type ListLexicon } from './lexicon.ts';

/** One way to read a line, and how much what stands for the names looks like names. */
export interface Option extends FormSplit {
  evidence: number;
}

/** How the lines of a list are written. */
export interface Habits {
  /** The form of most lines. */
  main: Form | null;
  /** How much a form is believed in this list: what evidence it needs. */
  belief: (form: Form) => number;
}

export function optionsOf({ text, range }: Line, lexicon: ListLexicon): Option[] {
  return splitsOf(text, range).map((split) => {
    const handle = HANDLE_FORMS.has(split.form) && isHandle(slice(text, split.byline));
    const evidence = handle ? HANDLE : evidenceOf(text, split.byline, lexicon);
    // A title that looks like a name speaks for the other side.
    const title = tidy(slice(text, split.title));
    return {
      ...split,
      evidence: evidence - Math.min(1, Math.max(0, weigh(title).name - againstName(title, lexicon) - 2)),
    };
  });
}

/** How much a stretch looks like names, with their roles and companies behind them. */
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

/** Handles and collectives (`Various Presenters`) stand where names stand. */
const isNobody = (words: string) => /^@|^(?:various|many|several|multiple)\s/i.test(words);

/** Where a single small word stands for somebody: `… / makicamel`. */
const HANDLE_FORMS: ReadonlySet<Form> = new Set<Form>(['slash last', 'bar last']);
const HANDLE = 1;
export const isHandle = (words: string) => /^@?[\p{Ll}\d][\p{Ll}\d_.-]{2,}$/u.test(words) && !senses(words);

const ROUNDS = 4;
/** So many lines tell what is usual. */
const LONG = 8;
/** Evidence from which a stretch votes by itself. */
export const LIKELY = 1.5;
/** How much the form of most lines takes from all others. */
const RIVALRY = 1.2;
/** From here on a stretch is taken for names. */
export const ENOUGH = 0.3;

/**
 * Vote for the forms of a list: every line for the one that it is best read by. What many vote for weighs more in the
 * next round, so that the lines that could be read both ways follow those that could not.
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

/** In how many lines each form is found. */
function countForms(lines: readonly (Option | readonly Option[])[]): Map<Form, number> {
  const counts = new Map<Form, number>();
  for (const options of lines) {
    for (const form of new Set([options].flat().map(({ form }) => form)))
      counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return counts;
}

/** Believe a form the more, the more lines vote for it, and the fewer there are that have its mark and do not. */
function beliefs(
  votes: ReadonlyMap<Form, number>,
  possible: ReadonlyMap<Form, number>,
  lines: number,
): Habits {
  const [main = null] = [...votes].sort(([, a], [, b]) => b - a);
  const rivalry = main ? (RIVALRY * main[1]) / (lines + 1) : 0;
  const believed = new Map(
    Array.from(votes, ([form, count]) => {
      // In a list of some length, a vote that no other line supports is none.
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

/** Words tell more than marks, which stand within titles as well; and nobody writes `Name / Title`. */
const unheard = (form: Form) => UNHEARD[form] ?? -3;
const UNHEARD: Partial<Record<Form, number>> = {
  'by last': -1.5,
  'by first': -1.5,
  'with last': -2.8,
  'slash last': -2,
  'slash first': -4.5,
};
const isWord = (form: Form) => form === 'by last' || form === 'by first' || form === 'with last';

/** The option that says most, where one says enough; of equals the one that leaves the longer title. */
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
