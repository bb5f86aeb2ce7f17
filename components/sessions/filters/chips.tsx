import type { MouseEvent } from 'react';
import { type Facet, toggle } from '#lib/search/filter.ts';
import { hrefOf } from '#components/sessions/query/address.ts';
import { ActLink } from '#components/ui/action.tsx';
import styles from './chips.module.css';
import type { Filtering } from './facet-choices.tsx';
import { cleared, facets, nameOf } from '#components/sessions/query/facets.ts';
import { Icon } from '#components/ui/icon.tsx';

/** The filters in use, each with the way to drop it. */
export function Chips({ query, choices, onChoose }: Omit<Filtering, 'filtered'>) {
  const drop = (facet: Facet, value: string) => onChoose(toggle(query, facet, value));
  return (
    <ul className={styles.root} aria-label="Filters in use">
      {facets.flatMap(({ facet, label }) =>
        query[facet].map((value) => (
          <Chip
            key={`${facet} ${value}`}
            label={label}
            name={nameOf(choices, facet, value)}
            onRemove={() => drop(facet, value)}
          />
        )),
      )}
      {query.notes && <Chip name="Has notes" onRemove={() => onChoose({ ...query, notes: false })} />}
      {!query.sponsored && (
        <Chip name="Sponsored hidden" onRemove={() => onChoose({ ...query, sponsored: true })} />
      )}
      <li>
        <ActLink href={hrefOf(cleared(query))}>Clear all</ActLink>
      </li>
    </ul>
  );
}

function Chip({ label, name, onRemove }: { label?: string; name: string; onRemove: () => void }) {
  const words = label ? `${label}: ${name}` : name;
  const remove = ({ currentTarget }: MouseEvent) => {
    // The focus goes on before the chip goes.
    currentTarget.parentElement?.nextElementSibling?.querySelector<HTMLElement>('button, a')?.focus();
    onRemove();
  };
  return (
    <li>
      <button type="button" className={styles.chip} aria-label={`Remove filter ${words}`} onClick={remove}>
        <span className={styles.words}>
          {label && <span className={styles.label}>{label}: </span>}
          {name}
        </span>
        <Icon name="close" small />
      </button>
    </li>
  );
}
