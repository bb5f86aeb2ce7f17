import { type RefObject, useState } from 'react';
import { hrefOf } from '#components/sessions/query/address.ts';
import { ActLink } from '#components/ui/action.tsx';
import { Button } from '#components/ui/button.tsx';
import { count } from '#lib/wording/counts.ts';
import { FacetChoices, type Filtering } from './facet-choices.tsx';
import { cleared, facets, nameOf } from '#components/sessions/query/facets.ts';
import styles from './filter-sheet.module.css';
import { Icon } from '#components/ui/icon.tsx';

/** Kinds first: what most people narrow a programme by. */
const ORDER = ['kinds', 'days', 'tracks', 'companies', 'topics', 'speakers'] as const;

interface FilterSheetProps extends Filtering {
  dialog: RefObject<HTMLDialogElement | null>;
  open: boolean;
  onClose: () => void;
}

/** The filters of small screens, in a sheet that comes up from below. */
export function FilterSheet({ dialog, open, onClose, ...filtering }: FilterSheetProps) {
  const { query, filtered, onChoose } = filtering;
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
          <label className={styles.line}>
            Has notes <span className={styles.value}>{filtered.notes}</span>
            <input
              type="checkbox"
              checked={query.notes}
              onChange={() => onChoose({ ...query, notes: !query.notes })}
            />
          </label>
          {ORDER.map((facet, index) => (
            <Group key={facet} {...filtering} facet={facet} first={index === 0} />
          ))}
        </div>
      )}
      <form method="dialog" className={styles.foot}>
        <ActLink href={hrefOf(cleared(query))}>Clear all</ActLink>
        <Button type="submit" look="primary">
          Show {count(filtered.total, 'session')}
        </Button>
      </form>
    </dialog>
  );
}

interface GroupProps extends Filtering {
  facet: (typeof ORDER)[number];
  first: boolean;
}

function Group({ facet, first, ...filtering }: GroupProps) {
  const [open, setOpen] = useState(first);
  const { query, choices } = filtering;
  if (choices[facet].length < 2) return null;
  const names = query[facet].map((value) => nameOf(choices, facet, value));
  if (facet === 'kinds' && !query.sponsored) names.push('Not sponsored');
  return (
    <details className={styles.group} open={first} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.line}>
        {facets.find((words) => words.facet === facet)?.label}
        <span className={styles.value}>{names.length > 0 ? names.join(', ') : 'Any'}</span>
        <Icon name="chevron" />
      </summary>
      {open && <FacetChoices {...filtering} facet={facet} roomy />}
    </details>
  );
}
