import type { PlaylistRow } from '#lib/playlist/schema.ts';
import { readRow } from '#lib/playlist/read-row.ts';
import { spellingKey } from '#lib/talk/spelling.ts';
import { words } from '#lib/talk/text.ts';

/**
 * One of these words makes a title a break or the like, if all its other words are in the list below: `Coffee Break`,
 * `Lunch`.
 */
const HEADS = new Set(
  words(`
    break breaks breakfast brunch cafe catering check-in checkin cloakroom closed coat coatcheck coffee dinner doors
    drinks intermission lunch luncheon pause pick-up pickup reception receptions refreshments registration showcase snack
    snacks tea
  `),
);

/** Words that may accompany them. */
const OTHERS = new Set(
  words(`
    a afternoon all am and area arrival at attendee attendees badge badges begin begins booth buffet bio by check
    closes closing cocktail cocktails crawl daily desk during early end ends evening exhibit exhibits expo
    exhibition exhibitor for foyer free general hall happy hour hours in is light long lunchtime mid mid-morning morning
    my networking night of off on only open opening opens optional out own p-m pass pm pick room self serve served
    short social solution solutions sponsor sponsors sponsored start starts table the time tote up us welcome with
    your day one two three four five 1 2 3 4 5
  `),
);

/** Complete titles that the words above do not cover. */
const TITLES = new Set([
  'happy hour',
  'doors open',
  'doors close',
  'coat check',
  'badge pick up',
  'check in',
  'end of day',
  'end of conference',
  'sponsor hall',
  'exhibit hall open',
  'expo hall open',
  'booth crawl',
  'tbd',
  'tba',
]);

/** Tracks that hold only such items. */
const TRACKS = new Set(['breaks', 'break', 'registration', 'catering', 'meals', 'logistics']);

/**
 * Whether a row is a break, a meal, registration or the like. Every word of its title must say so, because `Lunch break
 * for Kubernetes operators` is a talk. Whatever has a video or speakers is a talk, too.
 */
function isNoTalk(row: PlaylistRow): boolean {
  if (row.videoId !== null) return false;
  const { title, speakers } = readRow(row);
  if (speakers.length > 0) return false;
  if (row.track !== null && TRACKS.has(spellingKey(row.track))) return true;
  const key = spellingKey(title);
  const all = key.split(' ').map((word) => word.replace(/^pick$/, 'pick-up'));
  return (
    TITLES.has(key) ||
    (all.some((word) => HEADS.has(word)) && all.every((word) => HEADS.has(word) || OTHERS.has(word)))
  );
}

/** An item in a programme that is not a talk. */
export type NoTalk = Pick<PlaylistRow, 'entry' | 'date' | 'start' | 'end' | 'room'>;

/** Separate breaks, meals, registration and the like from the talks. */
export function withoutNoTalks(all: readonly PlaylistRow[]): { rows: PlaylistRow[]; noTalks: NoTalk[] } {
  const rows: PlaylistRow[] = [];
  const noTalks: NoTalk[] = [];
  for (const row of all) (isNoTalk(row) ? noTalks : rows).push(row);
  return { rows, noTalks };
}
