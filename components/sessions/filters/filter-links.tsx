import { FACETS, isOn } from '#lib/search/facets.ts';
import { type Filtered, flip, toggle } from '#lib/search/filter.ts';
import type { Query } from '#lib/search/query.ts';
import { ButtonLink, ButtonSummary } from '#components/ui/button.tsx';
import { Icon } from '#components/ui/icon.tsx';
import menu from '#components/ui/menu.module.css';
import options from '#components/ui/options.module.css';
import { type Choices, cleared, nameOf, switchesOf } from '#components/sessions/query/facets.ts';
import { hrefOf } from '#components/sessions/query/href.ts';
import { ActionLink } from '#components/ui/action.tsx';
import bar from './facet-bar.module.css';
import chips from './chips.module.css';

interface FilterLinksProps {
  query: Query;
  choices: Choices;
  filtered: Filtered;
}

/** The filters as links to what they would leave, for readers without script. */
export function FilterLinks({ query, choices, filtered }: FilterLinksProps) {
  return (
    <nav className={bar.root} aria-label="Filter sessions">
      <div className={bar.apart} data-links="">
        {FACETS.filter(({ name }) => choices[name].length > 1).map(({ name, label }) => (
          <details key={name} className={menu.root} name="facet">
            <ButtonSummary look={query[name].length > 0 ? 'on' : undefined}>
              {label}
              <Icon name="chevron" small />
            </ButtonSummary>
            <div className={menu.panel}>
              <ul className={`${options.root} ${options.list}`}>
                {valuesOf(choices, name, filtered, query).map(({ value, label, n }) => (
                  <li key={value}>
                    <a
                      className={options.option}
                      href={hrefOf(toggle(query, name, value))}
                      aria-current={query[name].includes(value) ? 'true' : undefined}
                    >
                      <span>{query[name].includes(value) && <Icon name="check" small />}</span>
                      <span>{label}</span>
                      <span className={options.n}>{n}</span>
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          </details>
        ))}
        <div className={bar.switches}>
          {switchesOf(choices, null).map((one) => (
            <ButtonLink
              key={one.name}
              look={isOn(query, one) ? 'on' : undefined}
              href={hrefOf(flip(query, one.name))}
            >
              {one.label} <span className={bar.n}>{filtered[one.name]}</span>
            </ButtonLink>
          ))}
        </div>
      </div>
    </nav>
  );
}

/** The values that leave something, the most sessions first, and those in use. */
function valuesOf(choices: Choices, name: (typeof FACETS)[number]['name'], filtered: Filtered, query: Query) {
  const counts = filtered.counts(name);
  return choices[name]
    .map(({ value, name: label }) => ({ value, label, n: counts.get(value) ?? 0 }))
    .filter(({ value, n }) => n > 0 || query[name].includes(value))
    .toSorted((a, b) => b.n - a.n)
    .slice(0, MOST);
}

/** Nobody reads more. */
const MOST = 100;

/** The filters in use, each a link to the list without it. */
export function DropLinks({ query, choices }: Omit<FilterLinksProps, 'filtered'>) {
  return (
    <ul className={chips.root} aria-label="Filters in use">
      {FACETS.flatMap(({ name, label }) =>
        query[name].map((value) => (
          <li key={`${name} ${value}`}>
            <ActionLink href={hrefOf(toggle(query, name, value))} icon="close">
              Without {label.toLowerCase()}: {nameOf(choices, name, value)}
            </ActionLink>
          </li>
        )),
      )}
      <li>
        <ActionLink href={hrefOf(cleared(query))}>Clear all</ActionLink>
      </li>
    </ul>
  );
}
