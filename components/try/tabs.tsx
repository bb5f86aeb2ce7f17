import type { KeyboardEvent } from 'react';
import styles from './tabs.module.css';

export type Tab = 'text' | 'programme';

interface TabsProps {
  tab: Tab;
  onTab: (tab: Tab) => void;
  /** How many messages there are on the text, and how many sessions in the programme. */
  text: number;
  programme: number;
}

/** On narrow screens, where text and programme do not stand side by side: which of them is shown. */
export function Tabs({ tab, onTab, text, programme }: TabsProps) {
  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    const next = tab === 'text' ? 'programme' : 'text';
    onTab(next);
    event.currentTarget.parentElement?.querySelector<HTMLElement>(`[aria-controls="try-${next}"]`)?.focus();
  }
  const one = (name: Tab, label: string, number: number) => (
    <button
      type="button"
      role="tab"
      aria-controls={`try-${name}`}
      aria-selected={tab === name}
      tabIndex={tab === name ? 0 : -1}
      onClick={() => onTab(name)}
      onKeyDown={onKeyDown}
    >
      {label} {number > 0 && <span>{number}</span>}
    </button>
  );
  return (
    <div className={styles.root} role="tablist" aria-label="Text or programme">
      {one('text', 'Text', text)}
      {one('programme', 'Programme', programme)}
    </div>
  );
}
