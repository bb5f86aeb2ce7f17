import { addSaveButtons } from '#components/mine/save-buttons.ts';
import { addTalkControls } from '#components/mine/talk-controls.ts';
import { managePopups } from '#components/elements/popups.ts';
import { CopyText } from '#components/elements/copy-text.element.ts';
import { countList } from '#components/mine/list-links.ts';
import { FindList } from '#components/index-pages/find-list.element.ts';
import { JumpTo } from '#components/palette/jump-to.element.ts';
import { keepForOffline } from '#components/offline/keep-for-offline.ts';
import { KeyboardHelp } from '#components/elements/keyboard-help.element.ts';
import { listenForKeys } from './page-keys.ts';
import { SharePage } from '#components/elements/share-page.element.ts';
import { followTheme } from '#components/elements/theme.ts';
import { ThemeToggle } from '#components/elements/theme-toggle.element.ts';
import { VideoStage } from '#components/elements/video-stage.element.ts';

// The script of every page. The palette, the keyboard help and the search are loaded on first use.

const elements = {
  'copy-text': CopyText,
  'find-list': FindList,
  'jump-to': JumpTo,
  'keyboard-help': KeyboardHelp,
  'share-page': SharePage,
  'theme-toggle': ThemeToggle,
  'video-stage': VideoStage,
};

/** Elements of few pages, loaded only where they are. */
const rare = {
  'day-clock': async () => (await import('#components/timetable/day-clock.element.ts')).DayClock,
  'embed-frame': async () => (await import('#components/embed/embed-frame.element.ts')).EmbedFrame,
  'embed-list': async () => (await import('#components/embed/embed-list.element.ts')).EmbedList,
  'kept-pages': async () => (await import('#components/offline/kept-pages.element.ts')).KeptPages,
  'nearest-talks': async () => (await import('#components/palette/nearest-talks.element.ts')).NearestTalks,
  'shared-video': async () => (await import('#components/offline/shared-video.element.ts')).SharedVideo,
};

function define(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
}

followTheme();
managePopups();
listenForKeys();
addSaveButtons();
addTalkControls();
countList();
for (const [name, element] of Object.entries(elements)) define(name, element);
for (const [name, load] of Object.entries(rare)) {
  if (!document.querySelector(name)) continue;
  // If it does not load, the page works as without script.
  load().then(
    (element) => define(name, element),
    () => {},
  );
}
// Not while developing, where this is no file of the site, and pages are to be what they were changed to.
if (import.meta.url.startsWith(location.origin)) keepForOffline();
