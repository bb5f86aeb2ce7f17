import { isApple } from '#components/dom/is-apple.ts';
import { Enhancement } from '#components/elements/enhancement.ts';
import { openPalette } from './open-palette.ts';

/** A button that opens the palette. It shows the shortcut for the reader's keyboard, Ctrl K or ⌘ K. */
export class JumpTo extends Enhancement {
  protected override enhance(signal: AbortSignal): void {
    this.toggleAttribute('data-apple', isApple());
    this.querySelector('button')?.addEventListener('click', () => void openPalette(), { signal });
  }
}
