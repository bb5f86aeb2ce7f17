import { Enhancement } from '#components/elements/enhancement.ts';
import type { FoundEntries } from './find-entries.ts';
import type { IndexEntry } from './index-group.tsx';
import { highlightMatches } from './highlight-matches.ts';

interface Entry {
  item: HTMLElement;
  link: HTMLElement;
  /** Its list when sorted by name. */
  home: Element;
  sessions: number;
}

const BY_COUNT = 'sessions';
/** How many results to show on a page that lists only a part of the entries. */
const MOST = 100;

/**
 * The search field of an index page, and its sorting by name or by number of sessions; the address keeps both. On a page
 * that lists only a part of the entries, all are searched: the attribute `whole` says where to load them.
 */
export class FindList extends Enhancement {
  #entries: Entry[] = [];
  /** All entries, on a page that lists only a part of them, and how to make a list item of one. */
  #all: { entries: readonly IndexEntry[]; toItem: (entry: IndexEntry) => HTMLElement } | undefined;
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
      const query = new URLSearchParams(location.search);
      fill(form, query.get('q') ?? '', query.get('sort') === BY_COUNT);
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
        this.#say('The search could not be loaded. Reload the page?');
        return;
      }
    }
    // Read again: more may have been typed while it loaded.
    const text = textOf(form);
    const found = text ? this.#find?.(text) : undefined;
    this.#arrange(byCount(form));
    const links = this.#all ? this.#gather(found) : this.#narrow(found);
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
    const [{ makeFinder }, all] = await Promise.all([import('./find-entries.ts'), this.#loadAll()]);
    this.#all = all;
    this.#find = makeFinder(all ? all.entries.map(toFindable) : this.#entries.map(readEntry));
  }

  async #loadAll() {
    const path = this.getAttribute('whole');
    const [listed] = this.#entries;
    if (!path || !listed) return undefined;
    const { loadAllEntries, makeItemLike } = await import('./all-entries.ts');
    return {
      entries: await loadAllEntries(path),
      toItem: (entry: IndexEntry) => makeItemLike(listed.item, entry),
    };
  }

  /** Hide entries that do not match; returns the links of the others by index. */
  #narrow(found: FoundEntries | undefined): Map<number, Element> {
    for (const [at, { item }] of this.#entries.entries()) {
      item.hidden = found !== undefined && !found.entries.has(at);
    }
    return new Map(this.#entries.map(({ link }, at) => [at, link]));
  }

  /** Show the first matches among all entries in place of those on the page; returns their links by index. */
  #gather(found: FoundEntries | undefined): Map<number, Element> {
    for (const { item } of this.#entries) item.hidden = found !== undefined;
    const items = [...(found?.entries.keys() ?? [])].slice(0, MOST).flatMap((at) => {
      const entry = this.#all?.entries[at];
      return entry && this.#all ? [[at, this.#all.toItem(entry)] as const] : [];
    });
    this.querySelector('[data-gathers="found"]')?.replaceChildren(...items.map(([, item]) => item));
    return new Map(items.flatMap(([at, item]) => [...item.querySelectorAll('a')].map((link) => [at, link])));
  }

  /** Move all entries into one list sorted by count, or back under their letters. */
  #arrange(counted: boolean): void {
    const list = this.querySelector('[data-gathers="count"]');
    if (!list || counted === list.childElementCount > 0) return;
    const order = counted ? this.#entries.toSorted((a, b) => b.sessions - a.sessions) : this.#entries;
    for (const { item, home } of order) (counted ? list : home).append(item);
  }

  #describe(text: string, { entries, close }: FoundEntries): string {
    const many = this.getAttribute('many') ?? '';
    if (entries.size === 0) return `No ${this.getAttribute('one') ?? 'entry'} matches “${text}”`;
    const all = this.#all?.entries.length ?? this.#entries.length;
    const first = this.#all && entries.size > MOST ? `, the first ${MOST} shown` : '';
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

/** Write the form's values into the address, and keep its other parameters. */
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

const toFindable = ({ name, also = [], about = '' }: IndexEntry) => ({ name, also, about });
