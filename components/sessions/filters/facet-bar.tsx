import type { Facet } from '#lib/search/filter.ts';
import type { Query } from '#lib/search/query.ts';
import { Button, ButtonLink } from '#components/ui/button.tsx';
import { FacetChoices, type Filtering } from './facet-choices.tsx';
import { FacetMenu } from '#components/ui/menu.tsx';
import styles from './facet-bar.module.css';
import { type Choices, countFilters, facets } from '#components/sessions/query/facets.ts';
import { Icon } from '#components/ui/icon.tsx';
import { VisuallyHidden } from '#components/ui/visually-hidden.tsx';

/** The filters side by side, or on small screens behind one button. */
export function FacetBar({ onOpenSheet, ...filtering }: Filtering & { onOpenSheet: () => void }) {
  const { query, filtered, choices, onChoose } = filtering;
  const none = filtered.notes === 0 && !query.notes;
  return (
    <fieldset className={styles.root} aria-label="Filter sessions">
      <div className={styles.apart}>
        {offered(choices).map(({ facet, label }) => (
          <FacetMenu key={facet} label={label} set={setIn(query, facet)}>
            <FacetChoices {...filtering} facet={facet} />
          </FacetMenu>
        ))}
        <Button
          look={query.notes ? 'on' : undefined}
          aria-pressed={query.notes}
          aria-disabled={none || undefined}
          onClick={() => {
            if (!none) onChoose({ ...query, notes: !query.notes });
          }}
        >
          Has notes <span className={styles.n}>{filtered.notes}</span>
        </Button>
      </div>
      <div className={styles.together}>
        <Button aria-haspopup="dialog" onClick={onOpenSheet}>
          <Icon name="filter" />
          <span className={styles.word}>Filters</span>
          <CountOf set={countFilters(query)} />
        </Button>
      </div>
    </fieldset>
  );
}

function CountOf({ set }: { set: number }) {
  if (set === 0) return null;
  return (
    <span className={styles.n}>
      {set}
      <VisuallyHidden> chosen</VisuallyHidden>
    </span>
  );
}

/** The same before script is there, and without it: the lists of the values, as links. */
export function FacetLinks({ choices, notes }: { choices: Choices; notes: number }) {
  return (
    <nav className={styles.root} aria-label="Filter sessions">
      <div className={styles.apart} data-links="">
        {offered(choices).map(({ facet, label, path }) => (
          <ButtonLink key={facet} href={path ?? '#sessions'} data-scripted={path === null || undefined}>
            {label}
            <Icon name="chevron" small />
          </ButtonLink>
        ))}
        <ButtonLink href="/notes">
          Has notes <span className={styles.n}>{notes}</span>
        </ButtonLink>
      </div>
    </nav>
  );
}

/** A facet with one value would filter nothing. */
const offered = (choices: Choices) => facets.filter(({ facet }) => choices[facet].length > 1);

const setIn = (query: Query, facet: Facet) =>
  query[facet].length + Number(facet === 'kinds' && !query.sponsored);
