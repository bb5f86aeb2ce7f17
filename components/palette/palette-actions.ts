import { names } from '#lib/search/collection.ts';
import { buildIndex } from '#lib/search/index.ts';
import { formatQuery, forOthers, parseQuery } from '#lib/search/query.ts';
import { search } from '#lib/search/search.ts';
import { copyToClipboard } from '#components/dom/copy-to-clipboard.ts';
import { permanentAddress } from '#components/dom/permanent-address.ts';
import { openKeyboardHelp } from '#components/elements/open-keyboard-help.ts';
import { chooseTheme, currentTheme, themeAfter } from '#components/elements/theme.ts';
import { showToast } from '#components/elements/toast.ts';

/** A command of the palette: something to do, or a page to go to. */
export interface Action {
  name: string;
  /** Other words to find it by. */
  also: readonly string[];
  /** Its keyboard shortcut, if it has one. */
  key: string | null;
  run: () => void;
}

const goTo = (path: string) => () => location.assign(path);
const goToAction = (name: string, path: string, ...also: string[]): Action => ({
  name: `Go to ${name}`,
  also,
  key: null,
  run: goTo(path),
});

const actions: readonly Action[] = [
  goToAction('the programme', '/', 'home', 'sessions', 'talks', 'schedule'),
  goToAction('speakers', '/speakers', 'people'),
  goToAction('companies', '/companies'),
  goToAction('topics', '/topics', 'projects', 'subjects'),
  goToAction('reports', '/notes', 'notes', 'blog'),
  goToAction('conferences', '/conferences', 'events'),
  goToAction('my list', '/my-list', 'saved', 'watch next', 'watched', 'bookmarks'),
  goToAction('the conference in numbers', '/insight', 'insight', 'charts', 'figures', 'statistics'),
  goToAction('what is missing', '/coverage', 'coverage', 'data', 'corrections', 'warnings'),
  goToAction('about', '/about', 'licence', 'privacy'),
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

/** The actions that match a text; all without a text. */
export function findActions(text: string): Action[] {
  if (text.trim() === '') return [...actions];
  const { hits, missing } = search(index, text, { limit: actions.length });
  return missing.length > 0 ? [] : hits.flatMap(({ row }) => actions[row] ?? []);
}

async function copyLink(): Promise<void> {
  // With a query its address: the filtered view is what the reader wants to share, but for filters by their own list.
  const { origin, pathname, search, hash } = location;
  const link = formatQuery(forOthers(parseQuery(search)));
  const done = await copyToClipboard(link ? origin + pathname + link + hash : permanentAddress());
  showToast(done ? 'Link copied' : 'This browser does not let a page copy. The address bar has the link.');
}
