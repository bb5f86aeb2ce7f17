import { plainLetters } from '#lib/talk/spelling.ts';

/** Languages in which reports name their days. The names come from the runtime's own calendar. */
const LANGUAGES = [
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'pl',
  'cs',
  'sv',
  'da',
  'nb',
  'fi',
  'hu',
  'tr',
  'ru',
  'uk',
];
/** Shorter names may be other words: `mar`, `do`. */
const SHORTEST = 5;

/** The names, in plain letters, of the weekdays (from Sunday) or months in other languages, with their English ones. */
function namesOf(part: 'weekday' | 'month', dates: readonly Date[], shortest: number) {
  const namesIn = (language: string) => {
    // One for all names: to make a formatter takes far longer than to use it.
    const format = new Intl.DateTimeFormat(language, {
      // Beside a day a month has a form of its own, as in `5 stycznia`; in headings weekdays stand by themselves.
      ...(part === 'month' && { day: 'numeric' }),
      [part]: 'long',
      timeZone: 'UTC',
    });
    const parts = dates.flatMap((date) => format.formatToParts(date).filter(({ type }) => type === part));
    return parts.map(({ value }) => value);
  };
  const names = new Map<string, string>();
  const english = namesIn('en');
  for (const language of LANGUAGES)
    for (const [index, name] of namesIn(language).entries()) {
      const word = plainLetters(name);
      if (word.length >= shortest) names.set(word, (english[index] ?? word).toLowerCase());
    }
  return names;
}

/** The days from a Sunday on, and the first of each month. */
const WEEK = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2000, 0, 2 + day)));
const YEAR = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2000, month, 1)));
const WEEKDAYS = namesOf('weekday', WEEK, SHORTEST);
const MONTHS = namesOf('month', YEAR, 3);
/** `Day` in `Tag 1` and `Jour 2`. */
const DAYS = /^(?:tag|jour|d[ií]a|giorno|dag|dzie[nń]|den|päivä)(?=\s+\d{1,2}\b)/;
const WORD = /[\p{L}\p{M}]+(?:-feira)?/gu;

/**
 * Put English words for the weekdays, months and days of another language in a text, given in lower case: `mercredi 12
 * avril` becomes `wednesday 12 april`. Months count only next to a number.
 */
export function inEnglish(given: string): string {
  const text = given.replace(WORD, (word, at: number) => {
    const plain = plainLetters(word);
    const end = at + word.length;
    const isDated =
      /\d(?:[.ºa]|er)?\s*(?:de\s+)?$/.test(given.slice(Math.max(0, at - 8), at)) ||
      /^\s*\d/.test(given.slice(end, end + 8));
    return WEEKDAYS.get(plain) ?? (isDated ? MONTHS.get(plain) : undefined) ?? word;
  });
  // The dot of `19. März` goes; that of `3. Marketing` is the number of a heading.
  const plain =
    text === given
      ? text
      : text
          .replace(/(\d{1,2})(?:\.|º|er)?\s+(?:de\s+)?(?=\p{L}{3})/gu, '$1 ')
          .replace(/\sde(?=\s\d{4})/, '');
  return plain.replace(DAYS, 'day');
}
