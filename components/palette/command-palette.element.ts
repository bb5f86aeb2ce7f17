import { adoptStyles } from '#components/dom/adopt-styles.ts';
import { optionForKey } from '#components/dom/combobox-keys.ts';
import css from './command-palette.css' with { type: 'text' };
import { makePaletteDialog } from './palette-dialog.ts';
import { findActions } from './palette-actions.ts';
import { PaletteIndex } from './palette-index.ts';
import { actionRow, groupOf, hitRow, type PaletteRow, searchRow, wideningRow } from './palette-rows.ts';
import type { Found } from './palette-finders.ts';

/** Rows that Page Up and Page Down pass over. */
const PAGE = 6;
/** As long as it takes less, nobody needs to be told of waiting. */
const PATIENCE = 300;

/** A dialog that finds what is typed and jumps there: a combobox with a listbox, as ARIA's practices describe it. */
class CommandPalette extends HTMLElement {
  #parts = makePaletteDialog();
  #reach = new PaletteIndex();
  #widening = false;
  #rows: readonly PaletteRow[] = [];
  #active = 0;

  constructor() {
    super();
    const { dialog, input, list, close } = this.#parts;
    input.addEventListener('input', () => this.#show());
    input.addEventListener('keydown', (event) => this.#press(event));
    close.addEventListener('click', () => dialog.close());
    dialog.addEventListener('click', ({ target }) => {
      if (target === dialog) dialog.close();
    });
    // The field keeps the focus: the rows are only pointed at.
    list.addEventListener('pointerdown', (event) => event.preventDefault());
    list.addEventListener('pointermove', ({ target }) => this.#activate(this.#rowAt(target)));
    list.addEventListener('click', (event) => this.#click(event));
    list.addEventListener('auxclick', (event) => this.#click(event));
  }

  connectedCallback(): void {
    this.append(this.#parts.dialog);
  }

  /** Open it on a text; where it is open already, the text is more of what is typed. */
  open(text: string): void {
    const { dialog, input } = this.#parts;
    if (dialog.open) {
      input.value += text;
      this.#show();
      return;
    }
    input.value = text;
    dialog.showModal();
    this.#show();
  }

  #show(): void {
    const { input, list, state } = this.#parts;
    const typed = input.value.trim();
    const narrowed = typed.startsWith('>');
    const text = narrowed ? typed.slice(1).trim() : typed;
    const seeking = !narrowed && text !== '';
    if (!this.#reach.loaded) void this.#load();
    const found = seeking ? this.#reach.find(text) : undefined;
    const groups = (found?.groups ?? []).map(({ heading, hits }) => ({ heading, rows: hits.map(hitRow) }));
    const acts = findActions(text).map(actionRow);
    if (seeking) acts.unshift(searchRow(text, found?.talks ?? 0));
    if (found && this.#reach.beyond > 0 && !this.#widening) {
      const widening = wideningRow(text, this.#reach.beyond, () => void this.#widen());
      // Where nothing is as typed, what is meant is likely to be elsewhere.
      if (groups.length > 0 && !found.close) acts.unshift(widening);
      else groups.unshift({ heading: 'Other events', rows: [widening] });
    }
    if (acts.length > 0) groups.push({ heading: 'Actions', rows: acts });
    this.#rows = groups.flatMap(({ rows }) => rows);
    for (const [at, { element }] of this.#rows.entries()) element.id = `palette-row-${at}`;
    list.replaceChildren(
      ...groups.map(({ heading, rows }, at) => groupOf(heading, `palette-heading-${at}`, rows)),
    );
    list.hidden = this.#rows.length === 0;
    list.scrollTop = 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
    if (this.#widening) state.textContent = 'Searching the other events…';
    else if (this.#reach.loaded || !seeking)
      state.textContent = stateOf(text, narrowed, found, this.#rows.length);
    this.#activate(0);
  }

  async #load(): Promise<void> {
    const { state } = this.#parts;
    const waiting = setTimeout(() => (state.textContent = 'Loading the sessions…'), PATIENCE);
    try {
      await this.#reach.load();
      clearTimeout(waiting);
      this.#show();
    } catch {
      clearTimeout(waiting);
      state.textContent = 'The sessions did not load. The actions still work; type to try again.';
    }
  }

  async #widen(): Promise<void> {
    this.#widening = true;
    this.#show();
    const done = await this.#reach.widen().then(
      () => true,
      () => false,
    );
    this.#widening = false;
    this.#show();
    if (!done) this.#parts.state.textContent = 'Some events did not load.';
  }

  #activate(at: number): void {
    if (at < 0) return;
    this.#active = at;
    for (const [row, { element }] of this.#rows.entries()) {
      element.setAttribute('aria-selected', String(row === at));
    }
    const element = this.#rows[at]?.element;
    if (element) this.#parts.input.setAttribute('aria-activedescendant', element.id);
    else this.#parts.input.removeAttribute('aria-activedescendant');
  }

  #press(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      this.#choose(this.#active, event.ctrlKey || event.metaKey ? 'video' : null);
      return;
    }
    const next = optionForKey(event, { active: this.#active, count: this.#rows.length, page: PAGE });
    if (next === null) return;
    event.preventDefault();
    this.#activate(next);
    this.#rows[next]?.element.scrollIntoView({ block: 'nearest' });
  }

  #rowAt(target: EventTarget | null): number {
    return this.#rows.findIndex(({ element }) => target instanceof Node && element.contains(target));
  }

  #click(event: MouseEvent): void {
    const beside = event.button === 1 || event.ctrlKey || event.metaKey;
    if (event.button < 2) this.#choose(this.#rowAt(event.target), beside ? 'page' : null);
  }

  #choose(at: number, beside: 'page' | 'video' | null): void {
    const row = this.#rows[at];
    if (!row) return;
    if (!row.stays) this.#parts.dialog.close();
    row.choose(beside);
  }
}

function stateOf(text: string, narrowed: boolean, found: Found | undefined, rows: number): string {
  if (narrowed) return rows === 0 ? `No action is called “${text}”` : '';
  if (!found) return '';
  if (found.groups.length === 0) return `Nothing matches “${text}”`;
  return found.close ? `Nothing matches “${text}” exactly. These are close.` : '';
}

let palette: CommandPalette | undefined;

/** The palette of this page, made when it is first asked for. */
export function commandPalette(): CommandPalette {
  if (!palette) {
    adoptStyles(css);
    if (!customElements.get('command-palette')) customElements.define('command-palette', CommandPalette);
    palette = new CommandPalette();
    document.body.append(palette);
  }
  return palette;
}
