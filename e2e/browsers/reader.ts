import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'playwright/test';
import type { BrowserWindow, Key } from './driver.ts';

/** Before a page is asked again. Milliseconds. */
const PAUSE = 300;

/** An element that is shown, as far as tests ask about it. */
export interface Seen {
  /** What it is called: its label, else its text. */
  words: string;
  value: string;
  href: string;
  focused: boolean;
  attributes: Record<string, string>;
}

/** Who reads the site in a window: looks, presses, types. Whatever is looked for is waited for. */
export class Reader {
  readonly window: BrowserWindow;
  readonly #origin: string;

  constructor(window: BrowserWindow, origin: string) {
    this.window = window;
    this.#origin = origin;
  }

  async goto(path: string): Promise<void> {
    await this.window.goto(this.#origin + path);
    await this.settled();
  }

  /** Go back; whoever calls it waits for what is there. */
  async back(): Promise<void> {
    await this.ask(() => void setTimeout(() => history.back()), null);
  }

  async reload(): Promise<void> {
    await this.window.reload();
    await this.settled();
  }

  /** Run a function in the page. It is asked again where the page is just being left for another one. */
  async ask<Given, Told>(work: (given: Given) => Told, given: Given): Promise<Awaited<Told>> {
    for (let again = 5; ; again -= 1) {
      try {
        return await this.window.run(work, given);
      } catch (error) {
        if (again === 0) throw error;
        await wait(PAUSE);
      }
    }
  }

  /** The path of the page with its query and hash. */
  address(): Promise<string> {
    return this.ask(() => location.pathname + location.search + location.hash, null);
  }

  /** Wait until a list shows what the address asks for. */
  async settled(): Promise<void> {
    await expect
      .poll(() => this.ask(() => document.documentElement.matches('[data-asked]'), null))
      .toBe(false);
  }

  /** What is shown of what a CSS selector finds, in the order of the page. */
  all(selector: string): Promise<Seen[]> {
    return this.ask(look, selector);
  }

  /** The words of each element that is shown. */
  async words(selector: string): Promise<string[]> {
    return (await this.all(selector)).map(({ words }) => words);
  }

  /** The first element that is shown and has these words. */
  async see(selector: string, words: string | RegExp = /(?:)/): Promise<Seen> {
    let seen: Seen | undefined;
    await expect(async () => {
      const all = await this.all(selector);
      seen = all.find((one) => isCalled(one, words));
      const others = all.map((one) => one.words.slice(0, 60)).slice(0, 12);
      expect(seen, `${selector} called ${words}; there are ${others.join(' | ') || 'none'}`).toBeTruthy();
    }).toPass();
    if (!seen) throw new Error(`Unexpected page without ${selector}, expected one`);
    return seen;
  }

  /** Press the mouse on an element, once it holds still and nothing lies over it. */
  async click(selector: string, words?: string | RegExp): Promise<void> {
    let point: { x: number; y: number } | null = null;
    await expect(async () => {
      point = await this.ask(pointOf, { selector, at: await this.#indexOf(selector, words) });
      expect(point, `${selector} called ${words} can be pressed`).not.toBeNull();
    }).toPass();
    if (point) await this.window.click(...pair(point));
  }

  /** Give an element the focus, as the Tab key does. */
  async focus(selector: string, words?: string | RegExp): Promise<void> {
    await this.ask(giveFocus, { selector, at: await this.#indexOf(selector, words) });
  }

  press(...keys: Key[]): Promise<void> {
    return this.window.press(...keys);
  }

  type(text: string): Promise<void> {
    return this.window.type(text);
  }

  /** By how many pixels the page is wider than the window. */
  overflow(): Promise<number> {
    return this.ask(() => document.documentElement.scrollWidth - document.documentElement.clientWidth, null);
  }

  /** The hosts that anything was asked of for this page, but for the site's own. */
  strangers(): Promise<string[]> {
    return this.ask(() => {
      const files = performance.getEntriesByType('resource').map(({ name }) => name);
      const frames = [...document.querySelectorAll('iframe')].map(({ src }) => src);
      return [...files, ...frames].map((file) => new URL(file).host).filter((host) => host !== location.host);
    }, null);
  }

  /** What the pages of this window had to complain of. */
  complaints(): Promise<string[]> {
    return this.ask(() => JSON.parse(sessionStorage.getItem('complaints') ?? '[]'), null);
  }

  async #indexOf(selector: string, words?: string | RegExp): Promise<number> {
    await this.see(selector, words);
    const all = await this.all(selector);
    return all.findIndex((one) => isCalled(one, words ?? /(?:)/));
  }
}

const isCalled = ({ words }: Seen, wanted: string | RegExp) =>
  typeof wanted === 'string' ? words === wanted : wanted.test(words);

const pair = ({ x, y }: { x: number; y: number }): [number, number] => [x, y];

// What follows runs in a page, each function for itself.

function look(selector: string): Seen[] {
  const shown = [...document.querySelectorAll<HTMLElement>(selector)].filter((one) =>
    one.checkVisibility({ visibilityProperty: true }),
  );
  return shown.map((one) => {
    const isField = one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement;
    const labels = isField ? [...(one.labels ?? [])].map((label) => label.textContent).join(' ') : '';
    const words = one.ariaLabel || labels || one.textContent;
    return {
      words: words.replaceAll(/\s+/g, ' ').trim(),
      value: isField ? one.value : '',
      href: one.getAttribute('href') ?? '',
      focused: one === document.activeElement,
      attributes: Object.fromEntries([...one.attributes].map(({ name, value }) => [name, value])),
    };
  });
}

async function pointOf({ selector, at }: { selector: string; at: number }) {
  const element = [...document.querySelectorAll<HTMLElement>(selector)].filter((one) =>
    one.checkVisibility({ visibilityProperty: true }),
  )[at];
  if (!element) return null;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const middle = () => {
    const { left, top, width, height } = element.getClientRects()[0] ?? element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  };
  const before = middle();
  await new Promise((resolve) => {
    setTimeout(resolve, 100);
  });
  const { x, y } = middle();
  const there = document.elementFromPoint(x, y);
  const isOpen = element.contains(there) || there?.contains(element) === true;
  return isOpen && before.x === x && before.y === y ? { x, y } : null;
}

function giveFocus({ selector, at }: { selector: string; at: number }): void {
  const shown = [...document.querySelectorAll<HTMLElement>(selector)].filter((one) =>
    one.checkVisibility({ visibilityProperty: true }),
  );
  shown[at]?.focus();
}
