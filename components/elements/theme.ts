import { writeSetting, readSetting } from '#components/dom/settings.ts';

const themes = ['automatic', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** The name it is kept under; `before-paint.ts` reads it too. */
const KEY = 'theme';
const CHANGED = 'themechange';

const themeOf = (value: string | null | undefined): Theme =>
  themes.find((theme) => theme === value) ?? 'automatic';

/** The theme of the page. Its document knows it, so that a choice holds where nothing can be kept. */
export const currentTheme = () => themeOf(document.documentElement.dataset['theme']);

/** The theme that comes after this one when the reader switches. */
export const themeAfter = (theme: Theme): Theme =>
  themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'automatic';

export function chooseTheme(theme: Theme): void {
  writeSetting(KEY, theme === 'automatic' ? null : theme);
  apply(theme);
}

/** Show the theme that was chosen here, in another tab, or after the page was left and before it was returned to. */
export function followTheme(): void {
  follow();
  window.addEventListener('pageshow', follow);
  window.addEventListener('storage', ({ key }) => {
    if (key === KEY || key === null) follow();
  });
}

function follow(): void {
  const kept = themeOf(readSetting(KEY));
  if (kept !== currentTheme()) apply(kept);
}

export function onThemeChange(listener: () => void, signal: AbortSignal): void {
  document.addEventListener(CHANGED, listener, { signal });
}

function apply(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'automatic') delete dataset['theme'];
  else dataset['theme'] = theme;
  // The colours of the browser's own bars: light first, as the layout has them. Their contents stay, since React knows
  // the elements by them.
  const bars = document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]');
  for (const [i, bar] of bars.entries()) {
    const own = i === 0 ? 'light' : 'dark';
    if (theme === 'automatic') bar.media = `(prefers-color-scheme: ${own})`;
    else bar.media = theme === own ? 'all' : 'not all';
  }
  document.dispatchEvent(new Event(CHANGED));
}
