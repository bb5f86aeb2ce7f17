import { makeElement } from '#components/dom/make-element.ts';
import { readStored } from '#lib/mine/edit.ts';
import { type Kept, keptIn } from '#lib/mine/list.ts';
import { clock } from '#lib/mine/time.ts';
import { hearPlayer } from './player-time.ts';
import type { Here } from './talk-controls.ts';
import css from './talk-extras.css' with { type: 'text' };

// What the page of a talk shows once something is kept of it, or is about to be: the reader's note, where they stopped.

/** Milliseconds without a key after which a note is kept. */
const NOTE_KEPT_AFTER = 400;
/** Seconds of playing between two times that are kept. */
const BETWEEN = 5;
/** Whoever leaves before has not begun. In seconds. */
const BEGUN = 15;
/** A video that was played this far was watched. */
const NEARLY_ALL = 0.95;

const FIELD = 'my-note';

const kept = ({ storedText, talk }: Here): Kept | undefined =>
  keptIn(readStored(storedText()).list, talk.slug);

/** Show the note and where the reader stopped, as far as there are such. */
export function showKept(here: Here): void {
  if (kept(here)?.note) addNote(here);
  showStopped(here);
  // It comes back when it was forgotten and that is undone.
  here.onListChange(() => {
    if (!line?.isConnected) showStopped(here);
  });
}

/** Go to the note, which is made where there is none yet. */
export function openNote(here: Here): void {
  addNote(here).focus();
}

let field: HTMLTextAreaElement | undefined;

function addNote(here: Here): HTMLTextAreaElement {
  if (field) return field;
  style(here);
  const made = makeElement('textarea', {
    id: FIELD,
    maxlength: '10000',
    placeholder: 'What to look up, what to try',
  });
  const follow = () => {
    if (document.activeElement !== made) made.value = kept(here)?.note ?? '';
  };
  follow();
  here.onListChange(follow);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    clearTimeout(timer);
    const note = made.value.trim() === '' ? '' : made.value;
    if (note === (kept(here)?.note ?? '')) return;
    void here.keep((list, { noted }) => noted(list, here.talk, note, Date.now()));
  };
  made.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(write, NOTE_KEPT_AFTER);
  });
  made.addEventListener('change', write);
  addEventListener('pagehide', write);
  document
    .querySelector('share-page')
    ?.parentElement?.after(
      makeElement(
        'div',
        { class: 'mine-note' },
        makeElement('label', { for: FIELD }, 'My note ', makeElement('small', {}, 'only in this browser')),
        made,
      ),
    );
  return (field = made);
}

let isStyled = false;
function style({ adoptStyles }: Here): void {
  if (!isStyled) adoptStyles(css);
  isStyled = true;
}

let line: HTMLElement | undefined;

/** Offer to go on from where the reader stopped, below the video. */
function showStopped(here: Here): void {
  const stage = document.querySelector<HTMLElement>('video-stage');
  const facade = stage?.querySelector('a');
  const stopped = kept(here)?.stopped;
  if (!stage || !facade || !stopped) return;
  style(here);
  const time = clock(stopped.at);
  const words = facade.querySelector('b:last-of-type')?.firstChild;
  const [before, src] = [words?.textContent ?? '', stage.getAttribute('player') ?? ''];
  const from = (play: boolean, seconds: number | null) => {
    const address = new URL(src);
    if (seconds !== null) address.searchParams.set('start', String(Math.floor(seconds)));
    stage.setAttribute('player', address.href);
    if (words) words.textContent = seconds === null ? before : `Play from ${time} `;
    if (play) facade.click();
  };
  from(false, stopped.at);
  line = makeElement(
    'p',
    { class: 'mine-stopped' },
    makeElement('span', {}, 'You stopped at ', makeElement('b', {}, time)),
    button('Go on from there', () => from(true, stopped.at)),
    button('From the start', () => from(true, null)),
    button('Forget', () => {
      from(false, null);
      line?.remove();
      facade.focus();
      void here.keep((list, lists) => lists.stopped(list, here.talk, null), {
        said: 'Forgotten where you stopped',
        talk: here.talk,
      });
    }),
  );
  stage.parentElement?.after(line);
}

function button(label: string, press: () => void): HTMLElement {
  const made = makeElement('button', { type: 'button' }, label);
  made.addEventListener('click', press);
  return made;
}

/** Keep where a video is while it plays, and that it was watched once it is nearly at its end. */
export function followVideo(here: Here, stage: HTMLElement): void {
  const frame = stage.querySelector('iframe');
  line?.remove();
  if (!frame || kept(here)?.watched) return;
  let last = 0;
  let latest: { at: number; of: number } | undefined;
  const write = () => {
    if (!latest || latest.at < BEGUN || latest.at === last) return;
    const { at, of } = latest;
    last = at;
    void here.keep((list, { stopped }) => stopped(list, here.talk, { at, of, when: Date.now() }));
  };
  const stop = hearPlayer(frame, ({ at, of, hasEnded, isPaused }) => {
    latest = { at, of };
    if (hasEnded || (of > BEGUN && at >= of * NEARLY_ALL)) {
      stop();
      removeEventListener('pagehide', write);
      void here.keep((list, { watched }) => watched(list, here.talk, Date.now()), {
        said: 'Marked as watched',
        talk: here.talk,
      });
    } else if (isPaused || Math.abs(at - last) >= BETWEEN) write();
  });
  addEventListener('pagehide', write);
}
