import { isApple } from '#components/dom/is-apple.ts';
import { makeDrawing, makeElement } from '#components/dom/make-element.ts';
import { paletteIcons } from '#components/ui/palette-icons.ts';

const LIST = 'palette-list';

/** Make the palette's dialog; returns it with the elements that change. */
export function makePaletteDialog() {
  const input = makeElement('input', {
    type: 'text',
    role: 'combobox',
    autofocus: '',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'go',
    placeholder: 'Jump to…',
    'aria-label': 'Jump to a session, speaker, company, topic, note or action',
    'aria-autocomplete': 'list',
    'aria-controls': LIST,
    'aria-expanded': 'false',
  });
  const close = makeElement(
    'button',
    { type: 'button', class: 'palette-close' },
    makeElement('span', {}, 'Close'),
    ' ',
    makeElement('kbd', {}, 'Esc'),
  );
  const state = makeElement('p', { class: 'palette-state', role: 'status' });
  const list = makeElement('div', {
    class: 'palette-list',
    id: LIST,
    role: 'listbox',
    'aria-label': 'Results',
  });
  const dialog = makeElement(
    'dialog',
    { class: 'palette', 'aria-label': 'Jump to' },
    makeElement(
      'div',
      { class: 'palette-search' },
      makeDrawing(20, [{ d: paletteIcons.search }]),
      input,
      close,
    ),
    state,
    list,
    makeElement(
      'p',
      { class: 'palette-keys' },
      ...hint('move', '↑', '↓'),
      ...hint('open', 'Enter'),
      ...hint('watch on YouTube', isApple() ? '⌘' : 'Ctrl', 'Enter'),
      ...hint('save', isApple() ? '⌘' : 'Ctrl', 'S'),
      ...hint('actions only', '>'),
    ),
  );
  return { dialog, input, close, state, list };
}

const hint = (what: string, ...keys: string[]) => [
  makeElement('span', {}, ...keys.flatMap((key) => [makeElement('kbd', {}, key), ' ']), what),
];
