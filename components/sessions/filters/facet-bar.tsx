import { FACETS, isOn } from '#lib/search/facets.ts';
import { type Filtered, flip } from '#lib/search/filter.ts';
import { Button, ButtonLink } from '#components/ui/button.tsx';
import { chosenIn, FacetChoices, type Filtering } from './facet-choices.tsx';
import { Menu } from '#components/ui/menu.tsx';
import styles from './facet-bar.module.css';
import { type Choices, countFilters, switchesOf } from '#components/sessions/query/facets.ts';
import { Icon } from '#components/ui/icon.tsx';
import { VisuallyHidden } from '#components/ui/visually-hidden.tsx';

/** The filters side by side; on small screens one button that opens them all. */
export function FacetBar({ onOpenSheet, ...filtering }: Filtering & { onOpenSheet: () => void }) {
  const { query, choices } = filtering;
  return (
    <fieldset className={styles.root} aria-label="Filter sessions">
      <div className={styles.apart}>
        {facetsIn(choices).map((facet) => (
          <Menu key={facet.name} label={facet.label} set={chosenIn(facet, filtering).length}>
            <FacetChoices {...filtering} facet={facet} />
          </Menu>
        ))}
        <div className={styles.switches}>
          {switchesOf(choices, null).map((one) => (
            <SwitchButton key={one.name} {...filtering} of={one} />
          ))}
        </div>
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

function SwitchButton({ query, filtered, onChoose, of }: Filtering & { of: Choices['switches'][number] }) {
  const { name, label } = of;
  const on = isOn(query, of);
  const none = filtered[name] === 0 && !on;
  return (
    <Button
      look={on ? 'on' : undefined}
      aria-pressed={on}
      aria-disabled={none || undefined}
      onClick={() => {
        if (!none) onChoose(flip(query, name));
      }}
    >
      {label} <span className={styles.n}>{filtered[name]}</span>
    </Button>
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

/** The same as links to the pages that list the values, until the script is there or where there is none. */
export function FacetLinks({ choices, filtered }: { choices: Choices; filtered: Filtered }) {
  return (
    <nav className={styles.root} aria-label="Filter sessions">
      <div className={styles.apart} data-links="">
        {facetsIn(choices).map(({ name, label, path }) => (
          <ButtonLink key={name} {...linkTo(path)}>
            {label}
            <Icon name="chevron" small />
          </ButtonLink>
        ))}
        <div className={styles.switches}>
          {switchesOf(choices, null).map(({ name, label, path }) => (
            <ButtonLink key={name} {...linkTo(path)}>
              {label} <span className={styles.n}>{filtered[name]}</span>
            </ButtonLink>
          ))}
        </div>
      </div>
    </nav>
  );
}

/** A filter without a page of its own is hidden where there is no script. */
const linkTo = (path: string | undefined) => ({
  href: path ?? '#sessions',
  'data-scripted': path === undefined || undefined,
});

/** A facet with a single value would filter nothing. */
const facetsIn = (choices: Choices) => FACETS.filter(({ name }) => choices[name].length > 1);
