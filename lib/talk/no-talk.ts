import { spellingKey } from './spelling.ts';
import { words } from './text.ts';

/**
 * One of these words makes a title a break or the like, if all its other words are in the list below: `Coffee Break`,
 * `Lunch`.
 */
const HEADS = new Set(
  words(`
    break breaks breakfast brunch cafe catering checkin cloakroom closed coat coatcheck coffee dinner doors
    drinks intermission lunch luncheon pause pick pickup reception receptions refreshments registration showcase snack
    snacks tea
    abendessen accueil almuerzo anmeldung buffet cena comida dejeuner descanso fruhstuck gouter kaffee
    kaffeepause mittag mittagessen mittagspause pranzo registrierung registro inscripciones
  `),
);

/** Words that may accompany them. */
const OTHERS = new Set(
  words(`
    a afternoon all am and area arrival at attendee attendees badge badges begin begins booth bio by check
    closes closing cocktail cocktails crawl daily desk during early end ends evening exhibit exhibits expo
    exhibition exhibitor for foyer free general hall happy hour hours in is light long lunchtime mid morning
    my networking night of off on only open opening opens optional out own p m pass pm room self serve served
    short social solution solutions sponsor sponsors sponsored start starts table the time tote up us welcome with
    cafe ende im und zum le la el
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
  'end of day',
  'end of conference',
  'sponsor hall',
  'exhibit hall open',
  'expo hall open',
  'booth crawl',
  'tbd',
  'tba',
]);

/**
 * Whether a title is that of a break, a meal, registration or the like. Every word of it must say so, because `Lunch
 * break for Kubernetes operators` is a talk; remarks in brackets do not count.
 */
export function isNoTalk(title: string): boolean {
  if (title.length > LONGEST) return false;
  const key = spellingKey(title.replace(/\([^()]*\)/g, ' ')) || spellingKey(title);
  const all = key.replace(/\bcheck in\b/, 'checkin').split(' ');
  return (
    TITLES.has(key) ||
    (all.some((word) => HEADS.has(word)) && all.every((word) => HEADS.has(word) || OTHERS.has(word)))
  );
}
const LONGEST = 200;
