/** What a player tells of itself while it plays. */
export interface PlayerTime {
  /** Where it is in the video, in seconds. */
  seconds: number;
  /** How long the video is, in seconds; `null` until the player knows. */
  duration: number | null;
  state: 'playing' | 'paused' | 'ended' | null;
}

declare global {
  interface HTMLElementEventMap {
    'player-time': CustomEvent<PlayerTime>;
  }
}

/** Milliseconds between two greetings, until the player answers. */
const GREETING = 500;

const STATES: Partial<Record<number, PlayerTime['state']>> = { 0: 'ended', 1: 'playing', 2: 'paused' };

/**
 * Follow a player of YouTube in a frame by the messages it sends to whoever greets it, as its own script for pages would:
 * https://developers.google.com/youtube/iframe_api_reference. Each time it tells where it is, a `player-time` event
 * bubbles from the frame. Players of other hosts tell nothing. Ends with `signal`.
 */
export function followPlayer(frame: HTMLIFrameElement, signal: AbortSignal): void {
  const { origin, hostname } = new URL(frame.src);
  if (!hostname.startsWith('www.youtube')) return;
  let last: PlayerTime = { seconds: 0, duration: null, state: null };
  const greet = () =>
    frame.contentWindow?.postMessage('{"event":"listening","id":1,"channel":"widget"}', origin);
  const greeting = setInterval(greet, GREETING);
  signal.addEventListener('abort', () => clearInterval(greeting));
  addEventListener(
    'message',
    ({ source, origin: from, data }) => {
      if (source !== frame.contentWindow || from !== origin) return;
      clearInterval(greeting);
      const told = readMessage(data);
      if (!told) return;
      last = { ...last, ...told };
      frame.dispatchEvent(new CustomEvent('player-time', { bubbles: true, detail: last }));
    },
    { signal },
  );
}

/** What a message of the player says of the time; `null` for any other. Whatever it is, it does not throw. */
function readMessage(data: unknown): Partial<PlayerTime> | null {
  const info = property(parse(data), 'info');
  const [seconds, duration, state] = ['currentTime', 'duration', 'playerState'].map((name) =>
    property(info, name),
  );
  const told = {
    ...(isTime(seconds) && { seconds }),
    ...(isTime(duration) && duration > 0 && { duration }),
    ...(typeof state === 'number' && state in STATES && { state: STATES[state] ?? null }),
  };
  return Object.keys(told).length > 0 ? told : null;
}

function parse(data: unknown): unknown {
  try {
    return typeof data === 'string' ? JSON.parse(data) : null;
  } catch {
    return null;
  }
}

const property = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null
    ? Object.getOwnPropertyDescriptor(value, name)?.value
    : undefined;

const isTime = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;
