import { closePops } from './close-pops.ts';
import { CopyText } from './copy-text.element.ts';
import { EmbedFrame } from './embed-frame.element.ts';
import { EmbedList } from './embed-list.element.ts';
import { FindList } from './find-list.element.ts';
import { JumpTo } from './jump-to.element.ts';
import { KeyboardHelp } from './keyboard-help.element.ts';
import { NearestTalks } from './nearest-talks.element.ts';
import { listenForKeys } from './page-keys.ts';
import { SharePage } from './share-page.element.ts';
import { followTheme } from './theme.ts';
import { ThemeToggle } from './theme-toggle.element.ts';
import { VideoStage } from './video-stage.element.ts';

// What every page loads. The palette, the list of keys and the search come when they are asked for.

const elements = {
  'copy-text': CopyText,
  'embed-frame': EmbedFrame,
  'embed-list': EmbedList,
  'find-list': FindList,
  'jump-to': JumpTo,
  'keyboard-help': KeyboardHelp,
  'nearest-talks': NearestTalks,
  'share-page': SharePage,
  'theme-toggle': ThemeToggle,
  'video-stage': VideoStage,
};

followTheme();
closePops();
listenForKeys();
for (const [name, element] of Object.entries(elements)) {
  if (!customElements.get(name)) customElements.define(name, element);
}
