import { watchHref } from '#lib/video.ts';
import { kindMarks } from '#components/ui/kind-marks.ts';
import { makeDrawing, makeElement } from '#components/dom/make-element.ts';
import { BOOKMARK, isSavedNow, toggleSaved } from '#components/mine/save-buttons.ts';
import type { Named } from '#lib/mine/list.ts';
import type { Action } from './palette-actions.ts';
import { type PaletteIcon, paletteIcons } from '#components/ui/palette-icons.ts';
import type { Hit, Marked } from './palette-hits.ts';

/** A row of the palette and what choosing it does. */
export interface PaletteRow {
  element: HTMLElement;
  /** `newTab` says what to open in a new tab, if anything: the page, or the talk's video instead. */
  choose: (newTab: 'page' | 'video' | null) => void;
  /** Save the talk of the row, or take it out of the list. */
  save?: () => void;
  /** Show whether it is saved. */
  showSaved?: () => void;
  /** Whether the palette stays open. */
  keepsOpen?: boolean;
}

/** The row of a search result. */
export function hitRow({ path, look, name, about, quote, aside, recording }: Hit): PaletteRow {
  const talk = 'kind' in look;
  const element = row(
    talk ? gauge(look.kind) : icon(look.icon),
    makeElement(talk ? 'b' : 'span', {}, ...marked(name)),
    about,
    aside,
    quote,
  );
  if (talk) element.style.setProperty('--hue', `var(--${kindMarks[look.kind].hue})`);
  return {
    element,
    ...(talk && bookmark(element, { slug: path.replace('/talks/', ''), title: name.text })),
    choose(newTab) {
      if (newTab === null) location.assign(path);
      else open(newTab === 'video' && recording ? watchHref(recording) : path, '_blank', 'noopener');
    },
  };
}

/**
 * The bookmark of a talk's row. An option of a listbox holds no buttons: it is pressed by pointer, and by a key while its
 * row is chosen, and says in words that the talk is saved.
 */
function bookmark(element: HTMLElement, talk: Named): Pick<PaletteRow, 'save' | 'showSaved'> {
  const words = makeElement('span', { class: 'palette-unseen' });
  const mark = makeElement('span', { class: 'palette-save' }, makeDrawing(20, [{ d: BOOKMARK }]), words);
  element.append(mark);
  const showSaved = () => {
    const isSaved = isSavedNow(talk.slug);
    mark.toggleAttribute('data-saved', isSaved);
    words.textContent = isSaved ? 'Saved' : '';
  };
  showSaved();
  return { save: () => toggleSaved(talk), showSaved };
}

/** The row of an action. */
export function actionRow({ name, key, run }: Pick<Action, 'name' | 'key' | 'run'>): PaletteRow {
  const element = row(icon('action'), name, [], key ? makeElement('kbd', {}, key) : '');
  return { element, choose: run };
}

/** The row that searches the programme for the text. */
export function searchRow(text: string, talks: number): PaletteRow {
  const count = talks === 0 ? '' : talks === 1 ? '1 session' : `${talks} sessions`;
  const element = row(icon('search'), `Search the programme for “${text}”`, [], count);
  return { element, choose: () => location.assign(`/?${new URLSearchParams({ q: text }).toString()}`) };
}

/** The row that loads and searches the other events. */
export function wideningRow(text: string, events: number, run: () => void): PaletteRow {
  const others = events === 1 ? 'the other event' : `the other ${events} events`;
  return {
    element: row(icon('search'), `Search ${others} for “${text}”`, [], ''),
    choose: run,
    keepsOpen: true,
  };
}

/** Rows under a heading. */
export function groupOf(heading: string, id: string, rows: readonly PaletteRow[]): HTMLElement {
  return makeElement(
    'div',
    { role: 'group', 'aria-labelledby': id },
    makeElement('p', { class: 'palette-heading', id }, heading),
    ...rows.map(({ element }) => element),
  );
}

function row(
  drawing: SVGSVGElement,
  name: Node | string,
  about: readonly Marked[],
  aside: Node | string,
  quote?: Marked,
) {
  const text = makeElement('span', {}, name);
  if (about.length > 0) text.append(' ', makeElement('small', {}, ...about.flatMap(marked)));
  if (quote) text.append(' ', makeElement('small', {}, 'In the notes: ', ...marked(quote)));
  return makeElement(
    'div',
    { class: 'palette-row', role: 'option' },
    drawing,
    text,
    makeElement('small', {}, aside),
  );
}

function marked({ text, found }: Marked): (Node | string)[] {
  const pieces: (Node | string)[] = [];
  let at = 0;
  for (const [start, end] of found) {
    pieces.push(text.slice(at, start), makeElement('mark', {}, text.slice(start, end)));
    at = end;
  }
  return [...pieces, text.slice(at)];
}

const icon = (name: PaletteIcon) => makeDrawing(20, [{ d: paletteIcons[name] }]);

function gauge(kind: keyof typeof kindMarks): SVGSVGElement {
  const { lit, faint } = kindMarks[kind];
  return makeDrawing(12, [
    { d: lit, 'fill-rule': 'evenodd' },
    ...(faint ? [{ d: faint, opacity: '.28' }] : []),
  ]);
}
