import { Enhancement } from './enhancement.ts';
import { isPlainClick } from '#components/dom/is-plain-click.ts';

/**
 * Replaces the placeholder of a video with the player when pressed; until then nothing is loaded from its host. What has
 * to do with moments (`?t=12m40s`) is loaded only where one is asked for, or a player is there.
 */
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
        this.#play(facade, signal);
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
    if (/[?&]t=/.test(location.search)) {
      import('./play-from.ts').then(
        ({ playFromAddress }) => playFromAddress(this),
        () => {},
      );
    }
  }

  #play(facade: HTMLElement, signal: AbortSignal): void {
    const offline = !navigator.onLine;
    this.#show('offline', offline);
    if (offline) return;
    const player = document.createElement('iframe');
    player.title = this.getAttribute('label') ?? '';
    player.allow = 'autoplay; encrypted-media; picture-in-picture; fullscreen';
    // YouTube's player refuses to play without a referrer.
    player.referrerPolicy = 'strict-origin-when-cross-origin';
    const address = new URL(this.getAttribute('player') ?? '', location.href);
    // YouTube's player tells the time only to a page that says who it is.
    address.searchParams.set('origin', location.origin);
    player.src = address.href;
    facade.replaceWith(player);
    player.focus();
    this.#show('playing', true);
    import('./copy-moment.ts').then(
      ({ followMoments }) => followMoments(player, signal),
      () => {},
    );
  }

  #show(when: string, shown: boolean): void {
    for (const note of this.querySelectorAll<HTMLElement>(`[data-when="${when}"]`)) note.hidden = !shown;
  }
}
