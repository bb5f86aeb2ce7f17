import { loadPalette, loadPiece, type PaletteData } from './palette-data.ts';
import { type Finder, findWith, type Found, paletteFinders, pieceFinders } from './palette-finders.ts';

/** Pieces asked for at a time. */
const ABREAST = 4;

/** What the palette reaches: the newest conferences and that of the page, then all of them when the reader asks for it. */
export class PaletteIndex {
  #data: PaletteData | undefined;
  #finders: readonly Finder[] = [];
  #beyond = new Set<string>();
  #loading: Promise<void> | undefined;

  get loaded(): boolean {
    return this.#data !== undefined;
  }

  /** How many conferences are out of reach. */
  get beyond(): number {
    return this.#beyond.size;
  }

  /** What is found within reach; nothing before that is loaded. */
  find(text: string): Found | undefined {
    return this.#data && findWith(this.#finders, text);
  }

  /** Load what is within reach, once; after a failure it may be tried again. */
  load(): Promise<void> {
    this.#loading ??= this.#begin().catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    });
    return this.#loading;
  }

  async #begin(): Promise<void> {
    const data = await loadPalette();
    this.#finders = paletteFinders(data);
    this.#beyond = new Set(data.pieces);
    const here = conferenceOfPage();
    if (here && this.#beyond.has(here)) await this.#add(here, data);
    this.#data = data;
  }

  /** Reach all conferences. Those that were loaded before one failed stay in reach. */
  async widen(): Promise<void> {
    const data = this.#data;
    if (!data) return;
    const queue = [...this.#beyond].values();
    const add = async () => {
      for (const conference of queue) await this.#add(conference, data);
    };
    await Promise.all(Array.from({ length: ABREAST }, add));
  }

  async #add(conference: string, { topics }: PaletteData): Promise<void> {
    const piece = await loadPiece(conference);
    this.#finders = [...this.#finders, ...pieceFinders(piece, topics)];
    this.#beyond.delete(conference);
  }
}

/** The path of the page's conference, which the menu of events marks. */
const conferenceOfPage = () =>
  document.querySelector('a[href^="/conferences/"][aria-current="true"]')?.getAttribute('href');
