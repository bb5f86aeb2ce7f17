import { Enhancement } from './enhancement.ts';
import { isPlainClick } from '#components/dom/is-plain-click.ts';

/** Replaces the placeholder of a video with the player when pressed. Until then nothing is loaded from YouTube. */
export class VideoStage extends Enhancement {
  protected override enhance(signal: AbortSignal): void {
    const facade = this.querySelector('a');
    if (!facade) return;
    facade.setAttribute('role', 'button');
    facade.addEventListener(
      'click',
      (event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        this.#play(facade);
      },
      { signal },
    );
    // The space bar activates a button, but scrolls the page on a link.
    facade.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== ' ') return;
        event.preventDefault();
        facade.click();
      },
      { signal },
    );
  }

  #play(facade: HTMLElement): void {
    const offline = !navigator.onLine;
    this.#show('offline', offline);
    if (offline) return;
    const player = document.createElement('iframe');
    player.title = this.getAttribute('label') ?? '';
    player.allow = 'autoplay; encrypted-media; picture-in-picture; fullscreen';
    // YouTube's player refuses to play without a referrer.
    player.referrerPolicy = 'strict-origin-when-cross-origin';
    player.src = this.#address();
    facade.replaceWith(player);
    this.dispatchEvent(new Event('videostart', { bubbles: true }));
    player.focus();
    this.#show('playing', true);
  }

  /** YouTube's player tells of its time, if it is asked to when it is loaded. */
  #address(): string {
    const address = this.getAttribute('player') ?? '';
    const asks = `&enablejsapi=1&origin=${encodeURIComponent(location.origin)}`;
    return address.includes('youtube') ? address + asks : address;
  }

  #show(when: string, shown: boolean): void {
    for (const note of this.querySelectorAll<HTMLElement>(`[data-when="${when}"]`)) note.hidden = !shown;
  }
}
