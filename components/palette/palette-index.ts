import { loadPalette, loadPiece, type PaletteData } from './palette-data.ts';
import { type Finder, findWith, type Found, paletteFinders, pieceFinders } from './palette-finders.ts';

/** How many pieces to load at the same time. */
const PARALLEL = 4;

/** What the palette searches: at first the home page's conference and the page's own, and after `widen` all of them. */
export class PaletteIndex {
  #data: PaletteData | undefined;
  #finders: readonly Finder[] = [];
  #unloaded = new Set<string>();
  #loading: Promise<void> | undefined;

  get loaded(): boolean {
    return this.#data !== undefined;
  }

  /** How many conferences are not searched yet. */
  get unloaded(): number {
    return this.#unloaded.size;
  }

  /** The results in what is loaded; `undefined` before `load` is done. */
  find(text: string): Found | undefined {
    return this.#data && findWith(this.#finders, text);
  }

  /** Load the first data, once; after a failure it can be called again. */
  load(): Promise<void> {
    this.#loading ??= this.#loadFirst().catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    });
    return this.#loading;
  }

  async #loadFirst(): Promise<void> {
    const data = await loadPalette();
    this.#finders = paletteFinders(data);
    this.#unloaded = new Set(data.pieces);
    const own = conferenceOfPage();
    if (own && this.#unloaded.has(own)) await this.#loadPieceOf(own, data);
    this.#data = data;
  }

  /** Load all other conferences. If one fails, those that were loaded before it stay searchable. */
  async widen(): Promise<void> {
    const data = this.#data;
    if (!data) return;
    const queue = [...this.#unloaded].values();
    const loadNext = async () => {
      for (const conference of queue) await this.#loadPieceOf(conference, data);
    };
    await Promise.all(Array.from({ length: PARALLEL }, loadNext));
  }

  async #loadPieceOf(conference: string, { topics }: PaletteData): Promise<void> {
    const piece = await loadPiece(conference);
    this.#finders = [...this.#finders, ...pieceFinders(piece, topics)];
    this.#unloaded.delete(conference);
  }
}

/** The path of the page's conference, which is marked in the menu of events. */
const conferenceOfPage = () =>
  document.querySelector('a[href^="/conferences/"][aria-current="true"]')?.getAttribute('href');
