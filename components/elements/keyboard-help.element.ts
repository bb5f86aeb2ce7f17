import { Enhancement } from './enhancement.ts';
import { openKeyboardHelp } from './open-keyboard-help.ts';

/** The button that shows the keyboard shortcuts. */
export class KeyboardHelp extends Enhancement {
  protected override enhance(signal: AbortSignal): void {
    this.querySelector('button')?.addEventListener('click', () => void openKeyboardHelp(), { signal });
  }
}
