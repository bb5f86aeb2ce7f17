import { clockOf, momentInAddress } from '#lib/wording/moments.ts';
import { followPlayer } from './player-time.ts';

/** Follow a player, and offer a link to the moment it is at beside the one to the page. */
export function followMoments(player: HTMLIFrameElement, signal: AbortSignal): void {
  const copyLink = document.querySelector('copy-text:not([of], [anchor], [moment])');
  let offer: Element | null = null;
  player.addEventListener(
    'player-time',
    ({ detail: { seconds } }) => {
      if (!copyLink || seconds < 1) return;
      if (!offer) copyLink.after((offer = document.importNode(copyLink, true)));
      const clock = clockOf(seconds);
      offer.setAttribute('moment', momentInAddress(seconds));
      offer.setAttribute('said', `Link at ${clock} copied`);
      const label = offer.querySelector('[data-label]');
      const text = `Copy link at ${clock}`;
      // While it says “Copied”, it is left alone.
      if (label && label.textContent !== text && !offer.querySelector('[data-done]'))
        label.textContent = text;
    },
    { signal },
  );
  followPlayer(player, signal);
}
