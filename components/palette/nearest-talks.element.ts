import { addressWords } from './address-words.ts';
import { Enhancement } from '#components/elements/enhancement.ts';
import { makeElement } from '#components/dom/make-element.ts';

const MOST = 6;

/** What one of a group is, which notes say themselves, and where its pages are. */
const GROUPS: Record<string, { one?: string; path: string }> = {
  Sessions: { one: 'Session', path: '/talks' },
  People: { one: 'Speaker', path: '/speakers' },
  Companies: { one: 'Company', path: '/companies' },
  Topics: { one: 'Topic', path: '/topics' },
  Notes: { path: '/notes' },
};

/** On the page for addresses that lead nowhere: what is like the one that was asked for. */
export class NearestTalks extends Enhancement {
  protected override enhance(signal: AbortSignal): void {
    const words = addressWords(location.pathname);
    if (words) void this.#suggest(words, signal);
  }

  async #suggest(words: string, signal: AbortSignal): Promise<void> {
    try {
      const { PaletteIndex } = await import('./palette-index.ts');
      const reach = new PaletteIndex();
      await reach.load();
      const isAskedFor = (heading: string) => location.pathname.startsWith(`${GROUPS[heading]?.path}/`);
      const groups = (reach.find(words)?.groups ?? []).toSorted(
        (a, b) => Number(isAskedFor(b.heading)) - Number(isAskedFor(a.heading)),
      );
      const list = this.querySelector('ul');
      if (signal.aborted || !list || groups.length === 0) return;
      const items = groups.flatMap(({ heading, hits }) =>
        hits.map(({ path, name, aside }) => {
          const what = [GROUPS[heading]?.one, aside].filter(Boolean).join(', ');
          return makeElement(
            'li',
            {},
            makeElement('a', { href: path }, name.text),
            ' ',
            makeElement('span', {}, what),
          );
        }),
      );
      list.replaceChildren(...items.slice(0, MOST));
      this.hidden = false;
    } catch {
      // The plain links of the page are there anyway.
    }
  }
}
