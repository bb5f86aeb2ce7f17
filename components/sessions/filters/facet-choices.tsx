import { type FACETS, isOn, SWITCHES } from '#lib/search/facets.ts';
import { type Filtered, flip, toggle } from '#lib/search/filter.ts';
import type { Query } from '#lib/search/query.ts';
import { SearchableOptions, Option } from '#components/ui/options.tsx';
import { type Choices, nameOf, switchesOf } from '#components/sessions/query/facets.ts';
import { KindLabel } from '#components/talk/kind-label.tsx';
import { kinds } from '#lib/wording/kinds.ts';

export interface Filtering {
  query: Query;
  /** What the query leaves, and what it would leave with another value chosen. */
  filtered: Filtered;
  choices: Choices;
  onChoose: (query: Query) => void;
}

type FacetOf = (typeof FACETS)[number];

interface FacetChoicesProps extends Filtering {
  facet: FacetOf;
  roomy?: boolean;
}

/** The values of one facet, and the switches that are offered among them. */
export function FacetChoices({
  facet,
  roomy = false,
  query,
  filtered,
  choices,
  onChoose,
}: FacetChoicesProps) {
  const { name, key } = facet;
  return (
    <SearchableOptions
      one={key}
      many={name}
      choices={choices[name]}
      counts={filtered.counts(name)}
      chosen={query[name]}
      onToggle={(value) => onChoose(toggle(query, name, value))}
      render={name === 'kinds' ? ({ value, name }) => <KindName value={value} name={name} /> : undefined}
      roomy={roomy}
    >
      {switchesOf(choices, name).map((one) => (
        <Option
          key={one.name}
          n={filtered[one.name]}
          checked={isOn(query, one)}
          onChange={() => onChoose(flip(query, one.name))}
        >
          {one.label}
        </Option>
      ))}
    </SearchableOptions>
  );
}

/** What is chosen in a facet, in words; a switch that is offered among its values counts as one of them. */
export function chosenIn(
  { name }: FacetOf,
  { query, choices }: Pick<Filtering, 'query' | 'choices'>,
): string[] {
  return [
    ...query[name].map((value) => nameOf(choices, name, value)),
    ...SWITCHES.flatMap((one) => (one.under?.facet === name && isOn(query, one) ? one.under.value : [])),
  ];
}

function KindName({ value, name }: { value: string; name: string }) {
  let kind: keyof typeof kinds;
  for (kind in kinds) if (kind === value) return <KindLabel kind={kind} />;
  return name;
}
