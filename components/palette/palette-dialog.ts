import { isApple } from '#components/dom/is-apple.ts';
import { draw, make } from '#components/dom/make-element.ts';
import { paletteIcons } from '#components/ui/palette-icons.ts';

const LIST = 'palette-list';

/** The palette's dialog and the parts of it that change. */
export function makePaletteDialog() {
  const input = make('input', {
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
  const close = make(
    'button',
    { type: 'button', class: 'palette-close' },
    make('span', {}, 'Close'),
    ' ',
    make('kbd', {}, 'Esc'),
  );
  const state = make('p', { class: 'palette-state', role: 'status' });
  const list = make('div', { class: 'palette-list', id: LIST, role: 'listbox', 'aria-label': 'Results' });
  const dialog = make(
    'dialog',
    { class: 'palette', 'aria-label': 'Jump to' },
    make('div', { class: 'palette-search' }, draw(20, [{ d: paletteIcons.search }]), input, close),
    state,
    list,
    make(
      'p',
      { class: 'palette-keys' },
      ...hint('move', '↑', '↓'),
      ...hint('open', 'Enter'),
      ...hint('watch on YouTube', isApple() ? '⌘' : 'Ctrl', 'Enter'),
      ...hint('actions only', '>'),
    ),
  );
  return { dialog, input, close, state, list };
}

const hint = (what: string, ...keys: string[]) => [
  make('span', {}, ...keys.flatMap((key) => [make('kbd', {}, key), ' ']), what),
];
