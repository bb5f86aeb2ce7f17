import type { MouseEvent } from 'react';
import { FACETS, isOn, SWITCHES } from '#lib/search/facets.ts';
import { flip, toggle } from '#lib/search/filter.ts';
import { hrefOf } from '#components/sessions/query/href.ts';
import { ActionLink } from '#components/ui/action.tsx';
import styles from './chips.module.css';
import type { Filtering } from './facet-choices.tsx';
import { cleared, nameOf } from '#components/sessions/query/facets.ts';
import { Icon } from '#components/ui/icon.tsx';

/** The filters in use, each with the way to drop it. */
export function Chips({ query, choices, onChoose }: Omit<Filtering, 'filtered'>) {
  return (
    <ul className={styles.root} aria-label="Filters in use">
      {FACETS.flatMap(({ name, label }) =>
        query[name].map((value) => (
          <Chip
            key={`${name} ${value}`}
            label={label}
            name={nameOf(choices, name, value)}
            onRemove={() => onChoose(toggle(query, name, value))}
          />
        )),
      )}
      {SWITCHES.filter((one) => isOn(query, one)).map(({ name, chip }) => (
        <Chip key={name} name={chip} onRemove={() => onChoose(flip(query, name))} />
      ))}
      <li>
        <ActionLink href={hrefOf(cleared(query))}>Clear all</ActionLink>
      </li>
    </ul>
  );
}

function Chip({ label, name, onRemove }: { label?: string; name: string; onRemove: () => void }) {
  const words = label ? `${label}: ${name}` : name;
  const remove = ({ currentTarget }: MouseEvent) => {
    // Move the focus before the chip that has it is removed.
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
