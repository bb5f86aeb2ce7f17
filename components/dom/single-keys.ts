import { writeSetting, readSetting } from './settings.ts';

const OFF = 'keys-off';

/** Whether single letters and signs act on the page; who dictates or types by switch may want them not to. */
export const singleKeysEnabled = () => readSetting(OFF) === null;

export const enableSingleKeys = (act: boolean) => writeSetting(OFF, act ? null : '1');

const TYPED_IN =
  'input:not([type="checkbox"], [type="radio"], [type="button"]), textarea, select, [contenteditable]';

/**
 * The single key that a press asks the page for, or `null` where it is none of the page's business: it is typed into a
 * field, held with another key, taken by somebody else, or a dialog is open.
 */
export function singleKey(event: KeyboardEvent): string | null {
  const { key, target, defaultPrevented, isComposing, ctrlKey, metaKey, altKey } = event;
  if (defaultPrevented || isComposing || ctrlKey || metaKey || altKey) return null;
  // The field of a dialog that was just closed has the focus for a moment more.
  const field = target instanceof Element ? target.closest(TYPED_IN) : null;
  if (field && field.getClientRects().length > 0) return null;
  if (document.querySelector('dialog[open]') || !singleKeysEnabled()) return null;
  return key;
}
