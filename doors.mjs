/**
 * The rooms of the house: what each folder is for, where it runs, and which others it may import. The linter's rules
 * (oxlint.config.mjs), the table in ARCHITECTURE.md and the test of what browsers load are all made from this one table.
 *
 * @typedef {object} Room
 * @property {string} what What its files are for, in a few words.
 * @property {'server' | 'browser' | 'anywhere' | 'tools'} runs While pages are made, in a browser, in both, or in tools.
 * @property {readonly string[]} imports The rooms that it may import beside those that serve all; `a/*` is all below `a`.
 * @property {readonly string[]} [types] Rooms of which it may import types alone: nothing of them is left at run time.
 * @property {readonly string[]} [without] Packages that it must do without.
 */

/** These import none of the others, and everybody may import them. */
export const SERVING_ALL = ['lib/addresses.ts', 'lib/video.ts', 'lib/recording.ts', 'lib/wording'];
const REACT = ['react', 'react-dom'];

/** By folder or file. @type {Record<string, Room>} */
export const ROOMS = {
  'lib/addresses.ts': { what: 'where every page lies', runs: 'anywhere', imports: [] },
  'lib/video.ts': { what: 'what a YouTube address is', runs: 'anywhere', imports: [] },
  'lib/recording.ts': { what: 'what a recording’s address is', runs: 'anywhere', imports: ['lib/video.ts'] },
  'lib/wording': {
    what: 'counts, dates, kinds, bylines and recordings in words',
    runs: 'anywhere',
    imports: [],
    types: ['lib/recording.ts', 'lib/talk'],
  },
  'lib/source': { what: 'the text of a file: decoding, places, messages', runs: 'server', imports: [] },
  'lib/post': { what: 'a Markdown file → a post', runs: 'server', imports: ['lib/source', 'lib/talk'] },
  'lib/talk': { what: 'an entry → what it says of a talk', runs: 'server', imports: ['lib/source'] },
  'lib/playlist': { what: 'our playlist.csv → rows', runs: 'server', imports: ['lib/source', 'lib/talk'] },
  'lib/catalogue': {
    what: 'posts and playlists → the catalogue',
    runs: 'server',
    imports: ['lib/playlist', 'lib/post', 'lib/source', 'lib/talk'],
  },
  'lib/import': {
    what: 'other people’s files → rows of a playlist',
    runs: 'tools',
    imports: ['lib/catalogue', 'lib/playlist', 'lib/post', 'lib/source', 'lib/talk'],
  },
  'lib/search': {
    what: 'the query in an address, and finding',
    runs: 'anywhere',
    imports: [],
    types: ['lib/catalogue', 'lib/talk'],
    without: REACT,
  },
  'lib/mine': {
    what: 'a reader’s own list: its changes, what is stored of it, its link',
    runs: 'anywhere',
    imports: [],
    types: ['lib/talk'],
    without: REACT,
  },
  'lib/export': {
    what: 'the catalogue → files for other programs',
    runs: 'server',
    imports: [],
    types: ['lib/catalogue', 'lib/talk'],
  },
  // prettier-ignore
  'lib/answers': { what: 'a catalogue → answers to programs', runs: 'server', imports: ['lib/catalogue', 'lib/export', 'lib/search'] },
  'lib/try': {
    what: 'a pasted text → a catalogue of its own',
    runs: 'anywhere',
    // prettier-ignore
    imports: [
      'lib/catalogue', 'lib/export', 'lib/import', 'lib/playlist', 'lib/post', 'lib/source', 'lib/talk',
    ],
  },

  'components/dom': { what: 'helpers for a page’s elements', runs: 'browser', imports: [], without: REACT },
  // prettier-ignore
  'components/ui': { what: 'buttons, menus, lists of any meaning', runs: 'anywhere', imports: ['lib/search'] },
  'components/elements': {
    what: 'the small custom elements of every page',
    runs: 'browser',
    imports: ['components/dom'],
    without: REACT,
  },
  'components/talk': {
    what: 'one talk: its row, heading, video, day',
    runs: 'anywhere',
    imports: ['components/ui'],
    types: ['lib/catalogue', 'lib/search', 'lib/talk'],
  },
  'components/page': { what: 'what surrounds and heads a page', runs: 'server', imports: ['components/ui'] },
  'components/notes': {
    what: 'reports and their sections',
    runs: 'server',
    imports: ['components/page', 'components/talk', 'components/ui'],
    types: ['lib/catalogue'],
  },
  'components/index-pages': {
    what: 'A–Z lists and the field that narrows them',
    runs: 'anywhere',
    imports: ['components/dom', 'components/elements', 'components/ui', 'lib/search'],
  },
  'components/timetable': {
    what: 'a day by its hours, and the clock beside it',
    runs: 'anywhere',
    imports: ['components/dom', 'components/elements', 'components/talk', 'components/ui'],
    types: ['lib/talk'],
  },
  'components/mine': {
    what: 'the reader’s list on every page: save, watched, where they stopped',
    runs: 'browser',
    imports: ['components/dom', 'components/elements', 'lib/mine'],
    without: REACT,
  },
  'components/offline': {
    what: 'pages kept for reading without a network',
    runs: 'anywhere',
    imports: ['components/dom', 'components/elements', 'components/ui'],
  },
  'components/my-list': {
    what: 'the page of the reader’s list',
    runs: 'anywhere',
    // prettier-ignore
    imports: [
      'components/dom', 'components/elements', 'components/mine', 'components/offline',
      'components/sessions/query', 'components/talk', 'components/ui', 'lib/mine',
    ],
  },
  'components/try': {
    what: 'the page on which a text becomes a catalogue',
    runs: 'anywhere',
    imports: ['components/dom', 'components/elements', 'components/talk', 'components/ui', 'lib/try'],
    types: ['lib/catalogue'],
  },
  'components/embed': {
    what: 'frames for other people’s pages',
    runs: 'anywhere',
    // prettier-ignore
    imports: [
      'components/dom', 'components/elements', 'components/index-pages', 'components/talk',
      'components/ui', 'lib/search',
    ],
  },
  'components/palette': {
    what: 'the “Jump to” dialog',
    runs: 'browser',
    imports: ['components/dom', 'components/elements', 'components/mine', 'components/ui', 'lib/search'],
    types: ['lib/mine', 'lib/talk'],
  },
  'components/sessions/query': {
    what: 'the query of a page, and what it leaves of the list',
    runs: 'anywhere',
    imports: ['components/dom', 'components/mine', 'lib/search'],
    types: ['components/talk', 'components/ui'],
  },
  'components/sessions/filters': {
    what: 'the filter bar, its menus and chips',
    runs: 'anywhere',
    imports: ['components/sessions/query', 'components/talk', 'components/ui', 'lib/search'],
  },
  'components/sessions/search': {
    what: 'the search box and what it says',
    runs: 'anywhere',
    imports: ['components/dom', 'components/sessions/query', 'components/ui', 'lib/search'],
    types: ['components/talk'],
  },
  'components/sessions/list': {
    what: 'sessions day by day, or the best first',
    runs: 'anywhere',
    // prettier-ignore
    imports: [
      'components/dom', 'components/sessions/query', 'components/talk', 'components/ui', 'lib/search',
    ],
  },
  'components/sessions/elsewhere': {
    what: 'what a query finds beyond the list',
    runs: 'browser',
    // prettier-ignore
    imports: [
      'components/dom', 'components/sessions/list', 'components/sessions/query', 'components/ui',
      'lib/search',
    ],
    types: ['components/talk'],
  },
  'components/sessions/table': {
    what: 'sessions as a table',
    runs: 'browser',
    // prettier-ignore
    imports: [
      'components/sessions/list', 'components/sessions/query', 'components/talk', 'components/ui',
      'lib/search',
    ],
  },
  'components/sessions': {
    what: 'the island: sessions to search, filter and sort',
    runs: 'anywhere',
    imports: ['components/dom', 'components/sessions/*', 'components/talk', 'components/ui', 'lib/search'],
  },
  'components/client': {
    what: 'where scripts begin: an entry for each bundle',
    runs: 'browser',
    // prettier-ignore
    imports: [
      'components/dom', 'components/elements', 'components/embed', 'components/index-pages',
      'components/mine', 'components/my-list', 'components/offline', 'components/palette', 'components/sessions',
      'components/timetable', 'components/try', 'components/ui', 'lib/search', 'lib/try',
    ],
  },

  'app/_fonts': { what: 'typefaces', runs: 'server', imports: [] },
  'app/_data': {
    what: 'what pages select from the catalogue',
    runs: 'server',
    imports: ['lib/*'],
    // prettier-ignore
    types: [
      'components/index-pages', 'components/notes', 'components/page', 'components/palette',
      'components/sessions/query', 'components/talk', 'components/timetable', 'components/ui',
    ],
  },
  'app/_card': {
    what: 'preview images',
    runs: 'server',
    imports: ['app/_data', 'components/ui'],
    types: ['lib/catalogue', 'lib/talk'],
  },
  'app/_views': {
    what: 'bodies that several routes share',
    runs: 'server',
    // prettier-ignore
    imports: [
      'app/_data', 'components/embed', 'components/index-pages', 'components/my-list', 'components/page',
      'components/sessions', 'components/sessions/*', 'components/talk', 'components/timetable',
      'components/ui', 'lib/*',
    ],
  },
  app: { what: 'routes, and nothing else', runs: 'server', imports: ['app/*', 'components/*', 'lib/*'] },
  build: {
    what: 'an address → what is served there',
    runs: 'tools',
    imports: ['app/_card', 'app/_data', 'components/client', 'lib/*'],
  },
  scripts: { what: 'the commands of package.json', runs: 'tools', imports: ['build', 'doors.mjs'] },
  bin: { what: 'the command line', runs: 'tools', imports: ['lib/*'] },
  deploy: { what: 'how it is served, and tests of it', runs: 'tools', imports: ['build', 'scripts'] },
  bench: {
    what: 'how fast it all is, and what stands texts made at random',
    runs: 'tools',
    imports: ['app', 'app/*', 'bin', 'build', 'components/*', 'e2e', 'lib/*', 'scripts', '*.config.*'],
  },
  e2e: { what: 'browser tests: they see the site as it is served', runs: 'tools', imports: ['build'] },
};
