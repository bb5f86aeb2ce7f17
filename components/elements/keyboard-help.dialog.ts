import { adoptStyles } from '#components/dom/adopt-styles.ts';
import { isApple } from '#components/dom/is-apple.ts';
import css from './keyboard-help.css' with { type: 'text' };
import { enableSingleKeys, singleKeysEnabled } from '#components/dom/single-keys.ts';
import { makeElement } from '#components/dom/make-element.ts';

type Keys = readonly (readonly [what: string, ...keys: string[]])[];

const everywhere = (): Keys => [
  ['Jump to a session, speaker, company, topic or note', isApple() ? '⌘' : 'Ctrl', 'K'],
  ['Search, or find in the list', '/'],
  ['Show these shortcuts', '?'],
  ['Close what is open', 'Esc'],
  ['Undo, while a message offers it', 'Z'],
];
const inSearch: Keys = [
  ['Open the first result', 'Enter'],
  ['Go to the results, and through them', '↓', '↑'],
  ['Back to the search box', 'Esc'],
];
const inLists: Keys = [
  ['Next session', 'J'],
  ['Previous session', 'K'],
  ['Open the session', 'Enter'],
  ['Watch it', 'W'],
  ['Save it to My list', 'S'],
  ['Switch between programme and table', 'T'],
];

let dialog: HTMLDialogElement | undefined;

/** Show the keyboard shortcuts, with a checkbox to turn single-key ones off. */
export function showKeyboardHelp(): void {
  dialog ??= makeDialog();
  if (!dialog.open) dialog.showModal();
}

function makeDialog(): HTMLDialogElement {
  adoptStyles(css);
  const enabled = makeElement('input', { type: 'checkbox' });
  enabled.checked = singleKeysEnabled();
  enabled.addEventListener('change', () => enableSingleKeys(enabled.checked));
  const made = makeElement(
    'dialog',
    { class: 'keys', 'aria-labelledby': 'keys-title' },
    makeElement(
      'form',
      { method: 'dialog' },
      makeElement('h2', { id: 'keys-title' }, 'Keyboard shortcuts'),
      makeElement('button', { autofocus: '' }, 'Close'),
    ),
    makeElement('h3', {}, 'Everywhere'),
    listOf(everywhere()),
    makeElement('h3', {}, 'In the search box'),
    listOf(inSearch),
    makeElement('h3', {}, 'In a list of sessions'),
    listOf(inLists),
    makeElement('label', {}, enabled, ' Single keys act. They never do while you type.'),
  );
  made.addEventListener('click', ({ target }) => {
    if (target === made) made.close();
  });
  document.body.append(made);
  return made;
}

const listOf = (list: Keys) =>
  makeElement(
    'dl',
    {},
    ...list.map(([what, ...keys]) =>
      makeElement(
        'div',
        {},
        makeElement('dt', {}, what),
        makeElement('dd', {}, ...keys.flatMap((key) => [makeElement('kbd', {}, key), ' '])),
      ),
    ),
  );
