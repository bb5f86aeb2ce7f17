import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { optionForKey } from '#components/dom/combobox-keys.ts';
import type { Completion } from '#lib/search/complete.ts';
import styles from './completions.module.css';
import { useHydrated } from '#components/ui/use-hydrated.ts';

/** Gives the completions of a text. */
export type Complete = (text: string) => Completion[];

interface Finder {
  of: () => Promise<Complete>;
  find: Complete;
}

const LIST = 'completions';
const optionId = (at: number) => `${LIST}-${at}`;

/**
 * Completions of the operator that is being typed (`speaker:li`), as the list of a combobox: the arrow keys move in it,
 * Enter takes a completion, Escape closes the list. `input` has the attributes of the text field, whose changes go to
 * `type`; `onType` is told of them, and of a completion that was taken.
 */
export function useCompletions(
  text: string,
  loadComplete: () => Promise<Complete>,
  onType: (text: string) => void,
) {
  const [finder, setFinder] = useState<Finder | null>(null);
  const [state, setState] = useState({ open: false, active: -1 });
  const scripted = useHydrated();
  const found = state.open && finder ? finder.find(text) : [];
  const close = () => setState({ open: false, active: -1 });
  const type = (typed: string) => {
    onType(typed);
    setState({ open: true, active: -1 });
    if (typed.includes(':') && finder?.of !== loadComplete)
      void loadComplete().then((find) => setFinder({ of: loadComplete, find }));
  };
  const press = (event: KeyboardEvent) => {
    if (found.length === 0 || event.nativeEvent.isComposing) return;
    const next = optionForKey(event, { active: state.active, count: found.length });
    const chosen = found[state.active];
    if (next !== null) setState({ open: true, active: next });
    else if (event.key === 'Enter' && chosen) type(chosen.query);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  };
  const open = found.length > 0;
  return {
    type,
    input: {
      // Without script it is a plain search box.
      role: scripted ? 'combobox' : undefined,
      'aria-autocomplete': scripted ? 'list' : undefined,
      'aria-expanded': scripted ? open : undefined,
      'aria-controls': open ? LIST : undefined,
      'aria-activedescendant': state.active < 0 ? undefined : optionId(state.active),
      onKeyDown: press,
      onBlur: close,
    },
    list: open && <Completions found={found} active={state.active} onChoose={type} />,
  } as const;
}

interface CompletionsProps {
  found: readonly Completion[];
  active: number;
  onChoose: (query: string) => void;
}

/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events -- A combobox keeps the focus and
   the keys in its text field, which no select or datalist allows with values of our own. */
function Completions({ found, active, onChoose }: CompletionsProps): ReactNode {
  return (
    <div id={LIST} role="listbox" aria-label="Completions" className={styles.root}>
      {found.map(({ value, query }, at) => (
        <div
          key={value}
          id={optionId(at)}
          role="option"
          tabIndex={-1}
          aria-selected={at === active}
          // Keep the focus in the text field.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChoose(query)}
        >
          {value}
        </div>
      ))}
    </div>
  );
}
