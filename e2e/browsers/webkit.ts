import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { type BrowserWindow, KEYS, PATIENCE, type Start, VIEWPORT } from './driver.ts';

// WebKitGTK, which the system's packages have as MiniBrowser, by the WebDriver protocol
// (https://www.w3.org/TR/webdriver2/).

/** Between two questions whether the driver is there. Milliseconds. */
const PAUSE = 250;

/** Start MiniBrowser at a path through its driver, on a screen of its own where there is none. */
export const startWebkit: Start = async (path, { dark }) => {
  const screen = process.env['DISPLAY'] ? undefined : await openScreen();
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, ...(screen && { DISPLAY: screen.display }) },
  });
  const server = `http://127.0.0.1:${port}`;
  await isReady(server);
  const { sessionId, capabilities } = await call(server, 'POST', '/session', {
    capabilities: {
      alwaysMatch: {
        'webkitgtk:browserOptions': {
          binary: path,
          args: [
            '--automation',
            '--javascript-can-open-windows-automatically=true',
            ...(dark ? ['--dark-mode'] : []),
          ],
        },
        timeouts: { pageLoad: PATIENCE, script: PATIENCE },
      },
    },
  });
  const session = `${server}/session/${sessionId}`;
  return {
    version: `WebKitGTK ${capabilities.browserVersion}`,
    open: () => openWindow(session),
    close: async () => {
      await call(session, 'DELETE', '');
      driver.kill();
      screen?.close();
    },
  };
};

/** Open a window without bars: one with bars refuses to be as narrow as a phone. */
async function openWindow(session: string): Promise<BrowserWindow> {
  const handles = (): Promise<string[]> => call(session, 'GET', '/window/handles');
  const before = await handles();
  const [first] = before;
  await call(session, 'POST', '/window', { handle: first });
  await run(
    session,
    () => void open('about:blank', '_blank', 'toolbar=no,menubar=no,width=400,height=400'),
    null,
  );
  let opened: string | undefined;
  for (const since = Date.now(); !opened && Date.now() - since < PATIENCE; await wait(PAUSE))
    opened = (await handles()).find((handle) => !before.includes(handle));
  await call(session, 'POST', '/window', { handle: opened });
  const resize = async (width: number, height: number) => {
    await call(session, 'POST', '/window/rect', { width, height });
  };
  await resize(VIEWPORT.width, VIEWPORT.height);
  return {
    goto: (address) => call(session, 'POST', '/url', { url: address }),
    reload: () => call(session, 'POST', '/refresh', {}),
    resize,
    click: (x, y) =>
      act(session, {
        type: 'pointer',
        id: 'mouse',
        parameters: { pointerType: 'mouse' },
        actions: [
          { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      }),
    press: (...keys) => {
      const values = keys.map((key) => KEYS[key]);
      return act(session, keyboard([...values.map(down), ...values.toReversed().map(up)]));
    },
    type: (text) => act(session, keyboard(Array.from(text).flatMap((letter) => [down(letter), up(letter)]))),
    run: (work, given) => run(session, work, given),
    close: () => call(session, 'DELETE', '/window'),
  };
}

const down = (value: string) => ({ type: 'keyDown', value });
const up = (value: string) => ({ type: 'keyUp', value });
const keyboard = (actions: object[]) => ({ type: 'key', id: 'keyboard', actions });

const act = (session: string, source: object): Promise<void> =>
  call(session, 'POST', '/actions', { actions: [source] });

const run = <Given, Told>(
  session: string,
  work: (given: Given) => Told,
  given: Given,
): Promise<Awaited<Told>> =>
  call(session, 'POST', '/execute/sync', { script: `return (${String(work)})(arguments[0])`, args: [given] });

/** Ask the driver, and give what it answers; what that is, the protocol says for each path. */
async function call(place: string, method: string, path: string, body?: object) {
  const response = await fetch(place + path, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${method} ${path}: ${value.error}, ${value.message}`);
  return value;
}

async function isReady(server: string): Promise<void> {
  for (const since = Date.now(); ; await wait(PAUSE)) {
    try {
      await call(server, 'GET', '/status');
      return;
    } catch (error) {
      if (Date.now() - since > PATIENCE) throw error;
    }
  }
}

/** Open a screen that nobody looks at, with Xvfb. */
async function openScreen() {
  const xvfb = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [number] = await once(xvfb.stdout, 'data');
  return { display: `:${String(number).trim()}`, close: () => xvfb.kill() };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const place = server.address();
  server.close();
  if (place === null || typeof place === 'string') throw new Error('Unexpected address, expected a port');
  return place.port;
}
