/**
 * A custom element that adds behaviour to the markup that the server rendered inside it. Pass `signal` to listeners, so
 * that they are removed with the element. Before the reader acts, change attributes only: React may hydrate the page
 * later, and compares its markup.
 */
export abstract class Enhancement extends HTMLElement {
  #connected = new AbortController();

  connectedCallback(): void {
    this.#connected = new AbortController();
    this.enhance(this.#connected.signal);
  }

  disconnectedCallback(): void {
    this.#connected.abort();
  }

  protected abstract enhance(signal: AbortSignal): void;
}
