import { adoptStyles } from '#components/dom/adopt-styles.ts';
import { optionForKey } from '#components/dom/combobox-keys.ts';
import css from './command-palette.css' with { type: 'text' };
import { makePaletteDialog } from './palette-dialog.ts';
import { findActions } from './palette-actions.ts';
import { PaletteIndex } from './palette-index.ts';
import { actionRow, groupOf, hitRow, type PaletteRow, searchRow, wideningRow } from './palette-rows.ts';
import { onListChange } from '#components/mine/text.ts';
import type { Found } from './palette-finders.ts';

/** How many rows Page Up and Page Down pass over. */
const PAGE = 6;
/** Milliseconds until the palette says that it is loading. */
const LOADING_SHOWN_AFTER = 300;

/** The “Jump to” dialog: finds what is typed and goes there. A combobox with a listbox, after ARIA's authoring practices. */
class CommandPalette extends HTMLElement {
  #parts = makePaletteDialog();
  #index = new PaletteIndex();
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
    // The field keeps the focus when a row is pressed.
    list.addEventListener('pointerdown', (event) => event.preventDefault());
    list.addEventListener('pointermove', ({ target }) => this.#activate(this.#rowAt(target)));
    list.addEventListener('click', (event) => this.#click(event));
    list.addEventListener('auxclick', (event) => this.#click(event));
  }

  connectedCallback(): void {
    this.append(this.#parts.dialog);
    onListChange(() => {
      for (const { showSaved } of this.#rows) showSaved?.();
    });
  }

  /** Open it with a text in its field; if it is open already, append the text. */
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
    const actionsOnly = typed.startsWith('>');
    const text = actionsOnly ? typed.slice(1).trim() : typed;
    const searching = !actionsOnly && text !== '';
    if (!this.#index.loaded) void this.#load();
    const found = searching ? this.#index.find(text) : undefined;
    const groups = (found?.groups ?? []).map(({ heading, hits }) => ({ heading, rows: hits.map(hitRow) }));
    const actions = findActions(text).map(actionRow);
    if (searching) actions.unshift(searchRow(text, found?.talks ?? 0));
    if (found && this.#index.unloaded > 0 && !this.#widening) {
      const widening = wideningRow(text, this.#index.unloaded, () => void this.#widen());
      // If nothing matches exactly here, the match is probably among the other events: offer them first.
      if (groups.length > 0 && !found.close) actions.unshift(widening);
      else groups.unshift({ heading: 'Other events', rows: [widening] });
    }
    if (actions.length > 0) groups.push({ heading: 'Actions', rows: actions });
    this.#rows = groups.flatMap(({ rows }) => rows);
    for (const [at, { element }] of this.#rows.entries()) element.id = `palette-row-${at}`;
    list.replaceChildren(
      ...groups.map(({ heading, rows }, at) => groupOf(heading, `palette-heading-${at}`, rows)),
    );
    list.hidden = this.#rows.length === 0;
    list.scrollTop = 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
    if (this.#widening) state.textContent = 'Searching the other events…';
    else if (this.#index.loaded || !searching)
      state.textContent = stateOf(text, actionsOnly, found, this.#rows.length);
    this.#activate(0);
  }

  async #load(): Promise<void> {
    const { state } = this.#parts;
    const timer = setTimeout(() => (state.textContent = 'Loading the sessions…'), LOADING_SHOWN_AFTER);
    try {
      await this.#index.load();
      clearTimeout(timer);
      this.#show();
    } catch {
      clearTimeout(timer);
      state.textContent = 'The sessions did not load. The actions still work; type to try again.';
    }
  }

  async #widen(): Promise<void> {
    this.#widening = true;
    this.#show();
    const done = await this.#index.widen().then(
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
    if ((event.ctrlKey || event.metaKey) && event.key === 's') {
      event.preventDefault();
      this.#rows[this.#active]?.save?.();
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
    if (event.target instanceof Element && event.target.closest('.palette-save')) {
      this.#rows[this.#rowAt(event.target)]?.save?.();
      return;
    }
    const inNewTab = event.button === 1 || event.ctrlKey || event.metaKey;
    if (event.button < 2) this.#choose(this.#rowAt(event.target), inNewTab ? 'page' : null);
  }

  #choose(at: number, newTab: 'page' | 'video' | null): void {
    const row = this.#rows[at];
    if (!row) return;
    if (!row.keepsOpen) this.#parts.dialog.close();
    row.choose(newTab);
  }
}

function stateOf(text: string, actionsOnly: boolean, found: Found | undefined, rows: number): string {
  if (actionsOnly) return rows === 0 ? `No action is called “${text}”` : '';
  if (!found) return '';
  if (found.groups.length === 0) return `Nothing matches “${text}”`;
  return found.close ? `Nothing matches “${text}” exactly. These are close.` : '';
}

let palette: CommandPalette | undefined;

/** The palette of this page, created on first use. */
export function commandPalette(): CommandPalette {
  if (!palette) {
    adoptStyles(css);
    if (!customElements.get('command-palette')) customElements.define('command-palette', CommandPalette);
    palette = new CommandPalette();
    document.body.append(palette);
  }
  return palette;
}
