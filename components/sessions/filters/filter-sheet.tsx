import { type RefObject, useState } from 'react';
import { hrefOf } from '#components/sessions/query/href.ts';
import { ActionLink } from '#components/ui/action.tsx';
import { Button } from '#components/ui/button.tsx';
import { FACETS, isOn } from '#lib/search/facets.ts';
import { flip } from '#lib/search/filter.ts';
import { count } from '#lib/wording/counts.ts';
import { chosenIn, FacetChoices, type Filtering } from './facet-choices.tsx';
import { cleared, switchesOf } from '#components/sessions/query/facets.ts';
import styles from './filter-sheet.module.css';
import { Icon } from '#components/ui/icon.tsx';

const ordered = FACETS.toSorted((a, b) => Number(b.leads ?? false) - Number(a.leads ?? false));

interface FilterSheetProps extends Filtering {
  dialog: RefObject<HTMLDialogElement | null>;
  open: boolean;
  onClose: () => void;
}

/** All filters in a sheet that comes up from the bottom of a small screen. */
export function FilterSheet({ dialog, open, onClose, ...filtering }: FilterSheetProps) {
  const { query, filtered, choices, onChoose } = filtering;
  return (
    <dialog ref={dialog} className={styles.root} aria-labelledby="filters" closedby="any" onClose={onClose}>
      <form method="dialog" className={styles.head}>
        <h2 id="filters">Filters</h2>
        <Button type="submit" look="quiet" square aria-label="Close filters">
          <Icon name="close" />
        </Button>
      </form>
      {open && (
        <div className={styles.groups}>
          {switchesOf(choices, null).map((one) => (
            <label key={one.name} className={styles.line}>
              {one.label} <span className={styles.value}>{filtered[one.name]}</span>
              <input
                type="checkbox"
                checked={isOn(query, one)}
                onChange={() => onChoose(flip(query, one.name))}
              />
            </label>
          ))}
          {ordered.map((facet) => (
            <Group key={facet.name} {...filtering} facet={facet} />
          ))}
        </div>
      )}
      <form method="dialog" className={styles.foot}>
        <ActionLink href={hrefOf(cleared(query))}>Clear all</ActionLink>
        <Button type="submit" look="primary">
          Show {count(filtered.total, 'session')}
        </Button>
      </form>
    </dialog>
  );
}

function Group({ facet, ...filtering }: Filtering & { facet: (typeof FACETS)[number] }) {
  const { name, label, leads = false } = facet;
  const [open, setOpen] = useState(leads);
  if (filtering.choices[name].length < 2) return null;
  return (
    <details className={styles.group} open={leads} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.line}>
        {label}
        <span className={styles.value}>{chosenIn(facet, filtering).join(', ') || 'Any'}</span>
        <Icon name="chevron" />
      </summary>
      {open && <FacetChoices {...filtering} facet={facet} roomy />}
    </details>
  );
}
