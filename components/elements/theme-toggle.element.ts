import { Enhancement } from './enhancement.ts';
import { chooseTheme, currentTheme, onThemeChange, themeAfter } from './theme.ts';

/** The button that cycles through the themes; its label names the current one. */
export class ThemeToggle extends Enhancement {
  protected override enhance(signal: AbortSignal): void {
    const button = this.querySelector('button');
    if (!button) return;
    const updateLabel = () => {
      const label = `Theme: ${currentTheme()}`;
      button.setAttribute('aria-label', label);
      button.title = label;
    };
    updateLabel();
    onThemeChange(updateLabel, signal);
    button.addEventListener('click', () => chooseTheme(themeAfter(currentTheme())), { signal });
  }
}
