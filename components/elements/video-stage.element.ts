import { Enhancement } from './enhancement.ts';
import { isPlainClick } from '#components/dom/is-plain-click.ts';

/** The facade of a video: a press puts the player in its place. Until then nothing is asked of its host. */
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
    // A button answers to the space bar as well, which a link leaves to the page.
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
    // YouTube's player refuses to play where it cannot see which site it is on.
    player.referrerPolicy = 'strict-origin-when-cross-origin';
    player.src = this.getAttribute('player') ?? '';
    facade.replaceWith(player);
    player.focus();
    this.#show('playing', true);
  }

  #show(when: string, shown: boolean): void {
    for (const note of this.querySelectorAll<HTMLElement>(`[data-when="${when}"]`)) note.hidden = !shown;
  }
}
