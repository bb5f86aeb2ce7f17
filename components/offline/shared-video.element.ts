import { Enhancement } from '#components/elements/enhancement.ts';
import { sharedVideo } from './shared-address.ts';

/** Opens the session of the video whose address was shared, and says so where there is none. */
export class SharedVideo extends Enhancement {
  protected override enhance(signal: AbortSignal): void {
    const id = sharedVideo(location.search);
    if (id === null) this.#show('none');
    else void this.#open(`/v/${id}`, signal);
  }

  async #open(path: string, signal: AbortSignal): Promise<void> {
    this.#show('looking');
    try {
      const { ok } = await fetch(path, { signal });
      // In place of this page: back leads to where the link was shared.
      if (ok) location.replace(path);
      else this.#show('unknown');
    } catch {
      if (!signal.aborted) this.#show('failed');
    }
  }

  #show(when: string): void {
    for (const part of this.querySelectorAll<HTMLElement>('[data-when]'))
      part.hidden = part.dataset['when'] !== when;
  }
}
