import type { Page } from 'playwright/test';

/**
 * A page in place of YouTube's player. It speaks as that does to a page that embeds it
 * (https://developers.google.com/youtube/iframe_api_reference): it says nothing before it hears `listening`, then sends
 * what it knows of itself, and its time while it plays.
 */
const PLAYER = `<!doctype html><title>Player</title><script>
const start = Number(new URLSearchParams(location.search).get('start') ?? 0);
let listener;
const send = (event, info) => listener && parent.postMessage(JSON.stringify({ event, info, channel: 'widget' }), listener);
addEventListener('message', ({ data, origin, source }) => {
  if (source === parent && typeof data === 'string' && data.startsWith('{"event":"listening"')) {
    listener = origin;
    send('initialDelivery', { currentTime: start, duration: 1000, playerState: 1 });
  }
  if (data?.play !== undefined) send('infoDelivery', { currentTime: data.play });
  if (data?.state !== undefined) send('infoDelivery', { playerState: data.state });
  if (data?.raw !== undefined) parent.postMessage(data.raw, '*');
});
</script>`;

/** Answer for YouTube's player, from now on. */
export const standIn = (page: Page) =>
  page.route('https://www.youtube-nocookie.com/embed/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: PLAYER }),
  );

/** Make the player of a page say something: where it is, in what state, or anything at all. */
export async function say(page: Page, what: { play: number } | { state: number } | { raw: unknown }) {
  await page.evaluate((message) => {
    document.querySelector('iframe')?.contentWindow?.postMessage(message, '*');
  }, what);
}
