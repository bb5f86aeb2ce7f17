import { adoptStyles } from '#components/dom/adopt-styles.ts';
import type { Named } from '#lib/mine/list.ts';
import { keep, prepare } from './keep.ts';
import { BOOKMARK, isSavedNow, toggleSaved } from './save-buttons.ts';
import { flags, onListChange, storedText } from './text.ts';

/** What the parts of a talk's page that are loaded later need of those that are there from the start. */
export interface Here {
  talk: Named;
  keep: typeof keep;
  prepare: typeof prepare;
  storedText: typeof storedText;
  onListChange: typeof onListChange;
  adoptStyles: typeof adoptStyles;
}

const CHECK = 'm4.5 10.5 3.5 3.5 7.5-8';
const PEN = 'M4 16l.8-3.4L13.6 3.9l2.5 2.5-8.7 8.8zM11.8 5.7l2.5 2.5';

/** Add to the page of a talk what a reader can keep of it: watched, a note, saved, and where they stopped. */
export function addTalkControls(): void {
  const model = document.querySelector('share-page button');
  const title = document.querySelector('h1')?.textContent;
  if (!model || !title) return;
  // Some hosts serve it at `/talks/a-slug.html` and `/talks/a-slug/`, too.
  const slug = location.pathname.split(/[/.]/)[2] ?? '';
  const here: Here = { talk: { slug, title }, keep, prepare, storedText, onListChange, adoptStyles };
  const row = model.closest('div');
  const isWatched = () => flags().watched.has(slug);

  const add = (icon: string, press: () => void) => {
    const button = model.cloneNode(true);
    row?.append(button);
    if (!(button instanceof HTMLElement)) return () => {};
    button.querySelector('path')?.setAttribute('d', icon);
    button.addEventListener('click', press);
    return (label: string, pressed?: boolean) => {
      const text = button.querySelector('span');
      if (text) text.textContent = label;
      if (pressed !== undefined) button.setAttribute('aria-pressed', String(pressed));
    };
  };
  const showWatched = add(CHECK, () => {
    const when = isWatched() ? null : Date.now();
    void keep(
      (list, { watched }) => watched(list, here.talk, when),
      when ? 'Marked as watched' : 'No longer marked as watched',
    );
  });
  add(PEN, () => void extras()?.then(({ openNote }) => openNote(here)))('My note');
  const showIsSaved = add(BOOKMARK, () => toggleSaved(here.talk));
  row?.lastElementChild?.setAttribute('data-save', slug);

  const show = () => {
    const isSaved = isSavedNow(slug);
    showWatched(isWatched() ? 'Watched' : 'Mark as watched', isWatched());
    showIsSaved(isSaved ? 'Saved' : 'Save', isSaved);
  };
  show();
  onListChange(show);
  if (flags().marked.has(slug)) void extras().then(({ showKept }) => showKept(here));
  // The player tells where it is: once it does, that is followed.
  const follow = ({ target }: Event) => {
    if (target instanceof HTMLElement) void extras().then(({ followVideo }) => followVideo(here, target));
  };
  document.addEventListener('player-time', follow, { once: true });
}

const extras = () => import('./talk-extras.ts');
