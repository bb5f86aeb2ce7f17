/**
 * A custom element that gives behaviour to what the server rendered inside it. Its listeners end with `signal`. Until the
 * reader acts it may change attributes only: on pages with the island, React is still to read the same markup.
 */
export abstract class Enhancement extends HTMLElement {
  #here = new AbortController();

  connectedCallback(): void {
    this.#here = new AbortController();
    this.enhance(this.#here.signal);
  }

  disconnectedCallback(): void {
    this.#here.abort();
  }

  protected abstract enhance(signal: AbortSignal): void;
}
