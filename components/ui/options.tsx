import { type ReactNode, useState } from 'react';
import { fold } from '#lib/search/fold.ts';
import { count } from '#lib/wording/counts.ts';
import styles from './options.module.css';

/** A value of a filter: as it stands in addresses, and as readers see it. */
export interface Choice {
  value: string;
  name: string;
  /** Offered only where it is chosen already. */
  unlisted?: boolean;
}

interface SearchableOptionsProps {
  /** “company”, “companies” */
  one: string;
  many: string;
  choices: readonly Choice[];
  counts: ReadonlyMap<string, number>;
  chosen: readonly string[];
  onToggle: (value: string) => void;
  /** How to show a choice; by default, its name. */
  render?: ((choice: Choice) => ReactNode) | undefined;
  /** Larger targets, for touch. */
  roomy?: boolean;
  children?: ReactNode;
}

/** Longer lists get a search field, and leave out values that no session has. */
const SHORT = 9;
/** Nobody reads more; the rest are found by typing. */
const MOST = 100;

/** The values of a filter as checkboxes, each with the number of sessions it would show. */
export function SearchableOptions(props: SearchableOptionsProps) {
  const { one, many, counts, chosen, onToggle, render, roomy = false, children } = props;
  const choices = props.choices.filter(({ value, unlisted }) => !unlisted || chosen.includes(value));
  const [typed, setTyped] = useState('');
  const long = choices.length > SHORT;
  const listed = long ? order(matching(choices, typed), counts, chosen, typed !== '') : choices;
  const without = choices.filter(({ value }) => !counts.get(value) && !chosen.includes(value)).length;
  return (
    <div data-roomy={roomy || undefined} className={styles.root}>
      {long && (
        <div className={styles.find}>
          <input
            type="search"
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            placeholder={`Find a ${one}`}
            aria-label={`Find a ${one}`}
            autoComplete="off"
          />
        </div>
      )}
      <div className={styles.list}>
        {listed.slice(0, MOST).map((choice) => (
          <Option
            key={choice.value}
            n={counts.get(choice.value) ?? 0}
            checked={chosen.includes(choice.value)}
            onChange={() => onToggle(choice.value)}
          >
            {render ? render(choice) : choice.name}
          </Option>
        ))}
        {children}
      </div>
      {long && (
        <p className={styles.foot}>{footOf(listed.length, typed, without, choices.length, one, many)}</p>
      )}
    </div>
  );
}

/** Checkboxes without search or counts below. */
export function OptionList({ children }: { children: ReactNode }) {
  return (
    <div className={styles.root}>
      <div className={styles.list}>{children}</div>
    </div>
  );
}

interface OptionProps {
  n: number | string;
  checked: boolean;
  disabled?: boolean;
  onChange: () => void;
  children: ReactNode;
}

/** A checkbox with its label and count. */
export function Option({ n, checked, disabled = false, onChange, children }: OptionProps) {
  return (
    <label className={styles.option} data-none={(n === 0 && !checked) || undefined}>
      <input type="checkbox" checked={checked} disabled={disabled} onChange={onChange} />
      <span>{children}</span>
      <span className={styles.n}>{n}</span>
    </label>
  );
}

/** The choices with a word that begins as typed. */
function matching(choices: readonly Choice[], typed: string): readonly Choice[] {
  const prefix = fold(typed).trim();
  if (prefix === '') return choices;
  return choices.filter(({ name }) => ` ${fold(name)}`.includes(` ${prefix}`));
}

/** Most sessions first. Choices without any are kept only if chosen, or if `all` are wanted. */
function order(
  choices: readonly Choice[],
  counts: ReadonlyMap<string, number>,
  chosen: readonly string[],
  all: boolean,
): Choice[] {
  const n = ({ value }: Choice) => counts.get(value) ?? 0;
  return choices
    .filter((choice) => all || n(choice) > 0 || chosen.includes(choice.value))
    .toSorted((a, b) => n(b) - n(a));
}

function footOf(listed: number, typed: string, without: number, all: number, one: string, many: string) {
  if (typed !== '' && listed === 0) return `No ${one} begins with “${typed}”`;
  if (listed > MOST) return `${MOST} of ${count(listed, one, many)}: type to find others`;
  if (without === 0 || typed !== '') return count(typed === '' ? all : listed, one, many);
  return `${count(without, one, many)} ${without === 1 ? 'has' : 'have'} no match in this view`;
}
