import { writeSetting, readSetting } from './settings.ts';

const OFF = 'keys-off';

/** Whether single-key shortcuts are on. People who use speech input may need them off (WCAG 2.1.4). */
export const singleKeysEnabled = () => readSetting(OFF) === null;

export const enableSingleKeys = (enabled: boolean) => writeSetting(OFF, enabled ? null : '1');

const TYPED_IN =
  'input:not([type="checkbox"], [type="radio"], [type="button"]), textarea, select, [contenteditable]';

/**
 * The key, if it was pressed as a single-key shortcut of the page. `null` where it is typed into a field, held with a
 * modifier or already handled, and while a dialog is open or shortcuts are off.
 */
export function singleKey(event: KeyboardEvent): string | null {
  const { key, target, defaultPrevented, isComposing, ctrlKey, metaKey, altKey } = event;
  if (defaultPrevented || isComposing || ctrlKey || metaKey || altKey) return null;
  // The field of a dialog that has just closed keeps the focus for a moment: only visible fields count.
  const field = target instanceof Element ? target.closest(TYPED_IN) : null;
  if (field && field.getClientRects().length > 0) return null;
  if (document.querySelector('dialog[open]') || !singleKeysEnabled()) return null;
  return key;
}
