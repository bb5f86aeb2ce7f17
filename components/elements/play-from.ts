import { playerFrom } from '#lib/recording.ts';
import { readStart } from '#lib/video.ts';
import { clockOf } from '#lib/wording/moments.ts';

/**
 * Let a `<video-stage>` that does not play yet begin at a second when it is pressed, and say so. Does nothing where the
 * player cannot begin elsewhere.
 */
export function playFrom(stage: HTMLElement, second: number): void {
  const player = playerFrom(stage.getAttribute('player') ?? '', second);
  const facade = stage.querySelector('a');
  // The first label is for pages without script.
  const label = facade?.querySelector('b + b')?.firstChild;
  if (player === null || !facade || !label) return;
  stage.setAttribute('player', player);
  label.textContent = `Play from ${clockOf(second)} `;
  const address = new URL(facade.href);
  if (address.hostname === 'www.youtube.com') address.searchParams.set('t', `${second}s`);
  else address.hash = `t=${second}`;
  facade.href = address.href;
}

/** The same from the moment that the address of the page names (`?t=12m40s`), if it names one. */
export function playFromAddress(stage: HTMLElement): void {
  const second = readStart(location.href);
  if (second !== null) playFrom(stage, second);
}
