import { makeElement } from '#components/dom/make-element.ts';
import { readStored } from '#lib/mine/edit.ts';
import { type Kept, keptIn } from '#lib/mine/list.ts';
import { clockOf } from '#lib/wording/moments.ts';
import { playFrom } from '#components/elements/play-from.ts';
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
  // What was just written is kept while the page is being left.
  void here.prepare();
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
  const time = clockOf(stopped.at);
  const words = facade.querySelector('b + b')?.firstChild;
  const [player, label, { href }] = [stage.getAttribute('player') ?? '', words?.textContent ?? '', facade];
  const fromStart = () => {
    stage.setAttribute('player', player);
    facade.href = href;
    if (words) words.textContent = label;
  };
  // An address that names a moment was meant.
  if (!/[?&]t=/.test(location.search)) playFrom(stage, Math.floor(stopped.at));
  line = makeElement(
    'p',
    { class: 'mine-stopped' },
    makeElement('span', {}, 'You stopped at ', makeElement('b', {}, time)),
    button('Go on from there', () => {
      playFrom(stage, Math.floor(stopped.at));
      facade.click();
    }),
    button('From the start', () => {
      fromStart();
      facade.click();
    }),
    button('Forget', () => {
      fromStart();
      line?.remove();
      facade.focus();
      void here.keep((list, lists) => lists.stopped(list, here.talk, null), 'Forgotten where you stopped');
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
export function followVideo(here: Here, player: HTMLElement): void {
  line?.remove();
  if (kept(here)?.watched) return;
  void here.prepare();
  const stop = new AbortController();
  const { signal } = stop;
  let last = 0;
  let latest = { at: 0, of: 0 };
  const write = () => {
    const { at, of } = latest;
    if (at < BEGUN || at === last) return;
    last = at;
    void here.keep((list, { stopped }) => stopped(list, here.talk, { at, of, when: Date.now() }));
  };
  player.addEventListener(
    'player-time',
    ({ detail: { seconds, duration, state } }) => {
      const [at, of] = [Math.floor(seconds), duration ?? 0];
      latest = { at, of };
      if (state === 'ended' || (of > BEGUN && at >= of * NEARLY_ALL)) {
        stop.abort();
        void here.keep((list, { watched }) => watched(list, here.talk, Date.now()), 'Marked as watched');
      } else if (state === 'paused' || Math.abs(at - last) >= BETWEEN) write();
    },
    { signal },
  );
  addEventListener('pagehide', write, { signal });
}
