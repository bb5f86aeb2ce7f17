import { adopt } from '#components/dom/adopt-styles.ts';
import { isApple } from '#components/dom/is-apple.ts';
import css from './keyboard-help.css' with { type: 'text' };
import { letSingleKeysAct, singleKeysAct } from '#components/dom/single-keys.ts';
import { make } from '#components/dom/make-element.ts';

type Keys = readonly (readonly [what: string, ...keys: string[]])[];

const everywhere = (): Keys => [
  ['Jump to a session, speaker, company, topic or note', isApple() ? '⌘' : 'Ctrl', 'K'],
  ['Search, or find in the list', '/'],
  ['Show these shortcuts', '?'],
  ['Close what is open', 'Esc'],
];
const inLists: Keys = [
  ['Next session', 'J'],
  ['Previous session', 'K'],
  ['Open the session', 'Enter'],
  ['Watch it on YouTube', 'W'],
  ['Switch between programme and table', 'T'],
];

let dialog: HTMLDialogElement | undefined;

/** Show which keys there are, and let single ones be switched off. */
export function showKeys(): void {
  dialog ??= makeDialog();
  if (!dialog.open) dialog.showModal();
}

function makeDialog(): HTMLDialogElement {
  adopt(css);
  const act = make('input', { type: 'checkbox' });
  act.checked = singleKeysAct();
  act.addEventListener('change', () => letSingleKeysAct(act.checked));
  const made = make(
    'dialog',
    { class: 'keys', 'aria-labelledby': 'keys-title' },
    make(
      'form',
      { method: 'dialog' },
      make('h2', { id: 'keys-title' }, 'Keyboard shortcuts'),
      make('button', { autofocus: '' }, 'Close'),
    ),
    make('h3', {}, 'Everywhere'),
    listOf(everywhere()),
    make('h3', {}, 'In a list of sessions'),
    listOf(inLists),
    make('label', {}, act, ' Single keys act. They never do while you type.'),
  );
  made.addEventListener('click', ({ target }) => {
    if (target === made) made.close();
  });
  document.body.append(made);
  return made;
}

const listOf = (list: Keys) =>
  make(
    'dl',
    {},
    ...list.map(([what, ...keys]) =>
      make(
        'div',
        {},
        make('dt', {}, what),
        make('dd', {}, ...keys.flatMap((key) => [make('kbd', {}, key), ' '])),
      ),
    ),
  );
