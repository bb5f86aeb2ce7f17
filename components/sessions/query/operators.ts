import { complete, type Completion, type OperatorValues } from '#lib/search/complete.ts';
import { FACETS, HAS } from '#lib/search/facets.ts';
import { choicesOf, type TalkList } from './facets.ts';

/** Completes operators with the values that a list has. */
export function completerOf(list: TalkList): (text: string) => Completion[] {
  const values = operatorValues(list);
  return (text) => complete(text, values);
}

/** What may follow an operator of the search box, such as `speaker:`. */
function operatorValues(list: TalkList): OperatorValues {
  const choices = choicesOf(list);
  const values = FACETS.flatMap(({ name, key, completedBy }) =>
    completedBy ? [[key, choices[name].map((choice) => choice[completedBy])] as const] : [],
  );
  return { ...Object.fromEntries(values), has: HAS.map(({ name }) => name) };
}
