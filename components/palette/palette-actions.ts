import { names } from '#lib/search/collection.ts';
import { buildIndex } from '#lib/search/index.ts';
import { search } from '#lib/search/search.ts';
import { copyToClipboard } from '#components/dom/copy-to-clipboard.ts';
import { permanentAddress } from '#components/dom/permanent-address.ts';
import { openKeyboardHelp } from '#components/elements/open-keyboard-help.ts';
import { chooseTheme, currentTheme, themeAfter } from '#components/elements/theme.ts';
import { showToast } from '#components/elements/toast.ts';

/** Something that the palette does, or a place that it always knows. */
export interface Action {
  name: string;
  /** Other words that people try. */
  also: readonly string[];
  /** The key that does the same, where there is one. */
  key: string | null;
  run: () => void;
}

const goTo = (path: string) => () => location.assign(path);
const place = (name: string, path: string, ...also: string[]): Action => ({
  name: `Go to ${name}`,
  also,
  key: null,
  run: goTo(path),
});

const actions: readonly Action[] = [
  place('the programme', '/', 'home', 'sessions', 'talks', 'schedule'),
  place('speakers', '/speakers', 'people'),
  place('companies', '/companies'),
  place('topics', '/topics', 'projects', 'subjects'),
  place('notes', '/notes', 'reports', 'blog'),
  place('all events', '/conferences', 'conferences'),
  place('insight', '/insight', 'charts', 'figures', 'statistics'),
  place('coverage', '/coverage', 'data', 'corrections', 'warnings'),
  place('about', '/about', 'licence', 'privacy'),
  {
    name: 'Switch to the table view',
    also: ['list', 'columns', 'sort'],
    key: null,
    run: goTo('/?view=table'),
  },
  {
    name: 'Change the theme',
    also: ['dark mode', 'light mode', 'night', 'automatic', 'colours'],
    key: null,
    run() {
      chooseTheme(themeAfter(currentTheme()));
      showToast(`Theme: ${currentTheme()}`);
    },
  },
  {
    name: 'Copy link to this page',
    also: ['share', 'address', 'permalink', 'url'],
    key: null,
    run: () => void copyLink(),
  },
  {
    name: 'Show the keyboard shortcuts',
    also: ['keys', 'help', 'hotkeys'],
    key: '?',
    run: () => void openKeyboardHelp(),
  },
];

const index = buildIndex(
  actions.map(({ name, also }) => [name, ...also]),
  names,
);

/** The actions that a text names; without a text, all. */
export function findActions(text: string): Action[] {
  if (text.trim() === '') return [...actions];
  const { hits, missing } = search(index, text, { limit: actions.length });
  return missing.length > 0 ? [] : hits.flatMap(({ row }) => actions[row] ?? []);
}

async function copyLink(): Promise<void> {
  // A query is the reader's view of the page, and part of what is shared.
  const done = await copyToClipboard(location.search ? location.href : permanentAddress());
  showToast(done ? 'Link copied' : 'This browser does not let a page copy. The address bar has the link.');
}
