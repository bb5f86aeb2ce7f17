import { Enhancement } from '#components/elements/enhancement.ts';
import type { FoundEntries } from './find-entries.ts';
import type { IndexEntry } from './index-group.tsx';
import { highlightMatches } from './highlight-matches.ts';

interface Entry {
  item: HTMLElement;
  link: HTMLElement;
  /** Where it stands by name. */
  home: Element;
  sessions: number;
}

const BY_COUNT = 'sessions';
/** So many of what is found are shown where the page lists only a part of all. */
const MOST = 100;

/**
 * An index page that is narrowed as one types, and sorted by name or by count. The address keeps both. Where the page lists a
 * part of all (`whole` says where they are), all are found.
 */
export class FindList extends Enhancement {
  #entries: Entry[] = [];
  /** All entries, where the page lists a part of them, and how one of them is made an item. */
  #whole: { entries: readonly IndexEntry[]; toItem: (entry: IndexEntry) => HTMLElement } | undefined;
  #find: ((text: string) => FoundEntries) | undefined;

  protected override enhance(signal: AbortSignal): void {
    const form = this.querySelector('form');
    if (!form) return;
    this.#entries = [...this.querySelectorAll<HTMLElement>('[data-sessions]')].flatMap((item) => {
      const link = item.querySelector('a');
      const home = item.parentElement;
      return link && home ? [{ item, link, home, sessions: Number(item.dataset['sessions']) }] : [];
    });
    const restore = () => {
      const asked = new URLSearchParams(location.search);
      fill(form, asked.get('q') ?? '', asked.get('sort') === BY_COUNT);
      void this.#show(form);
    };
    const change = () => {
      remember(form);
      void this.#show(form);
    };
    form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    form.addEventListener('input', change, { signal });
    form.querySelector('button')?.addEventListener(
      'click',
      () => {
        fill(form, '', byCount(form));
        change();
        fieldOf(form)?.focus();
      },
      { signal },
    );
    window.addEventListener('popstate', restore, { signal });
    if (location.search) restore();
  }

  async #show(form: HTMLFormElement): Promise<void> {
    if (textOf(form) && !this.#find) {
      try {
        await this.#load();
      } catch {
        this.#say('The search could not be loaded. Are you offline?');
        return;
      }
    }
    // Read again: there may have been more typing meanwhile.
    const text = textOf(form);
    const found = text ? this.#find?.(text) : undefined;
    this.#arrange(byCount(form));
    const links = this.#whole ? this.#gather(found) : this.#narrow(found);
    for (const group of this.querySelectorAll('section')) {
      group.hidden = !group.querySelector('[data-sessions]:not([hidden])');
    }
    for (const letters of this.querySelectorAll('nav')) letters.hidden = text !== '' || byCount(form);
    const reset = form.querySelector('button');
    if (reset) reset.hidden = text === '';
    this.#say(found ? this.#describe(text, found) : '');
    highlightMatches(
      [...(found?.entries ?? [])].flatMap(([at, spans]) => {
        const link = links.get(at);
        return link ? [[link, spans] as const] : [];
      }),
    );
  }

  async #load(): Promise<void> {
    const [{ makeFinder }, whole] = await Promise.all([import('./find-entries.ts'), this.#loadWhole()]);
    this.#whole = whole;
    this.#find = makeFinder(whole ? whole.entries.map(readWhole) : this.#entries.map(readEntry));
  }

  async #loadWhole() {
    const path = this.getAttribute('whole');
    const [listed] = this.#entries;
    if (!path || !listed) return undefined;
    const { loadAllEntries, makeItemLike } = await import('./all-entries.ts');
    return {
      entries: await loadAllEntries(path),
      toItem: (entry: IndexEntry) => makeItemLike(listed.item, entry),
    };
  }

  /** Hide what was not found; gives the links of what was, by place among the entries. */
  #narrow(found: FoundEntries | undefined): Map<number, Element> {
    for (const [at, { item }] of this.#entries.entries()) {
      item.hidden = found !== undefined && !found.entries.has(at);
    }
    return new Map(this.#entries.map(({ link }, at) => [at, link]));
  }

  /** Show the first of what was found among all in place of what the page lists; gives their links in the same way. */
  #gather(found: FoundEntries | undefined): Map<number, Element> {
    for (const { item } of this.#entries) item.hidden = found !== undefined;
    const items = [...(found?.entries.keys() ?? [])].slice(0, MOST).flatMap((at) => {
      const entry = this.#whole?.entries[at];
      return entry && this.#whole ? [[at, this.#whole.toItem(entry)] as const] : [];
    });
    this.querySelector('[data-gathers="found"]')?.replaceChildren(...items.map(([, item]) => item));
    return new Map(items.flatMap(([at, item]) => [...item.querySelectorAll('a')].map((link) => [at, link])));
  }

  /** Put all entries into the one list by count, or back under their letters. */
  #arrange(counted: boolean): void {
    const list = this.querySelector('[data-gathers="count"]');
    if (!list || counted === list.childElementCount > 0) return;
    const order = counted ? this.#entries.toSorted((a, b) => b.sessions - a.sessions) : this.#entries;
    for (const { item, home } of order) (counted ? list : home).append(item);
  }

  #describe(text: string, { entries, close }: FoundEntries): string {
    const many = this.getAttribute('many') ?? '';
    if (entries.size === 0) return `No ${this.getAttribute('one') ?? 'entry'} matches “${text}”`;
    const all = this.#whole?.entries.length ?? this.#entries.length;
    const first = this.#whole && entries.size > MOST ? `, the first ${MOST} shown` : '';
    const count = `${entries.size} of ${all} ${many}${first}`;
    return close ? `Nothing matches “${text}” exactly. Close to it: ${count}` : count;
  }

  #say(text: string): void {
    const status = this.querySelector('output');
    if (status) status.textContent = text;
  }
}

const fieldOf = (form: HTMLFormElement) => form.querySelector<HTMLInputElement>('[name="q"]');
const textOf = (form: HTMLFormElement) => fieldOf(form)?.value.trim() ?? '';
const byCount = (form: HTMLFormElement) => new FormData(form).get('sort') === BY_COUNT;

function fill(form: HTMLFormElement, text: string, counted: boolean): void {
  const field = fieldOf(form);
  if (field) field.value = text;
  for (const sort of form.querySelectorAll<HTMLInputElement>('[name="sort"]')) {
    sort.checked = (sort.value === BY_COUNT) === counted;
  }
}

/** Write what the form asks for into the address; keys of others stay. */
function remember(form: HTMLFormElement): void {
  const address = new URL(location.href);
  const write = (key: string, value: string) => {
    if (value) address.searchParams.set(key, value);
    else address.searchParams.delete(key);
  };
  write('q', textOf(form));
  write('sort', byCount(form) ? BY_COUNT : '');
  history.replaceState(history.state, '', address);
}

const readEntry = ({ item, link }: Entry) => ({
  name: link.textContent,
  also: item.dataset['also']?.split('|') ?? [],
  about: item.querySelector('[data-about]')?.textContent ?? '',
});

const readWhole = ({ name, also = [], about = '' }: IndexEntry) => ({ name, also, about });
