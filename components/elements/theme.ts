import { writeSetting, readSetting } from '#components/dom/settings.ts';

const themes = ['automatic', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** The name of the setting; `before-paint.ts` reads it too. */
const KEY = 'theme';
const CHANGED = 'themechange';

const themeOf = (value: string | null | undefined): Theme =>
  themes.find((theme) => theme === value) ?? 'automatic';

/** The theme of the page. It is read from the document, so that a choice works even where settings cannot be stored. */
export const currentTheme = () => themeOf(document.documentElement.dataset['theme']);

/** The next theme when the reader presses the toggle. */
export const themeAfter = (theme: Theme): Theme =>
  themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'automatic';

export function chooseTheme(theme: Theme): void {
  writeSetting(KEY, theme === 'automatic' ? null : theme);
  apply(theme);
}

/** Apply the stored theme now, when it is changed in another tab, and when the page comes back from the back/forward cache. */
export function followTheme(): void {
  follow();
  window.addEventListener('pageshow', follow);
  window.addEventListener('storage', ({ key }) => {
    if (key === KEY || key === null) follow();
  });
}

function follow(): void {
  const stored = themeOf(readSetting(KEY));
  if (stored !== currentTheme()) apply(stored);
}

export function onThemeChange(listener: () => void, signal: AbortSignal): void {
  document.addEventListener(CHANGED, listener, { signal });
}

function apply(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'automatic') delete dataset['theme'];
  else dataset['theme'] = theme;
  // The colours of the browser's toolbars, light first, as in the layout. Only `media` changes: React identifies the
  // elements by their content.
  const bars = document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]');
  for (const [i, bar] of bars.entries()) {
    const own = i === 0 ? 'light' : 'dark';
    if (theme === 'automatic') bar.media = `(prefers-color-scheme: ${own})`;
    else bar.media = theme === own ? 'all' : 'not all';
  }
  document.dispatchEvent(new Event(CHANGED));
}
