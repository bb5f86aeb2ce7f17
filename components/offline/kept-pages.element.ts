import { makeElement } from '#components/dom/make-element.ts';
import { Enhancement } from '#components/elements/enhancement.ts';
import { allKept, forgetPages, type Kept, offlinePath } from './kept.ts';

/** On the page that stands in for those that are not kept: says so, and lists those that are, the last opened first. */
export class KeptPages extends Enhancement {
  protected override enhance(signal: AbortSignal): void {
    if (location.pathname !== offlinePath) this.#standIn(signal);
    void this.#list().catch(() => this.#fill([]));
    const onClick = (name: string, act: () => void) =>
      this.querySelector(`[name="${name}"]`)?.addEventListener('click', act, { signal });
    onClick('again', () => location.reload());
    onClick('delete', () => void this.#delete());
  }

  /** This page is shown at the address of another. */
  #standIn(signal: AbortSignal): void {
    const heading = 'This page is not kept on this device';
    const title = document.querySelector('h1');
    if (title) title.textContent = heading;
    document.title = heading;
    this.#show('missing', true);
    window.addEventListener('online', () => location.reload(), { signal });
  }

  async #list(): Promise<void> {
    const pages = (await allKept('pages')).filter(({ path }) => path !== offlinePath);
    this.#fill(pages.toSorted((a, b) => b.opened - a.opened || (a.path < b.path ? -1 : 1)));
  }

  async #delete(): Promise<void> {
    await forgetPages();
    await this.#list();
  }

  #fill(pages: readonly Kept[]): void {
    const links = pages.map((page) =>
      makeElement('li', {}, makeElement('a', { href: encodeURI(decoded(page.path)) }, nameOf(page))),
    );
    this.querySelector('ul')?.replaceChildren(...links);
    this.#show('some', links.length > 0);
    this.#show('none', links.length === 0);
  }

  #show(when: string, shown: boolean): void {
    for (const part of this.querySelectorAll<HTMLElement>(`[data-when="${when}"]`)) part.hidden = !shown;
  }
}

/** The title of a page without the name of the site. It is written as in HTML, and read without being run. */
function nameOf({ title, path }: Kept): string {
  const text = new DOMParser().parseFromString(title, 'text/html').documentElement.textContent;
  return text.replace(/ · [^·]*$/, '') || path;
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
