import { type Facet, type Filtered, toggle } from '#lib/search/filter.ts';
import type { Query } from '#lib/search/query.ts';
import { FacetOptions, Option } from '#components/ui/options.tsx';
import { type Choices, facets } from '#components/sessions/query/facets.ts';
import { KindLabel } from '#components/talk/kind-label.tsx';
import { kinds } from '#lib/wording/kinds.ts';

export interface Filtering {
  query: Query;
  /** What the query leaves, and would leave with a value more. */
  filtered: Filtered;
  choices: Choices;
  onChoose: (query: Query) => void;
}

/** The values of one facet, and for kinds the way to hide what is sponsored. */
export function FacetChoices({
  facet,
  roomy = false,
  ...filtering
}: Filtering & { facet: Facet; roomy?: boolean }) {
  const { query, filtered, choices, onChoose } = filtering;
  const words = facets.find((words) => words.facet === facet);
  const sponsored = facet === 'kinds' && choices.kinds.some(({ value }) => value.startsWith('sponsored'));
  return (
    <FacetOptions
      one={words?.one ?? ''}
      many={words?.many ?? ''}
      choices={choices[facet]}
      counts={filtered.counts(facet)}
      chosen={query[facet]}
      onToggle={(value) => onChoose(toggle(query, facet, value))}
      render={facet === 'kinds' ? ({ value, name }) => <KindName value={value} name={name} /> : undefined}
      roomy={roomy}
    >
      {sponsored && (
        <Option
          n={filtered.sponsored}
          checked={!query.sponsored}
          onChange={() => onChoose({ ...query, sponsored: !query.sponsored })}
        >
          Hide sponsored
        </Option>
      )}
    </FacetOptions>
  );
}

function KindName({ value, name }: { value: string; name: string }) {
  let kind: keyof typeof kinds;
  for (kind in kinds) if (kind === value) return <KindLabel kind={kind} />;
  return name;
}
