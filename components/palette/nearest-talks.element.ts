import { addressWords } from './address-words.ts';
import { Enhancement } from '#components/elements/enhancement.ts';
import type { Marked } from './palette-hits.ts';
import { makeElement } from '#components/dom/make-element.ts';

const MOST = 6;

/** For each group: what to call one of its results (those of the notes say so themselves), and the path of its pages. */
const GROUPS: Record<string, { one?: string; path: string }> = {
  Sessions: { one: 'Session', path: '/talks' },
  People: { one: 'Speaker', path: '/speakers' },
  Companies: { one: 'Company', path: '/companies' },
  Topics: { one: 'Topic', path: '/topics' },
  Notes: { path: '/notes' },
};

/** Whether at least half of what was asked for is in a name. Others match by a speaker or a topic, and were not meant. */
function isNear(words: string, { found }: Marked): boolean {
  const letters = found.reduce((sum, [start, end]) => sum + end - start, 0);
  return 2 * letters >= words.replaceAll(' ', '').length;
}

/** On the “not found” page: links to pages whose names resemble the address. */
export class NearestTalks extends Enhancement {
  protected override enhance(signal: AbortSignal): void {
    const words = addressWords(location.pathname);
    if (words) void this.#suggest(words, signal);
  }

  async #suggest(words: string, signal: AbortSignal): Promise<void> {
    try {
      const { PaletteIndex } = await import('./palette-index.ts');
      const index = new PaletteIndex();
      await index.load();
      const findNear = () =>
        (index.find(words)?.groups ?? [])
          .map(({ heading, hits }) => ({ heading, hits: hits.filter(({ name }) => isNear(words, name)) }))
          .filter(({ hits }) => hits.length > 0);
      let near = findNear();
      if (near.length === 0) {
        // What is not at the home page's conference may be at another.
        await index.widen();
        near = findNear();
      }
      const isUnderPath = (heading: string) => location.pathname.startsWith(`${GROUPS[heading]?.path}/`);
      const groups = near.toSorted((a, b) => Number(isUnderPath(b.heading)) - Number(isUnderPath(a.heading)));
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
      // The page has plain links as well.
    }
  }
}
