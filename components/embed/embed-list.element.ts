import { Enhancement } from '#components/elements/enhancement.ts';

/** The list for a frame, narrowed to what the address asks for, in the words of the programme's own address. */
export class EmbedList extends Enhancement {
  protected override enhance(): void {
    if (location.search) void this.#narrow(location.search);
  }

  async #narrow(query: string): Promise<void> {
    const { matchQuery } = await import('./match-query.ts');
    const items = [...this.querySelectorAll<HTMLElement>('[data-facets]')];
    const asked = matchQuery(query, items.map(readItem));
    for (const [at, item] of items.entries()) item.hidden = !asked.has(at);
    const empty = this.querySelector<HTMLElement>('[data-when="empty"]');
    if (empty) empty.hidden = asked.size > 0;
    const link = this.closest('embed-frame')?.querySelector<HTMLAnchorElement>('main + * a');
    if (link) link.search = query;
  }
}

const readItem = (item: HTMLElement) => ({
  facets: JSON.parse(item.dataset['facets'] ?? ''),
  title: item.querySelector('h2')?.textContent ?? '',
  about: item.textContent,
});
