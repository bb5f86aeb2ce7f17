import { splitByline } from '#lib/talk/byline-parts.ts';
import { weigh } from '#lib/talk/evidence.ts';
import { slice, tidy } from '#lib/talk/text.ts';
import type { Range } from '#lib/talk/schema.ts';
import type { Line } from './frame.ts';
import { splitsOf, type Form, type FormSplit } from './forms.ts';
import { againstName, type ListLexicon } from './lexicon.ts';

/** One way to read a line, and how much what stands for the names looks like names. */
export interface Option extends FormSplit {
  evidence: number;
}

/** How much each form is believed in this list. */
export type Habits = ReadonlyMap<Form, number>;

export function optionsOf({ text, range }: Line, lexicon: ListLexicon): Option[] {
  return splitsOf(text, range).map((split) => ({
    ...split,
    evidence: evidenceOf(text, split.byline, lexicon),
  }));
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
    if (first === null) first = own;
    else rest = Math.min(rest, separator === '&' ? own - 1.5 : Math.max(own, role, company) - 0.5);
  }
  if (first === null) return isNobody(slice(text, byline)) ? 3 : -3;
  return first + Math.max(rest, -6);
}

/** Handles and collectives (`Various Presenters`) stand where names stand. */
const isNobody = (words: string) => /^@|^(?:various|many|several|multiple)\s/i.test(words);

const ROUNDS = 4;
/** From here on a stretch is taken for names. */
export const ENOUGH = 0.3;

/**
 * Vote for the forms of a list: every line for the one that it is best read by. What many vote for weighs more in the
 * next round, so that the lines that could be read both ways follow those that could not.
 */
export function habitsOf(lines: readonly (readonly Option[])[]): Habits {
  let habits: Habits = new Map();
  for (let round = 0; round < ROUNDS; round += 1) {
    const votes = new Map<Form, number>();
    const possible = new Map<Form, number>();
    for (const options of lines) {
      for (const form of new Set(options.map(({ form }) => form)))
        possible.set(form, (possible.get(form) ?? 0) + 1);
      const best =
        round === 0 ? options.filter(({ evidence }) => evidence >= 1.5) : [bestOf(options, habits)];
      for (const form of new Set(best.flatMap((option) => option?.form ?? [])))
        votes.set(form, (votes.get(form) ?? 0) + 1);
    }
    habits = new Map(
      [...votes].map(([form, count]) => [
        form,
        belief(form, count, possible.get(form) ?? count, lines.length),
      ]),
    );
  }
  return habits;
}

function belief(form: Form, votes: number, possible: number, all: number): number {
  const support = (votes / (all + 1)) * (votes / possible);
  return 4.5 * Math.sqrt(support) + unheard(form);
}

/** Words tell more than marks, which stand within titles as well. */
const unheard = (form: Form) =>
  form === 'by last' || form === 'by first' ? -1.5 : form === 'with last' ? -2.5 : -3;

/** The form that is believed most. */
export function mainForm(habits: Habits): Form | null {
  const [main] = [...habits].sort(([, a], [, b]) => b - a);
  return main?.[0] ?? null;
}

/** The option that says most, where one says enough; of equals the one that leaves the longer title. */
export function bestOf(options: readonly Option[], habits: Habits): (Option & { score: number }) | null {
  let best: (Option & { score: number }) | null = null;
  for (const option of options) {
    const score = option.evidence + (habits.get(option.form) ?? unheard(option.form));
    if (
      score >= ENOUGH &&
      (!best || score > best.score || (score === best.score && option.byline[0] > best.byline[0]))
    )
      best = { ...option, score };
  }
  return best;
}
