/** What the player of a video tells of itself. */
export interface PlayerTime {
  /** In seconds. */
  at: number;
  /** How long the video is, in seconds; 0 until it is known. */
  of: number;
  hasEnded: boolean;
  isPaused: boolean;
}

const PLAYER = 'https://www.youtube-nocookie.com';
/** Milliseconds between two greetings, until the player answers. */
const GREETING = 500;
const GREETINGS = 60;
const ENDED = 0;
const PAUSED = 2;

/**
 * Hear from YouTube's embedded player where it is. This is how its own script talks with it
 * (https://developers.google.com/youtube/iframe_api_reference): the page says that it listens, and the player sends
 * messages with `info`. Other players, and one that says nothing, are not heard. Gives a function that stops listening.
 */
export function hearPlayer(frame: HTMLIFrameElement, tell: (time: PlayerTime) => void): () => void {
  const stop = new AbortController();
  const time: PlayerTime = { at: 0, of: 0, hasEnded: false, isPaused: false };
  let greetings = 0;
  const greet = () => {
    frame.contentWindow?.postMessage(
      JSON.stringify({ event: 'listening', id: 1, channel: 'widget' }),
      PLAYER,
    );
    if (++greetings >= GREETINGS) clearInterval(timer);
  };
  const timer = setInterval(greet, GREETING);
  frame.addEventListener('load', greet, { signal: stop.signal });
  addEventListener(
    'message',
    ({ source, origin, data }) => {
      if (source !== frame.contentWindow || origin !== PLAYER) return;
      clearInterval(timer);
      const { currentTime, duration, playerState } = infoIn(data);
      if (isSeconds(currentTime)) time.at = currentTime;
      if (isSeconds(duration)) time.of = duration;
      if (typeof playerState === 'number') {
        time.hasEnded = playerState === ENDED;
        time.isPaused = playerState === PAUSED;
      }
      tell(time);
    },
    { signal: stop.signal },
  );
  return () => {
    clearInterval(timer);
    stop.abort();
  };
}

interface Info {
  currentTime?: unknown;
  duration?: unknown;
  playerState?: unknown;
}

/** What a message says; anybody may have written it. */
function infoIn(data: unknown): Info {
  try {
    return (typeof data === 'string' && JSON.parse(data)?.info) || {};
  } catch {
    return {};
  }
}

const isSeconds = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;
