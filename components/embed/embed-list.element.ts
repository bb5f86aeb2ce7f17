import { Enhancement } from '#components/elements/enhancement.ts';

/** The list in an iframe, filtered by the query of its address, which is that of the programme. */
export class EmbedList extends Enhancement {
  protected override enhance(): void {
    if (location.search) void this.#filter(location.search);
  }

  async #filter(query: string): Promise<void> {
    const { matchQuery } = await import('./match-query.ts');
    const items = [...this.querySelectorAll<HTMLElement>('[data-facets]')];
    const matching = matchQuery(query, items.map(readItem));
    for (const [at, item] of items.entries()) item.hidden = !matching.has(at);
    const empty = this.querySelector<HTMLElement>('[data-when="empty"]');
    if (empty) empty.hidden = matching.size > 0;
    const link = this.closest('embed-frame')?.querySelector<HTMLAnchorElement>('main + * a');
    if (link) link.search = query;
  }
}

const readItem = (item: HTMLElement) => ({
  facets: JSON.parse(item.dataset['facets'] ?? ''),
  title: item.querySelector('h2')?.textContent ?? '',
  about: item.textContent,
});
