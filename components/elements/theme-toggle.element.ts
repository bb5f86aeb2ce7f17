import { Enhancement } from './enhancement.ts';
import { chooseTheme, currentTheme, onThemeChange, themeAfter } from './theme.ts';

/** The button that goes through the themes; its label tells which is shown. */
export class ThemeToggle extends Enhancement {
  protected override enhance(signal: AbortSignal): void {
    const button = this.querySelector('button');
    if (!button) return;
    const tell = () => {
      const label = `Theme: ${currentTheme()}`;
      button.setAttribute('aria-label', label);
      button.title = label;
    };
    tell();
    onThemeChange(tell, signal);
    button.addEventListener('click', () => chooseTheme(themeAfter(currentTheme())), { signal });
  }
}
