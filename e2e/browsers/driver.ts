/** The browsers that the core suite runs in. */
export const BROWSERS = ['chromium', 'firefox', 'webkit'] as const;
export type BrowserName = (typeof BROWSERS)[number];

/** How large pages are shown unless a test says otherwise. CSS pixels. */
export const VIEWPORT = { width: 1280, height: 900 };

/** How long a browser may take to start, or to load a page, on a busy machine. Milliseconds. */
export const PATIENCE = 120_000;

/**
 * Keys by the names that pages know them by (`KeyboardEvent.key`), each with the character that WebDriver sends in its place
 * (https://www.w3.org/TR/webdriver2/#keyboard-actions).
 */
export const KEYS = {
  ArrowDown: '\uE015',
  Backspace: '\uE003',
  Control: '\uE009',
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  ' ': ' ',
  '/': '/',
  '?': '?',
  a: 'a',
  j: 'j',
  k: 'k',
  t: 't',
  v: 'v',
} as const;
export type Key = keyof typeof KEYS;

/** A window of a browser, in the few words that every driver has for it. */
export interface BrowserWindow {
  /** Load an address, and wait until the page and what it embeds have loaded. */
  goto: (address: string) => Promise<void>;
  reload: () => Promise<void>;
  /** Make the page so wide and high, in CSS pixels, or as near to it as the window can be. */
  resize: (width: number, height: number) => Promise<void>;
  /** Press the mouse's main button at a point, in CSS pixels from the top left of what is shown of the page. */
  click: (x: number, y: number) => Promise<void>;
  /** Press keys together, the first one first, where the focus is. */
  press: (...keys: Key[]) => Promise<void>;
  type: (text: string) => Promise<void>;
  /** Run a function in the page. It knows nothing but what it is given, which has to be JSON. */
  run: <Given, Told>(work: (given: Given) => Told, given: Given) => Promise<Awaited<Told>>;
  close: () => Promise<void>;
}

/** A browser that was started. */
export interface StartedBrowser {
  /** Its name and version, as it tells them. */
  version: string;
  /** Open another window. */
  open: () => Promise<BrowserWindow>;
  close: () => Promise<void>;
}

/** Start the browser at a path; its pages are shown in the dark where that is asked for. */
export type Start = (path: string, options: { dark: boolean }) => Promise<StartedBrowser>;
