import { addressWords } from './address-words.ts';
import { Enhancement } from './enhancement.ts';
import { make } from './make.ts';

const MOST = 6;

/** On the page for addresses that lead nowhere: what is like the one that was asked for. */
export class NearestTalks extends Enhancement {
  protected override enhance(signal: AbortSignal): void {
    const words = addressWords(location.pathname);
    if (words) void this.#suggest(words, signal);
  }

  async #suggest(words: string, signal: AbortSignal): Promise<void> {
    try {
      const { PaletteReach } = await import('./palette-reach.ts');
      const reach = new PaletteReach();
      await reach.load();
      const groups = reach.find(words)?.groups ?? [];
      const list = this.querySelector('ul');
      if (signal.aborted || !list || groups.length === 0) return;
      const hits = groups.flatMap(({ hits }) => hits).slice(0, MOST);
      list.replaceChildren(
        ...hits.map(({ path, name, aside }) =>
          make('li', {}, make('a', { href: path }, name.text), ' ', make('span', {}, aside)),
        ),
      );
      this.hidden = false;
    } catch {
      // The plain links of the page are there anyway.
    }
  }
}
